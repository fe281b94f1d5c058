package org.rogatory.signing.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import org.rogatory.signing.Level;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** Which level each signature of a document has reached, by what the document holds. */
final class Levels {

    private Levels() {
    }

    /** By slot, in the order of the signatures. */
    static Map<String, Level> of(DSSDocument pdf) {
        var levels = new LinkedHashMap<String, Level>();
        for (AdvancedSignature signature : analyzer(pdf).getSignatures()) {
            levels.put(((PAdESSignature) signature).getPdfRevision().getFields().getFirst().getFieldName(), level(signature));
        }
        return levels;
    }

    /** Reads a document without asking anybody. */
    static PDFDocumentAnalyzer analyzer(DSSDocument pdf) {
        var analyzer = new PDFDocumentAnalyzer(pdf);
        analyzer.setCertificateVerifier(offline());
        analyzer.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        return analyzer;
    }

    static Level lowest(Map<String, Level> levels) {
        return levels.values().stream().min(Level::compareTo).orElse(Level.B);
    }

    private static CertificateVerifier offline() {
        var verifier = new CommonCertificateVerifier(true);
        verifier.setCheckRevocationForUntrustedChains(true);
        return verifier;
    }

    private static Level level(AdvancedSignature signature) {
        return switch (signature.getDataFoundUpToLevel()) {
            case PAdES_BASELINE_T, PKCS7_T -> Level.T;
            case PAdES_BASELINE_LT, PKCS7_LT -> Level.LT;
            case PAdES_BASELINE_LTA, PKCS7_LTA -> Level.LTA;
            default -> Level.B;
        };
    }
}
