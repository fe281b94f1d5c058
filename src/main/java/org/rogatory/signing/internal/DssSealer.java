package org.rogatory.signing.internal;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Consumer;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.rogatory.signing.Level;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Prepared;
import org.rogatory.signing.Sealed;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.SignaturePlace;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.SignatureValue;
import org.rogatory.signing.TrustServices;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** Seals with DSS. */
public final class DssSealer implements PdfSealer {

    private final SignatureBlock block = new SignatureBlock();
    private final Level wanted;
    private final TrustServices services;

    public DssSealer(Level wanted, TrustServices services) {
        this.wanted = wanted;
        this.services = services;
    }

    /** Between the phases: DSS finds its reserved space again through the parameters. */
    private record Waiting(byte[] pdf, PAdESSignatureParameters parameters, byte[] toBeSigned, X509Certificate certificate,
            String slot) implements Prepared {

        @Override
        public String algorithm() {
            return parameters.getSignatureAlgorithm().getJCEId();
        }
    }

    @Override
    public Prepared prepare(byte[] pdf, SignatureRequest request, List<X509Certificate> chain) {
        X509Certificate certificate = chain.getFirst();
        CertificateRules.check(certificate, request.at().toInstant());
        PAdESSignatureParameters parameters = parameters(request, chain);
        try {
            parameters.setCheckCertificateRevocation(wanted.reaches(Level.LT));
            byte[] toBeSigned = service(document -> place(document, request.slot(), parameters))
                    .getDataToSign(new InMemoryDocument(pdf), parameters).getBytes();
            parameters.setCheckCertificateRevocation(false);
            return new Waiting(pdf, parameters, toBeSigned, certificate, request.slot());
        } catch (ProtectedDocumentException e) {
            throw new SealingRefused(Why.CHANGES_FORBIDDEN).causedBy(e);
        } catch (SealingRefused e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            SignatureFields.read(pdf); // which says so if it is no PDF at all, or encrypted
            throw new SealingRefused(Why.CANNOT_BE_SIGNED, e.getMessage()).causedBy(e);
        }
    }

    /** Looks in the document that DSS has read: reading it a second time would cost as much as all that we do ourselves. */
    private static void place(PDDocument document, String slot, PAdESSignatureParameters parameters) {
        SignatureFields fields = SignatureFields.of(document);
        SignaturePlace place = fields.place(slot).orElseThrow(() -> new SealingRefused(Why.NO_SUCH_SLOT, slot, slots(fields)));
        if (place.signed()) {
            throw new SealingRefused(Why.SLOT_SIGNED, slot);
        }
        if (fields.signed().isEmpty()) {
            parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        }
    }

    @Override
    public Sealed complete(Prepared prepared, SignatureValue value) {
        if (!(prepared instanceof Waiting waiting)) {
            throw new IllegalArgumentException("prepared by another sealer");
        }
        refuseForeignValue(waiting, value);
        var signature = new eu.europa.esig.dss.model.SignatureValue(waiting.parameters.getSignatureAlgorithm(), value.bytes());
        if (wanted == Level.B) {
            return new Sealed(DssRaiser.bytes(signed(waiting, signature, SignatureLevel.PAdES_BASELINE_B)), Level.B, List.of());
        }
        try {
            return raised(waiting, stamped(waiting, signature));
        } catch (NoTimeStamp e) {
            return new Sealed(DssRaiser.bytes(signed(waiting, signature, SignatureLevel.PAdES_BASELINE_B)), Level.B, List.of(e.why()));
        }
    }

    /** Stamped within the signature value, or else unstamped with the reason. */
    private DSSDocument stamped(Waiting waiting, eu.europa.esig.dss.model.SignatureValue value) {
        try {
            return signed(waiting, value, SignatureLevel.PAdES_BASELINE_T);
        } catch (IllegalArgumentException e) { // DSS says so when the room is too small; it is part of what was signed
            throw new NoTimeStamp("lacking.timeStampTooLarge").causedBy(e);
        }
    }

    private DSSDocument signed(Waiting waiting, eu.europa.esig.dss.model.SignatureValue value, SignatureLevel level) {
        waiting.parameters.setSignatureLevel(level);
        return service(document -> {}).signDocument(new InMemoryDocument(waiting.pdf), waiting.parameters, value);
    }

    private Sealed raised(Waiting waiting, DSSDocument stamped) {
        if (wanted == Level.T) {
            return new Sealed(DssRaiser.bytes(stamped), Level.T, List.of());
        }
        var raising = new Raising(services, stamped);
        raising.raise(wanted);
        Level reached = raising.levels().get(waiting.slot);
        return new Sealed(DssRaiser.bytes(raising.document()), reached, reached.reaches(wanted) ? List.of() : raising.lacking());
    }

    private PAdESService service(Consumer<PDDocument> look) {
        var service = new Service(wanted.reaches(Level.LT) ? new Sources(services).verifier() : new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new SealingFactory(look));
        service.setTspSource(new TimeStamps(services));
        return service;
    }

    /** DSS builds the chain twice for each signature; where no revocation is to be asked for, {@link CertificateRules} has seen to the rest. */
    private static final class Service extends PAdESService {

        private Service(CertificateVerifier verifier) {
            super(verifier);
        }

        @Override
        protected void assertSigningCertificateValid(AbstractSignatureParameters<?> parameters) {
            if (parameters.isCheckCertificateRevocation()) {
                super.assertSigningCertificateValid(parameters);
            }
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
        List<X509Certificate> sent = chain.stream().filter(certificate -> certificate == chain.getFirst() || !isRoot(certificate)).toList();
        parameters.setCertificateChain(sent.stream().map(CertificateToken::new).toList());
        parameters.setContentSize(Room.of(sent, wanted.reaches(Level.T) ? new TimeStamps(services).room() : 0));
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
