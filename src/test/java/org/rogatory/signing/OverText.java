package org.rogatory.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.rogatory.signing.pki.Holder;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;

/** A signatory who lays his own visible signature over the text that the other signed ("sneaky signature"). */
final class OverText {

    private OverText() {
    }

    static byte[] sign(byte[] pdf, Holder signer) {
        var text = new SignatureImageTextParameters();
        text.setText("Party B pays nothing.");
        text.setBackgroundColor(java.awt.Color.WHITE);
        var field = new SignatureFieldParameters();
        field.setOriginX(55);
        field.setOriginY(60);
        field.setWidth(420);
        field.setHeight(40);
        var image = new SignatureImageParameters();
        image.setFieldParameters(field);
        image.setTextParameters(text);
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(signer.certificate()));
        parameters.setCertificateChain(signer.chain().stream().map(CertificateToken::new).toList());
        parameters.setImageParameters(image);
        var service = new PAdESService(new CommonCertificateVerifier(true));
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        try (var out = new ByteArrayOutputStream()) {
            var document = new InMemoryDocument(pdf);
            byte[] toBeSigned = service.getDataToSign(document, parameters).getBytes();
            var signature = java.security.Signature.getInstance("SHA256withECDSA");
            signature.initSign(signer.key());
            signature.update(toBeSigned);
            service.signDocument(document, parameters, new SignatureValue(parameters.getSignatureAlgorithm(), signature.sign()))
                    .writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
