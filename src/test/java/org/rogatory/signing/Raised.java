package org.rogatory.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.cert.X509Certificate;

import org.rogatory.signing.pki.Pki;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;

/** Signed files raised to a higher level by the EU's library, as programs of others do it. */
final class Raised {

    private Raised() {
    }

    static byte[] toT(byte[] signed, Pki pki) {
        return to(SignatureLevel.PAdES_BASELINE_T, signed, pki.root(), pki.timeStampAddress());
    }

    /** With a time stamp of one authority over a signature under another. */
    static byte[] toT(byte[] signed, Pki stamps, Pki signatories) {
        return to(SignatureLevel.PAdES_BASELINE_T, signed, signatories.root(), stamps.timeStampAddress());
    }

    static byte[] toLT(byte[] signed, Pki pki) {
        return to(SignatureLevel.PAdES_BASELINE_LT, signed, pki.root(), pki.timeStampAddress());
    }

    static byte[] toLTA(byte[] signed, Pki pki) {
        return to(SignatureLevel.PAdES_BASELINE_LTA, signed, pki.root(), pki.timeStampAddress());
    }

    private static byte[] to(SignatureLevel level, byte[] signed, X509Certificate root, URI stamps) {
        var anchors = new CommonTrustedCertificateSource();
        anchors.addCertificate(new CertificateToken(root));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setCrlSource(new OnlineCRLSource());
        verifier.setOcspSource(new OnlineOCSPSource());
        verifier.setAIASource(new DefaultAIASource());
        var service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        service.setTspSource(new OnlineTSPSource(stamps.toString()));
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        try (var out = new ByteArrayOutputStream()) {
            service.extendDocument(new InMemoryDocument(signed), parameters).writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
