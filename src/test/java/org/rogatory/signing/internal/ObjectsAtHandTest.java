package org.rogatory.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

class ObjectsAtHandTest {

    private static final int ELEMENTS = 500;
    private static final byte[] PAPER = paper();

    @Test
    void appendsTheSameBytesAsIfEveryObjectHadBeenRead() throws IOException {
        byte[] whole = appended((document, out) -> save(document, out));
        byte[] needed = appended((document, out) -> ObjectsAtHand.only(document.getDocument(), () -> save(document, out)));

        assertThat(needed).isEqualTo(whole).hasSizeGreaterThan(PAPER.length);
    }

    @Test
    void leavesObjectsUnreadThatNothingRefersTo() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            change(document);
            ObjectsAtHand.only(document.getDocument(), () -> save(document, new ByteArrayOutputStream()));

            assertThat(document.getDocument().getXrefTable().keySet().stream().map(document.getDocument()::getObjectFromPool)
                    .filter(object -> !object.isDereferenced())).hasSizeGreaterThan(ELEMENTS / 2);
        }
    }

    @Test
    void findsEveryObjectAgainAfterwards() throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            var before = document.getDocument().getXrefTable().keySet().toArray(new COSObjectKey[0]);
            ObjectsAtHand.only(document.getDocument(),
                    () -> assertThat(document.getDocument().getXrefTable()).hasSizeLessThan(before.length));

            assertThat(document.getDocument().getXrefTable()).containsOnlyKeys(before);
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).hasSize(ELEMENTS);
        }
    }

    private static byte[] appended(BiConsumer<PDDocument, ByteArrayOutputStream> save) throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPER)) {
            document.setDocumentId(1L);
            change(document);
            var out = new ByteArrayOutputStream();
            save.accept(document, out);
            return out.toByteArray();
        }
    }

    /** A new annotation on the first page, which belongs to one element of the structure. */
    private static void change(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        page.getAnnotations().add(new PDAnnotationLink());
        page.getCOSObject().setItem(COSName.getPDFName("Mine"),
                document.getDocumentCatalog().getCOSObject().getItem(COSName.STRUCT_TREE_ROOT));
    }

    private static void save(PDDocument document, ByteArrayOutputStream out) {
        try {
            document.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] paper() {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.addPage(new PDPage());
            var root = new PDStructureTreeRoot();
            document.getDocumentCatalog().setStructureTreeRoot(root);
            for (int i = 0; i < ELEMENTS; i++) {
                root.appendKid(new PDStructureElement("P", root));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
