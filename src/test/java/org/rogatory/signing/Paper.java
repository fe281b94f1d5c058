package org.rogatory.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A tagged page with places for signatures, and what a forger would do to it. */
public final class Paper {

    private static final float WIDTH = 227;
    private static final float HEIGHT = 91;

    private Paper() {
    }

    public static byte[] withSlots(String... slots) {
        return write(document -> {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            paint(document, page, "Agreement: party A and party B share the costs.");
            var root = new PDStructureTreeRoot();
            document.getDocumentCatalog().setStructureTreeRoot(root);
            var top = new PDStructureElement("Document", root);
            root.appendKid(top);
            var numbers = new COSArray();
            var tree = new COSDictionary();
            tree.setItem(COSName.NUMS, numbers);
            root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
            var form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            for (int i = 0; i < slots.length; i++) {
                PDAnnotationWidget widget = place(document, page, form, slots[i], i);
                tag(top, page, widget, numbers, i);
            }
        }, false, new PDDocument());
    }

    private static PDAnnotationWidget place(PDDocument document, PDPage page, PDAcroForm form, String slot, int index) throws IOException {
        var field = new PDSignatureField(form);
        field.setPartialName(slot);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(60, 600 - index * 110, WIDTH, HEIGHT));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(appearance(document, WIDTH, HEIGHT));
        var annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
        form.getFields().add(field);
        return widget;
    }

    private static void tag(PDStructureElement top, PDPage page, PDAnnotationWidget widget, COSArray numbers, int index) {
        var element = new PDStructureElement("Form", top);
        element.setPage(page);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        top.appendKid(element);
        widget.setStructParent(index);
        numbers.add(COSInteger.get(index));
        numbers.add(element.getCOSObject());
    }

    /** What a screen reader reads out instead of what is printed. */
    static byte[] withOtherSpokenText(byte[] pdf) {
        return change(pdf, document -> {
            var top = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            top.setActualText("Party B pays everything.");
            top.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** What the place of the first signatory shows. */
    static byte[] withOtherBlock(byte[] pdf) {
        return change(pdf, document -> {
            PDAnnotationWidget widget = document.getDocumentCatalog().getAcroForm().getFields().getFirst().getWidgets().getFirst();
            try (var content = widget.getNormalAppearanceStream().getContentStream().createOutputStream()) {
                content.write("1 0 0 rg 0 0 60 20 re f".getBytes(StandardCharsets.US_ASCII));
            }
            widget.getNormalAppearanceStream().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static PDAppearanceDictionary appearance(PDDocument document, float width, float height) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(width, height));
        stream.getCOSObject().setInt(COSName.getPDFName("FormType"), 1);
        stream.setResources(new PDResources());
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    /** A page with one place and whatever else belongs into the document before it is signed. */
    static byte[] with(Change more) {
        byte[] plain = withSlots("party-1", "party-2");
        try {
            return write(more, false, Loader.loadPDF(plain));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays a note over the text, in a revision of its own. */
    public static byte[] withNoteOverText(byte[] pdf) {
        return change(pdf, document -> {
            PDPage page = document.getPage(0);
            var note = new PDAnnotationFreeText();
            note.setRectangle(new PDRectangle(60, 720, 400, 80));
            note.setPage(page);
            PDAppearanceDictionary look = appearance(document, 400, 80);
            try (var content = new PDPageContentStream(document, look.getNormalAppearance().getAppearanceStream())) {
                write(content, "Party B pays everything.", 10, 30);
            }
            note.setAppearance(look);
            var annotations = page.getAnnotations();
            annotations.add(note);
            page.setAnnotations(annotations);
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
        });
    }

    /** Adds a note whose place is no rectangle, over which DSS stumbles and compares no more, in a revision of its own. */
    static byte[] withNoteInNoPlace(byte[] pdf) {
        return change(pdf, document -> {
            COSDictionary page = document.getPage(0).getCOSObject();
            var note = new COSDictionary();
            note.setName(COSName.SUBTYPE, "Text");
            note.setString(COSName.RECT, "nowhere");
            COSArray notes = page.getCOSArray(COSName.ANNOTS);
            notes.add(note);
            notes.setNeedToBeUpdated(true);
            page.setNeedToBeUpdated(true);
        });
    }

    /** Puts other text on the page, in a revision of its own. */
    public static byte[] withOtherText(byte[] pdf) {
        return change(pdf, document -> {
            PDPage page = document.getPage(0);
            paint(document, page, "Party B pays everything.");
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    static void paint(PDDocument document, PDPage page, String text) throws IOException {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false, true)) {
            write(content, text, 60, 760);
        }
    }

    static void write(PDPageContentStream content, String text, float x, float y) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 14);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    /** A file of a few kilobytes whose catalogue lies in an object stream that unpacks to {@code size} bytes. */
    static byte[] deflateBomb(long size) {
        try (var out = new ByteArrayOutputStream()) {
            out.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
            byte[] packed = packedTwice("1 0 << /Type /Catalog >> ", size);
            int stream = out.size();
            out.write(("2 0 obj << /Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode] /Length " + packed.length
                    + " >>\nstream\n").getBytes(StandardCharsets.US_ASCII));
            out.write(packed);
            out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
            int table = out.size();
            out.write("3 0 obj << /Type /XRef /Size 4 /W [1 4 1] /Root 1 0 R /Length 24 >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
            out.write(ByteBuffer.allocate(24).put((byte) 0).putInt(0).put((byte) 255).put((byte) 2).putInt(2).put((byte) 0)
                    .put((byte) 1).putInt(stream).put((byte) 0).put((byte) 1).putInt(table).put((byte) 0).array());
            out.write(("\nendstream\nendobj\nstartxref\n" + table + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packedTwice(String start, long size) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION)),
                new Deflater(Deflater.BEST_COMPRESSION))) {
            stream.write(start.getBytes(StandardCharsets.US_ASCII));
            var filling = new byte[1 << 16];
            Arrays.fill(filling, (byte) ' ');
            for (long written = 0; written < size; written += filling.length) {
                stream.write(filling);
            }
        }
        return packed.toByteArray();
    }

    interface Change {
        void apply(PDDocument document) throws IOException;
    }

    static byte[] change(byte[] pdf, Change change) {
        try {
            return write(change, true, Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] write(Change change, boolean appended, PDDocument document) {
        try (document; var out = new ByteArrayOutputStream()) {
            change.apply(document);
            if (appended) {
                document.saveIncremental(out);
            } else {
                document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
