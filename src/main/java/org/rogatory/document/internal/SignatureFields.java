package org.rogatory.document.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.rogatory.document.Block;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;

/**
 * Puts an empty signature field into the box of each signature place. All fields exist before the first signature, so that signing only fills
 * them. Field and widget are one object: a signature checker would otherwise report a visual difference.
 */
final class SignatureFields {

    /** DSS paints a white ground, which would cover the line around the box. */
    private static final float INSET = 2f;
    private static final String PREFIX = "sig-";

    private final PDDocument document;
    private final Labels labels;

    SignatureFields(PDDocument document, Labels labels) {
        this.document = document;
        this.labels = labels;
    }

    static String anchor(String slot) {
        return PREFIX + slot;
    }

    void add(PdfBoxRenderer renderer, List<Block.SignaturePlace> places) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        var boxes = new HashMap<String, PagePosition<?>>();
        renderer.findPagePositionsByID(Pattern.compile(Pattern.quote(PREFIX) + ".*")).forEach(box -> boxes.putIfAbsent(box.getId(), box));
        var form = new PDAcroForm(document);
        form.setDefaultResources(new PDResources());
        document.getDocumentCatalog().setAcroForm(form);
        for (Block.SignaturePlace place : places) {
            add(form, place, box(boxes, place));
        }
    }

    private static PagePosition<?> box(Map<String, PagePosition<?>> boxes, Block.SignaturePlace place) {
        PagePosition<?> box = boxes.get(anchor(place.slot()));
        if (box == null) {
            throw new IllegalStateException("the signature place " + place.slot() + " is on no page");
        }
        return box;
    }

    private void add(PDAcroForm form, Block.SignaturePlace place, PagePosition<?> box) throws IOException {
        PDPage page = document.getPage(box.getPageNo());
        var field = new PDSignatureField(form);
        field.setPartialName(place.slot());
        String description = labels.signatureOf(place.name());
        field.setAlternateFieldName(description);
        PDAnnotationWidget widget = field.getWidgets().getFirst();
        widget.setRectangle(new PDRectangle(Math.round(box.getX() + INSET), Math.round(box.getY() + INSET),
                Math.round(box.getWidth() - 2 * INSET), Math.round(box.getHeight() - 2 * INSET)));
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setAppearance(emptyAppearance(widget.getRectangle()));
        List<org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation> annotations = page.getAnnotations();
        annotations.add(widget);
        page.setAnnotations(annotations);
        form.getFields().add(field);
        tag(widget, page, description);
    }

    /** PDF/A wants an appearance even of an empty field; FormType and BBox are as DSS writes them, so that they do not change when signing. */
    private PDAppearanceDictionary emptyAppearance(PDRectangle rectangle) {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(rectangle.getWidth(), rectangle.getHeight()));
        stream.getCOSObject().setInt(COSName.FORMTYPE, 1);
        stream.setResources(new PDResources());
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    /** PDF/UA: a Form element in the structure tree, and the way back from the widget to it. */
    private void tag(PDAnnotationWidget widget, PDPage page, String description) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement parent = root.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .findFirst().orElseThrow();
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        int key = root.getParentTreeNextKey();
        var element = new PDStructureElement("Form", parent);
        element.setPage(page);
        element.setAlternateDescription(description);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        reference.getCOSObject().setItem(COSName.PG, page.getCOSObject());
        element.appendKid(reference);
        parent.appendKid(element);
        widget.setStructParent(key);
        enter(root, key, element.getCOSObject());
        root.setParentTreeNextKey(key + 1);
    }

    private static void enter(PDStructureTreeRoot root, int key, COSBase element) {
        var tree = (COSDictionary) root.getCOSObject().getDictionaryObject(COSName.PARENT_TREE);
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        if (numbers == null) {
            throw new IllegalStateException("the parent tree is split into kids");
        }
        numbers.add(COSInteger.get(key));
        numbers.add(element);
    }
}
