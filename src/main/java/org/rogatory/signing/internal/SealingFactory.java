package org.rogatory.signing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESCommonParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;
import eu.europa.esig.dss.spi.DSSUtils;

/**
 * Writes signatures whose certification also locks the signatory's own field (FieldMDP, ISO 32000-2, 12.8.2.4). A lock of everything but the places of
 * later signatories would say no more, as an issued document has no other fields, and would forbid the field that a document time stamp adds.
 */
final class SealingFactory extends PdfBoxNativeObjectFactory {

    private final Consumer<PDDocument> look;

    SealingFactory() {
        this(read -> {});
    }

    /** @param look is shown each document once it is read and before anything is written, and may refuse it */
    SealingFactory(Consumer<PDDocument> look) {
        this.look = look;
    }

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        return configure(new Writer(look));
    }

    private static final class Writer extends PdfBoxSignatureService {

        private final Consumer<PDDocument> look;

        private Writer(Consumer<PDDocument> look) {
            super(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory());
            this.look = look;
        }

        @Override
        protected void checkPdfPermissions(PdfDocumentReader reader, SignatureFieldParameters field) {
            look.accept(((PdfBoxDocumentReader) reader).getPDDocument());
            super.checkPdfPermissions(reader, field);
        }

        @Override
        protected PDSignature createSignatureDictionary(PDDocument document, PAdESCommonParameters parameters) {
            PDSignature signature = super.createSignatureDictionary(document, parameters);
            COSArray references = signature.getCOSObject().getCOSArray(COSName.REFERENCE);
            String slot = parameters.getImageParameters().getFieldParameters().getFieldId();
            if (references != null && slot != null) {
                references.add(lock(document, slot));
            }
            return signature;
        }

        /**
         * Writes the value into the file that was made ready for it. DSS does the same byte by byte, which takes as long as the key's own work; and where the
         * value is too large it makes the file anew, to which a smaller value would not fit any more.
         *
         * @throws IllegalArgumentException when the value is too large for its room; what was made ready stays
         */
        @Override
        public DSSDocument sign(DSSDocument document, byte[] value, PAdESCommonParameters parameters) {
            DSSDocument ready = parameters.getPdfSignatureCache().getToBeSignedDocument();
            if (ready == null) {
                return super.sign(document, value, parameters);
            }
            assertContentSizeSufficient(value, parameters);
            byte[] pdf = DSSUtils.toByteArray(ready);
            byte[] room = ('<' + "0".repeat(2 * parameters.getContentSize()) + '>').getBytes(StandardCharsets.ISO_8859_1);
            int gap = text(pdf).lastIndexOf(text(room));
            if (gap < 0) {
                return super.sign(document, value, parameters);
            }
            byte[] digits = HexFormat.of().formatHex(value).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(digits, 0, pdf, gap + 1, digits.length);
            parameters.reinit();
            return new InMemoryDocument(pdf, document.getName(), MimeTypeEnum.PDF);
        }

        /**
         * Revocation data that the file already holds stays where it is: DSS would write all of it again with each signature, so that a document of
         * many signatories grew with their square.
         */
        @Override
        public void saveDocumentIncrementally(PDDocument document, OutputStream out) {
            COSDictionary data = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
            if (data != null) {
                leaveOutWhatStandsElsewhere(document, data);
                data.getValues().stream().filter(COSArray.class::isInstance).map(COSArray.class::cast)
                        .forEach(tokens -> leave(document, tokens));
            }
            ObjectsAtHand.only(document.getDocument(), () -> super.saveDocumentIncrementally(document, out));
        }

        /** A certificate that came with a signature, its time stamp or what a responder said is in the file already, at hand for whoever checks that. */
        private static void leaveOutWhatStandsElsewhere(PDDocument document, COSDictionary data) {
            COSArray certificates = data.getCOSArray(COSName.getPDFName("Certs"));
            if (certificates == null) {
                return;
            }
            List<String> values = new ArrayList<>(
                    document.getSignatureDictionaries().stream().map(value -> text(value.getContents())).toList());
            streams(data.getCOSArray(COSName.getPDFName("OCSPs"))).forEach(answer -> values.add(text(answer)));
            for (COSStream certificate : streams(certificates)) {
                if (values.stream().anyMatch(value -> value.contains(text(certificate)))) {
                    certificates.removeObject(certificate);
                }
            }
            if (certificates.size() == 0) {
                data.removeItem(COSName.getPDFName("Certs"));
            }
        }

        private static List<COSStream> streams(@Nullable COSArray array) {
            List<COSStream> streams = new ArrayList<>();
            for (int i = 0; array != null && i < array.size(); i++) {
                if (array.getObject(i) instanceof COSStream stream) {
                    streams.add(stream);
                }
            }
            return streams;
        }

        private static String text(COSStream stream) {
            try (InputStream bytes = stream.createInputStream()) {
                return text(bytes.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }

        private static void leave(PDDocument document, COSArray tokens) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof COSObject token && document.getDocument().getXrefTable().containsKey(token.getKey())) {
                    token.setNeedToBeUpdated(false);
                    if (token.getObject() instanceof COSStream stream) {
                        stream.setNeedToBeUpdated(false);
                    }
                }
            }
        }

        private static COSDictionary lock(PDDocument document, String slot) {
            var fields = new COSArray();
            fields.add(new COSString(slot));
            fields.setDirect(true);
            var rule = new COSDictionary();
            rule.setItem(COSName.TYPE, COSName.TRANSFORM_PARAMS);
            rule.setItem(COSName.getPDFName("Action"), COSName.getPDFName("Include"));
            rule.setItem(COSName.FIELDS, fields);
            rule.setName(COSName.V, "1.2");
            rule.setDirect(true);
            var reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.SIG_REF);
            reference.setItem(COSName.TRANSFORM_METHOD, COSName.getPDFName("FieldMDP"));
            reference.setItem(COSName.TRANSFORM_PARAMS, rule);
            reference.setItem(COSName.getPDFName("Data"), document.getDocumentCatalog());
            reference.setDirect(true);
            return reference;
        }
    }
}
