package org.rogatory.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;

class PageDifferencesTest {

    private static final int PAGES = 12;

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

    private static List<Integer> differences(byte[] changed) throws IOException {
        try (var signed = new PdfBoxDocumentReader(new InMemoryDocument(paper()));
                var last = new PdfBoxDocumentReader(new InMemoryDocument(
                        changed))) {
            return new PageDifferences().getVisualDifferences(signed, last).stream().map(PdfModification::getPage).toList();
        }
    }

    private static List<Integer> twins(byte[] changed) throws IOException {
        try (PDDocument signed = Loader.loadPDF(paper()); PDDocument last = Loader.loadPDF(changed)) {
            return IntStream.rangeClosed(1, PAGES).filter(page -> {
                try {
                    return PageTwins.same(signed, last, page);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).boxed().toList();
        }
    }

    private static byte[] paper() throws IOException {
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
            return bytes(document);
        }
    }

    private static byte[] changed(Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper())) {
            change.on(document);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
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
