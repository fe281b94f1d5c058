package org.rogatory.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** What a forger does to the bytes of a signed file: the classes of pdf-insecurity.org and of the literature, each made anew. */
final class Forgery {

    private Forgery() {
    }

    static byte[] append(byte[] pdf, String tail) {
        byte[] forged = Arrays.copyOf(pdf, pdf.length + tail.length());
        System.arraycopy(bytes(tail), 0, forged, pdf.length, tail.length());
        return forged;
    }

    /** Changes the first place where this text stands, and nothing else; both are of the same length. */
    static byte[] replace(byte[] pdf, String one, String other) {
        return replaceAt(pdf, text(pdf).indexOf(one), other);
    }

    static byte[] replaceLast(byte[] pdf, String one, String other) {
        return replaceAt(pdf, text(pdf).lastIndexOf(one), other);
    }

    private static byte[] replaceAt(byte[] pdf, int at, String other) {
        if (at < 0) {
            throw new IllegalArgumentException("the text to be forged does not stand in the file");
        }
        byte[] forged = pdf.clone();
        System.arraycopy(bytes(other), 0, forged, at, other.length());
        return forged;
    }

    /** A paper on which something covers the text, or the sum is drawn by an object of its own, so that either can be changed later. */
    static byte[] paperWithCover(String inTheObject) {
        return Paper.with(document -> {
            var form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(400, 60));
            form.setResources(document.getPage(0).getResources());
            try (var out = form.getStream().createOutputStream()) {
                out.write(bytes(inTheObject));
            }
            try (var content = new PDPageContentStream(document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, false, true)) {
                content.saveGraphicsState();
                content.transform(org.apache.pdfbox.util.Matrix.getTranslateInstance(60, 660));
                content.drawForm(form);
                content.restoreGraphicsState();
            }
        });
    }

    /** Overwrites that object in a revision of its own. */
    static byte[] overwriteCover(byte[] pdf, String inTheObject) {
        return Paper.change(pdf, document -> {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getXObjectNames()) {
                COSStream stream = resources.getXObject(name).getCOSObject();
                try (var out = stream.createOutputStream()) {
                    out.write(bytes(inTheObject));
                }
                stream.setNeedToBeUpdated(true);
            }
        });
    }

    /** A paper that carries a second tree of pages, which nothing shows yet. */
    static byte[] paperWithTwoTrees() {
        return Paper.with(document -> {
            var other = new PDPage(PDRectangle.A4);
            Paper.paint(document, other, "Party B pays everything.");
            var tree = new COSDictionary();
            tree.setItem(COSName.TYPE, COSName.PAGES);
            tree.setInt(COSName.COUNT, 1);
            var kids = new COSArray();
            kids.add(other);
            tree.setItem(COSName.KIDS, kids);
            other.getCOSObject().setItem(COSName.PARENT, tree);
            document.getDocumentCatalog().getCOSObject().setItem("Spare", tree);
        });
    }

    static byte[] swapTrees(byte[] pdf) {
        return Paper.change(pdf, document -> {
            COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
            catalogue.setItem(COSName.PAGES, catalogue.getItem("Spare"));
            catalogue.setNeedToBeUpdated(true);
        });
    }

    static byte[] addPage(byte[] pdf) {
        return Paper.change(pdf, document -> {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            Paper.paint(document, page, "And party B pays everything.");
            COSDictionary pages = document.getPages().getCOSObject();
            pages.setNeedToBeUpdated(true);
            pages.getCOSArray(COSName.KIDS).setNeedToBeUpdated(true);
        });
    }

    static byte[] paperWithField() {
        return Paper.with(document -> {
            var form = document.getDocumentCatalog().getAcroForm();
            form.setDefaultAppearance("/Helv 12 Tf 0 g");
            var resources = new org.apache.pdfbox.pdmodel.PDResources();
            resources.put(COSName.getPDFName("Helv"), new org.apache.pdfbox.pdmodel.font.PDType1Font(
                    org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            var field = new PDTextField(form);
            field.setPartialName("sum");
            var widget = field.getWidgets().getFirst();
            widget.setRectangle(new PDRectangle(60, 690, 200, 20));
            widget.setPage(document.getPage(0));
            widget.setPrinted(true);
            var annotations = document.getPage(0).getAnnotations();
            annotations.add(widget);
            document.getPage(0).setAnnotations(annotations);
            form.getFields().add(field);
            field.setValue("100 EUR");
        });
    }

    static byte[] fillField(byte[] pdf, String value) {
        return Paper.change(pdf, document -> {
            var field = (PDTextField) document.getDocumentCatalog().getAcroForm(null).getField("sum");
            field.setValue(value);
            field.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /**
     * The attack "incremental saving" in its third kind: the content of the page anew, under a table of objects that is broken, so that one program
     * passes over it while another searches the bytes and shows it.
     */
    static byte[] appendUnderBrokenTable(byte[] pdf) {
        COSObjectKey content = contentKey(pdf);
        String drawing = "BT /F1 14 Tf 60 760 Td (Party B pays everything.) Tj ET";
        return append(pdf, "\n" + content.getNumber() + " 0 obj\n<</Length " + drawing.length() + ">>\nstream\n" + drawing
                + "\nendstream\nendobj\nxref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 1>>\nstartxref\n0\n%%EOF\n");
    }

    /** The same, but with a table that PDFBox reads as one that adds nothing, while poppler takes it for broken and searches the bytes. */
    static byte[] appendUnderAmbiguousTable(byte[] pdf) {
        COSObjectKey content = contentKey(pdf);
        String text = text(pdf);
        String before = text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF")).trim();
        String size = text.substring(text.lastIndexOf("/Size"), text.lastIndexOf("/Size") + 9).replaceAll("[^/A-Za-z0-9 ].*", "");
        String drawing = "BT /F1 14 Tf 60 760 Td (Party B pays everything.) Tj ET";
        String object = "\n" + content.getNumber() + " 0 obj\n<</Length " + drawing.length() + ">>\nstream\n" + drawing
                + "\nendstream\nendobj\n";
        return append(pdf, object + "xref\n0 1\n0000000000 65535\ntrailer\n<<" + size + rootOf(pdf) + "/Prev " + before + ">>\nstartxref\n"
                + (pdf.length + object.length()) + "\n%%EOF\n");
    }

    private static String rootOf(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return "/Root " + document.getDocument().getTrailer().getCOSObject(COSName.ROOT).getKey().getNumber() + " 0 R";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSObjectKey contentKey(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var contents = document.getPage(0).getCOSObject().getItem(COSName.CONTENTS);
            if (contents instanceof org.apache.pdfbox.cos.COSObject reference && reference.getObject() instanceof COSArray array) {
                contents = array.get(0);
            } else if (contents instanceof COSArray array) {
                contents = array.get(0);
            }
            return ((org.apache.pdfbox.cos.COSObject) contents).getKey();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Signature wrapping: the part that follows the value is moved towards the end, and the room between is used for a table of objects of the
     * forger's own. The signed ranges are still what was signed; what is shown is not.
     */
    static byte[] wrap(byte[] pdf) {
        String text = text(pdf);
        int gapEnd = text.indexOf('>', text.lastIndexOf("/Contents <") + 10) + 1;
        int gap = text.lastIndexOf("/Contents <") + 10;
        int table = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF")).trim());
        COSObjectKey content = contentKey(pdf);
        String drawing = content.getNumber()
                + " 0 obj\n<</Length 60>>\nstream\nBT /F1 14 Tf 60 760 Td (Party B pays everything all.) Tj ET    "
                + "\nendstream\nendobj\n";
        String padding = " ".repeat(Math.max(0, table - gapEnd));
        int injected = 6000;
        var offsets = new TreeMap<Long, Long>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (Map.Entry<COSObjectKey, Long> entry : document.getDocument().getXrefTable().entrySet()) {
                offsets.put(entry.getKey().getNumber(), entry.getValue() < gapEnd ? entry.getValue() : entry.getValue() + injected);
            }
            String trailer = "<</Size " + (offsets.lastKey() + 1) + " /Root "
                    + document.getDocument().getTrailer().getCOSObject(COSName.ROOT).getKey().getNumber() + " 0 R>>";
            var own = new StringBuilder();
            long at = (long) gapEnd + padding.length();
            int size = tableText(offsets, trailer, at).length();
            offsets.put(content.getNumber(), at + size);
            own.append(padding).append(tableText(offsets, trailer, at)).append(drawing);
            own.append(" ".repeat(injected - own.length()));
            var out = new ByteArrayOutputStream();
            out.write(pdf, 0, gapEnd);
            out.write(bytes(own.toString()));
            out.write(pdf, gapEnd, pdf.length - gapEnd);
            int rest = pdf.length - gapEnd;
            String range = text.substring(text.lastIndexOf("/ByteRange"), text.indexOf(']', text.lastIndexOf("/ByteRange")) + 1);
            String moved = "/ByteRange [0 " + gap + " " + (gapEnd + injected) + " " + rest + "]";
            return replaceLast(out.toByteArray(), range, moved + " ".repeat(Math.max(0, range.length() - moved.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tableText(Map<Long, Long> offsets, String trailer, long at) {
        var table = new StringBuilder("xref\n");
        offsets.forEach((number, offset) -> table.append(number).append(" 1\n").append("%010d 00000 n \n".formatted(offset)));
        return table.append("trailer\n").append(trailer).append("\nstartxref\n").append("%010d".formatted(at)).append("\n%%EOF\n")
                .toString();
    }

    static byte[] encrypt(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            var policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A signature that is turned off: a new revision in which its dictionary has a value changed or removed. */
    static byte[] changeSignature(byte[] pdf, java.util.function.Consumer<COSDictionary> change) {
        return Paper.change(pdf, document -> {
            COSDictionary signature = document.getLastSignatureDictionary().getCOSObject();
            change.accept(signature);
            signature.setNeedToBeUpdated(true);
        });
    }

    static COSArray range(int... numbers) {
        var array = new COSArray();
        Arrays.stream(numbers).forEach(number -> array.add(COSInteger.get(number)));
        return array;
    }

    /** A file made by hand, object by object, with a right table. */
    static byte[] handMade(String trailer, String... objects) {
        var out = new StringBuilder("%PDF-1.7\n");
        var table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append("%010d 00000 n \n".formatted(out.length()));
            out.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int at = out.length();
        out.append(table).append("trailer\n<</Size ").append(objects.length + 1).append(" /Root 1 0 R ")
                .append(trailer.replace("HERE", String.valueOf(at))).append(">>\nstartxref\n").append(at).append("\n%%EOF\n");
        return bytes(out.toString());
    }

    static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
