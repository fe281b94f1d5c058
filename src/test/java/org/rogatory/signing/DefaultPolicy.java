package org.rogatory.signing;

import java.util.List;
import java.util.TreeSet;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;

/** What the EU's library says of a file by itself, under the policy it comes with: why the strict policy and the rules of our own are there. */
final class DefaultPolicy {

    private DefaultPolicy() {
    }

    /** The indications of all signatures in the file, or "no signature", or "fails" when it throws. */
    static String judge(byte[] pdf, TrustSettings trust) {
        try {
            var anchors = new CommonTrustedCertificateSource();
            trust.everyone().stream().map(CertificateToken::new).forEach(anchors::addCertificate);
            var verifier = new CommonCertificateVerifier();
            verifier.setTrustedCertSources(anchors);
            verifier.setCrlSource(new OnlineCRLSource());
            verifier.setOcspSource(new OnlineOCSPSource());
            var validator = new PDFDocumentValidator(new InMemoryDocument(pdf, "document.pdf"));
            validator.setCertificateVerifier(verifier);
            SimpleReport report = validator.validateDocument().getSimpleReport();
            List<Indication> said = report.getSignatureIdList().stream().map(report::getIndication).toList();
            return said.isEmpty() ? "no signature" : String.join(", ", new TreeSet<>(said.stream().map(Indication::name).toList()));
        } catch (RuntimeException e) {
            return "fails";
        }
    }
}
