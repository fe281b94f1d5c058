package org.rogatory.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.rogatory.signing.pki.Holder;

/** Signs as programs of others do, with PDFBox and a plain CMS: also in ways in which we never would. */
final class OutsideSigner {

    private final Holder holder;
    private String hash = "SHA256";
    private String name = "";
    private int permission;

    OutsideSigner(Holder holder) {
        this.holder = holder;
    }

    OutsideSigner hash(String other) {
        hash = other;
        return this;
    }

    /** What the signature dictionary says of the signatory. */
    OutsideSigner claimingToBe(String other) {
        name = other;
        return this;
    }

    /** Certifies the document; others may still sign. */
    OutsideSigner certifying() {
        permission = 3;
        return this;
    }

    /** Certifies the document and allows nothing after this signature. */
    OutsideSigner forbiddingChanges() {
        permission = 1;
        return this;
    }

    byte[] sign(byte[] pdf) {
        return sign(pdf, Instant.now().minusSeconds(10));
    }

    byte[] sign(byte[] pdf, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            var date = new GregorianCalendar();
            date.setTime(Date.from(at));
            signature.setSignDate(date);
            if (!name.isEmpty()) {
                signature.setName(name);
            }
            if (permission > 0) {
                certify(document, signature, permission);
            }
            document.addSignature(signature, this::cms);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void certify(PDDocument document, PDSignature signature, int permission) {
        COSDictionary dictionary = signature.getCOSObject();
        var parameters = new COSDictionary();
        parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
        parameters.setInt(COSName.P, permission);
        parameters.setName(COSName.V, "1.2");
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
        reference.setItem("TransformMethod", COSName.getPDFName("DocMDP"));
        reference.setItem("TransformParams", parameters);
        var references = new COSArray();
        references.add(reference);
        dictionary.setItem("Reference", references);
        COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
        var permissions = new COSDictionary();
        permissions.setItem("DocMDP", signature);
        catalogue.setItem(COSName.PERMS, permissions);
        catalogue.setNeedToBeUpdated(true);
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            String key = holder.key().getAlgorithm().startsWith("EC") ? "ECDSA" : "RSA";
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder(hash + "with" + key).build(holder.key()), holder.certificate()));
            generator.addCertificates(new JcaCertStore(holder.chain()));
            return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
