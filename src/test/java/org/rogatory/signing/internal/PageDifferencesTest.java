package org.rogatory.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;

class PageDifferencesTest {

    private static final int PAGES = 12;
    private static final int EMPTY_PLACE = 4;
    private static final int PRINTED_PLACE = 5;
    private static final int SIGNED_PLACE = 6;
    private static final int DANGLING = 7;
    private static final byte[] PAPER = paper();

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    @Test
    void findsAChangedPageAlsoInALongDocument() throws IOException {
        byte[] changed = changed(document -> show(document, 10, "three hundred days"));

        assertThat(differences(changed)).containsExactly(11);
        assertThat(twins(changed)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12);
    }

    @Test
    void findsNothingWhereNothingWasChanged() throws IOException {
        byte[] written = changed(document -> {});

        assertThat(differences(written)).isEmpty();
        assertThat(twins(written)).hasSize(PAGES);
    }

    @Test
    void seesWhatAPageInherits() throws IOException {
        byte[] changed = changed(document -> document.getPages().getCOSObject().setInt(COSName.ROTATE, 180));

        assertThat(twins(changed)).isEmpty();
        assertThat(differences(changed)).hasSize(PAGES);
    }

    /** A name that leads upwards in a page may be that of a picture in its resources. */
    @Test
    void seesAPictureThatIsCalledLikeAWayUp() throws IOException {
        byte[] changed = changed(document -> fill(document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT)
                .getCOSStream(COSName.PARENT)));

        assertThat(twins(changed)).doesNotContain(1).hasSize(PAGES - 1);
        assertThat(differences(changed)).containsExactly(1);
    }

    @Test
    void doesNotDrawAPageOnWhichOnlyTheAimOfALinkChanged() throws IOException {
        byte[] changed = changed(document -> ((PDAnnotationLink) document.getPage(1).getAnnotations().getFirst()).setAction(uri("b")));

        assertThat(twins(changed)).hasSize(PAGES);
    }

    @Test
    void doesNotDrawAPageOnWhichAnEmptyPlaceWasSigned() throws IOException {
        assertThat(twins(changed(document -> sign(document, EMPTY_PLACE, "0 0 30 15 re f")))).hasSize(PAGES);
    }

    @Test
    void drawsAPageOnWhichAPlaceShowedSomethingBeforeItWasSigned() throws IOException {
        assertThat(twins(changed(document -> sign(document, PRINTED_PLACE, "0 0 30 15 re f")))).doesNotContain(PRINTED_PLACE)
                .hasSize(PAGES - 1);
    }

    @Test
    void drawsAPageOnWhichASignatureLooksDifferentNow() throws IOException {
        assertThat(twins(changed(document -> sign(document, SIGNED_PLACE, "0 0 10 30 re f")))).doesNotContain(SIGNED_PLACE)
                .hasSize(PAGES - 1);
    }

    /** The table of objects is the same to both; but what it does not name, PDFBox looks for in the bytes. */
    @Test
    void seesAnObjectThatOnlyASearchOfTheBytesFinds() throws IOException {
        byte[] hidden = "\n99999 0 obj\n<< /Rotate 90 >>\nendobj\n".getBytes(StandardCharsets.US_ASCII);
        byte[] changed = Arrays.copyOf(PAPER, PAPER.length + hidden.length);
        System.arraycopy(hidden, 0, changed, PAPER.length, hidden.length);

        assertThat(twins(changed)).doesNotContain(DANGLING, DANGLING + 1).hasSize(PAGES - 2);
    }

    private static List<Integer> differences(byte[] changed) throws IOException {
        try (var signed = new PdfBoxDocumentReader(new InMemoryDocument(PAPER));
                var last = new PdfBoxDocumentReader(new InMemoryDocument(
                        changed))) {
            return new PageDifferences().getVisualDifferences(signed, last).stream().map(PdfModification::getPage).toList();
        }
    }

    private static List<Integer> twins(byte[] changed) throws IOException {
        try (PDDocument signed = Loader.loadPDF(PAPER); PDDocument last = Loader.loadPDF(changed)) {
            var touched = new Touched(signed, last);
            return IntStream.rangeClosed(1, PAGES).filter(page -> {
                try {
                    return PageTwins.same(signed, last, touched, page);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).boxed().toList();
        }
    }

    private static byte[] paper() {
        try (var document = new PDDocument()) {
            for (int page = 0; page < PAGES; page++) {
                document.addPage(new PDPage(PDRectangle.A6));
                show(document, page, "30 days");
            }
            var picture = new PDFormXObject(document);
            picture.setBBox(new PDRectangle(50, 50));
            document.getPage(0).getResources().put(COSName.PARENT, picture);
            try (var content = new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false)) {
                content.drawForm(picture);
            }
            var link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(10, 10, 40, 10));
            link.setPage(document.getPage(1));
            link.setAction(uri("a"));
            document.getPage(1).getAnnotations().add(link);
            place(document, EMPTY_PLACE, "");
            place(document, PRINTED_PLACE, "0 0 20 10 re f");
            place(document, SIGNED_PLACE, "0 0 20 10 re f");
            sign(document, SIGNED_PLACE, "0 0 30 15 re f");
            for (int page : List.of(DANGLING, DANGLING + 1)) {
                document.getPage(page - 1).getResources().getCOSObject().setItem(COSName.PROPERTIES,
                        new COSObject(null, new COSObjectKey(99_999, 0)));
            }
            var out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void place(PDDocument document, int page, String picture) throws IOException {
        if (document.getDocumentCatalog().getAcroForm() == null) {
            document.getDocumentCatalog().setAcroForm(new PDAcroForm(document));
        }
        var field = new PDSignatureField(document.getDocumentCatalog().getAcroForm());
        document.getDocumentCatalog().getAcroForm().getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(20, 200, 40, 20));
        widget.setPage(document.getPage(page - 1));
        show(document, widget, picture);
        document.getPage(page - 1).getAnnotations().add(widget);
    }

    private static void show(PDDocument document, PDAnnotationWidget widget, String picture) throws IOException {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(40, 20));
        try (var out = stream.getCOSObject().createOutputStream()) {
            out.write(picture.getBytes(StandardCharsets.US_ASCII));
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        widget.setAppearance(appearance);
    }

    private static void sign(PDDocument document, int page, String picture) throws IOException {
        var widget = (PDAnnotationWidget) document.getPage(page - 1).getAnnotations().getFirst();
        var value = new COSDictionary();
        value.setItem(COSName.TYPE, COSName.SIG);
        widget.getCOSObject().setItem(COSName.V, value);
        show(document, widget, picture);
    }

    /** The paper with a revision appended to it. */
    private static byte[] changed(Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPER); var out = new ByteArrayOutputStream()) {
            change.on(document);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    private static void show(PDDocument document, int page, String text) throws IOException {
        try (var content = new PDPageContentStream(document, document.getPage(page))) {
            content.addRect(20, 20, text.length() * 5, 30);
            content.fill();
        }
    }

    private static void fill(COSStream picture) throws IOException {
        try (var out = picture.createOutputStream()) {
            out.write("0 0 40 40 re f".getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static PDActionURI uri(String name) {
        var action = new PDActionURI();
        action.setURI("https://example.org/" + name);
        return action;
    }
}
