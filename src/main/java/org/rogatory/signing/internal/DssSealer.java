package org.rogatory.signing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Prepared;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.SignaturePlace;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.SignatureValue;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** Seals with DSS: PAdES baseline B. */
public final class DssSealer implements PdfSealer {

    private final SignatureBlock block = new SignatureBlock();
    private final PAdESService service;

    public DssSealer() {
        service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    }

    /** Between the phases: DSS finds its reserved space again through the parameters. */
    private record Waiting(byte[] pdf, PAdESSignatureParameters parameters, byte[] toBeSigned,
            X509Certificate certificate) implements Prepared {

        @Override
        public String algorithm() {
            return parameters.getSignatureAlgorithm().getJCEId();
        }
    }

    @Override
    public Prepared prepare(byte[] pdf, SignatureRequest request, List<X509Certificate> chain) {
        SignatureFields fields = SignatureFields.read(pdf);
        SignaturePlace place = fields.place(request.slot())
                .orElseThrow(() -> new SealingRefused(Why.NO_SUCH_SLOT, request.slot(), slots(fields)));
        if (place.signed()) {
            throw new SealingRefused(Why.SLOT_SIGNED, request.slot());
        }
        X509Certificate certificate = chain.getFirst();
        CertificateRules.check(certificate, request.at().toInstant());
        PAdESSignatureParameters parameters = parameters(request, chain);
        if (fields.signed().isEmpty()) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
        try {
            byte[] toBeSigned = service.getDataToSign(new InMemoryDocument(pdf), parameters).getBytes();
            return new Waiting(pdf, parameters, toBeSigned, certificate);
        } catch (ProtectedDocumentException e) {
            throw new SealingRefused(Why.CHANGES_FORBIDDEN).causedBy(e);
        } catch (SealingRefused e) {
            throw e;
        } catch (RuntimeException e) {
            throw new SealingRefused(Why.CANNOT_BE_SIGNED, e.getMessage()).causedBy(e);
        }
    }

    @Override
    public byte[] embed(Prepared prepared, SignatureValue value) {
        if (!(prepared instanceof Waiting waiting)) {
            throw new IllegalArgumentException("prepared by another sealer");
        }
        refuseForeignValue(waiting, value);
        var signature = new eu.europa.esig.dss.model.SignatureValue(waiting.parameters.getSignatureAlgorithm(), value.bytes());
        try (var out = new ByteArrayOutputStream(waiting.pdf.length + 40_000)) {
            service.signDocument(new InMemoryDocument(waiting.pdf), waiting.parameters, signature).writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value that the certificate does not confirm would make a document that only a verification shows to be broken. */
    private static void refuseForeignValue(Waiting waiting, SignatureValue value) {
        try {
            Signature check = Signature.getInstance(waiting.algorithm());
            check.initVerify(waiting.certificate.getPublicKey());
            check.update(waiting.toBeSigned);
            if (!check.verify(value.bytes())) {
                throw new SealingRefused(Why.KEY_DOES_NOT_MATCH);
            }
        } catch (GeneralSecurityException e) {
            throw new SealingRefused(Why.KEY_DOES_NOT_MATCH).causedBy(e);
        }
    }

    private PAdESSignatureParameters parameters(SignatureRequest request, List<X509Certificate> chain) {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(chain.getFirst()));
        parameters.setCertificateChain(chain.stream().filter(certificate -> certificate == chain.getFirst() || !isRoot(certificate))
                .map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(request.at().toInstant()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(request.at().getZone()));
        String name = request.signer().name().isBlank() ? DistinguishedName.subject(chain.getFirst()) : request.signer().name();
        parameters.setSignerName(name);
        if (!request.reason().isBlank()) {
            parameters.setReason(request.reason());
        }
        if (!request.place().isBlank()) {
            parameters.setLocation(request.place());
        }
        parameters.setImageParameters(visible(request, name, chain.getFirst()));
        return parameters;
    }

    /** Who trusts a root has it already; sent along, it would only be bytes that no signature covers. */
    private static boolean isRoot(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }

    private SignatureImageParameters visible(SignatureRequest request, String name, X509Certificate certificate) {
        var field = new SignatureFieldParameters();
        field.setFieldId(request.slot());
        var image = new SignatureImageParameters();
        image.setFieldParameters(field);
        image.setTextParameters(block.fit(SignatureBlock.text(request, name, DistinguishedName.issuer(certificate))));
        return image;
    }

    private static String slots(SignatureFields fields) {
        List<String> open = fields.places().stream().filter(place -> !place.signed()).map(SignaturePlace::slot).toList();
        return open.isEmpty() ? "-" : String.join(", ", open);
    }
}
