package org.rogatory.signing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.SignaturePlace;

/** The signature fields of a document as PDFBox reads them: the places, and what stands in those that are signed. */
public record SignatureFields(List<SignaturePlace> places, List<Signed> signed) {

    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /**
     * A signature or document time stamp: where its two covered ranges lie, its value, whose the file says it is, and whether it certifies the
     * document (DocMDP).
     */
    record Signed(String slot, int[] byteRange, byte[] contents, boolean timeStamp, String claimedName, boolean certifies) {

        int end() {
            return byteRange.length == 4 ? byteRange[2] + byteRange[3] : 0;
        }
    }

    public static SignatureFields read(byte[] pdf) {
        if (pdf.length < HEADER.length || !Arrays.equals(HEADER, 0, HEADER.length, pdf, 0, HEADER.length)) {
            throw new SealingRefused(Why.NOT_A_PDF);
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document);
        } catch (InvalidPasswordException e) {
            throw new SealingRefused(Why.ENCRYPTED).causedBy(e);
        } catch (SealingRefused e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) { // what PDFBox throws at malformed files is not only IOException
            throw new SealingRefused(Why.NOT_A_PDF).causedBy(e);
        }
    }

    public Optional<SignaturePlace> place(String slot) {
        return places.stream().filter(place -> place.slot().equals(slot)).findFirst();
    }

    /** The signatures in the order in which they were made. */
    List<Signed> signatures() {
        return signed.stream().filter(one -> !one.timeStamp()).sorted(Comparator.comparingInt(Signed::end)).toList();
    }

    /** The time stamps over the document. */
    List<Signed> documentStamps() {
        return signed.stream().filter(Signed::timeStamp).toList();
    }

    /** @throws SealingRefused when the document is encrypted */
    static SignatureFields of(PDDocument document) {
        if (document.isEncrypted()) {
            throw new SealingRefused(Why.ENCRYPTED);
        }
        List<SignaturePlace> places = new ArrayList<>();
        List<Signed> signed = new ArrayList<>();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            Map<COSBase, Integer> pages = pagesOfAnnotations(document);
            for (PDField field : form.getFieldTree()) {
                if (field instanceof PDSignatureField signature) {
                    int page = pages.getOrDefault(signature.getWidgets().getFirst().getCOSObject(), 0);
                    places.add(new SignaturePlace(signature.getFullyQualifiedName(), page, signature.getSignature() != null));
                    Optional.ofNullable(signature.getSignature()).map(value -> signed(signature, value)).ifPresent(signed::add);
                }
            }
        }
        return new SignatureFields(List.copyOf(places), List.copyOf(signed));
    }

    private static Signed signed(PDSignatureField field, PDSignature value) {
        int[] range = Optional.ofNullable(value.getByteRange()).orElse(new int[0]);
        byte[] contents = Optional.ofNullable(value.getContents()).orElse(new byte[0]);
        boolean timeStamp = COSName.getPDFName("DocTimeStamp").equals(value.getCOSObject().getCOSName(COSName.TYPE));
        return new Signed(field.getFullyQualifiedName(), range, contents, timeStamp, Optional.ofNullable(value.getName()).orElse(""),
                certifies(value.getCOSObject()));
    }

    private static boolean certifies(COSDictionary value) {
        COSArray references = value.getCOSArray(COSName.getPDFName("Reference"));
        for (int i = 0; references != null && i < references.size(); i++) {
            if (references.getObject(i) instanceof COSDictionary reference
                    && COSName.DOCMDP.equals(reference.getCOSName(COSName.getPDFName("TransformMethod")))) {
                return true;
            }
        }
        return false;
    }

    private static Map<COSBase, Integer> pagesOfAnnotations(PDDocument document) {
        Map<COSBase, Integer> pages = new IdentityHashMap<>();
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            COSArray annotations = document.getPage(page).getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    pages.put(annotation, page + 1);
                }
            }
        }
        return pages;
    }
}
