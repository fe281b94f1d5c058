package org.rogatory.signing.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.rogatory.signing.internal.SecondReader.Page;

/**
 * Compares pages as they were signed with pages as they are now, dot by dot, but for the places of signatures. A place that the signed document
 * did not have must be blank there: a signature may not be laid over the text.
 */
final class SignedPages {

    /** What the edges of a signature's box may colour beside it. */
    private static final int MARGIN = 2;
    /** Paper counts as unprinted when it is at least so light. */
    private static final int WHITE = 200;

    private final PDDocument signed;
    private final PDDocument document;
    private final Set<Integer> overText = new LinkedHashSet<>();

    SignedPages(PDDocument signed, PDDocument document) {
        this.signed = signed;
        this.document = document;
    }

    /** The pages on which a new signature lies over something printed. */
    Set<Integer> overText() {
        return overText;
    }

    Set<Integer> changed(List<Page> before, List<Page> now) throws IOException {
        Set<Integer> different = new LinkedHashSet<>();
        for (int page = 0; page < Math.max(before.size(), now.size()); page++) {
            if (page >= before.size() || page >= now.size() || page >= document.getNumberOfPages()
                    || before.get(page).width() != now.get(page).width() || before.get(page).height() != now.get(page).height()) {
                different.add(page + 1);
                continue;
            }
            List<PDRectangle> planned = places(signed, page);
            List<Dots> masks = new ArrayList<>();
            for (PDRectangle place : places(document, page)) {
                Dots dots = dots(place, document.getPage(page), now.get(page));
                if (planned.stream().noneMatch(known -> isSame(known, place)) && isPrinted(before.get(page), dots)) {
                    overText.add(page + 1);
                }
                masks.add(dots);
            }
            if (differs(before.get(page), now.get(page), masks)) {
                different.add(page + 1);
            }
        }
        return different;
    }

    /** A part of a picture, borders included. */
    private record Dots(int left, int top, int right, int bottom) {

        boolean holds(int x, int y) {
            return x >= left && x <= right && y >= top && y <= bottom;
        }
    }

    private static List<PDRectangle> places(PDDocument document, int page) throws IOException {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (page >= document.getNumberOfPages() || form == null) {
            return List.of();
        }
        Set<Object> onPage = document.getPage(page).getAnnotations().stream().map(PDAnnotation::getCOSObject)
                .collect(Collectors.toSet());
        List<PDRectangle> places = new ArrayList<>();
        form.getFieldTree().forEach(field -> {
            if (field instanceof PDSignatureField signature) {
                signature.getWidgets().stream().filter(widget -> onPage.contains(widget.getCOSObject()))
                        .map(PDAnnotationWidget::getRectangle).filter(rectangle -> rectangle != null && rectangle.getWidth() > 0)
                        .forEach(places::add);
            }
        });
        return places;
    }

    private static boolean isSame(PDRectangle one, PDRectangle other) {
        return Math.abs(one.getLowerLeftX() - other.getLowerLeftX()) < 1 && Math.abs(one.getLowerLeftY() - other.getLowerLeftY()) < 1
                && Math.abs(one.getUpperRightX() - other.getUpperRightX()) < 1
                && Math.abs(one.getUpperRightY() - other.getUpperRightY()) < 1;
    }

    /** Where a rectangle of a page lies in its picture, in which the page may have been turned. */
    private static Dots dots(PDRectangle place, PDPage page, Page picture) {
        PDRectangle box = page.getCropBox();
        double left = (place.getLowerLeftX() - box.getLowerLeftX()) / box.getWidth();
        double right = (place.getUpperRightX() - box.getLowerLeftX()) / box.getWidth();
        double top = (box.getUpperRightY() - place.getUpperRightY()) / box.getHeight();
        double bottom = (box.getUpperRightY() - place.getLowerLeftY()) / box.getHeight();
        double[] turned = switch (page.getRotation()) {
            case 90 -> new double[]{1 - bottom, left, 1 - top, right};
            case 180 -> new double[]{1 - right, 1 - bottom, 1 - left, 1 - top};
            case 270 -> new double[]{top, 1 - right, bottom, 1 - left};
            default -> new double[]{left, top, right, bottom};
        };
        return new Dots((int) (turned[0] * picture.width()) - MARGIN, (int) (turned[1] * picture.height()) - MARGIN,
                (int) (turned[2] * picture.width()) + MARGIN, (int) (turned[3] * picture.height()) + MARGIN);
    }

    private static boolean isPrinted(Page page, Dots place) {
        for (int y = Math.max(0, place.top() + MARGIN); y <= Math.min(page.height() - 1, place.bottom() - MARGIN); y++) {
            for (int x = Math.max(0, place.left() + MARGIN); x <= Math.min(page.width() - 1, place.right() - MARGIN); x++) {
                if ((page.pixels()[y * page.width() + x] & 0xff) < WHITE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean differs(Page before, Page now, List<Dots> masks) {
        if (Arrays.equals(before.pixels(), now.pixels())) {
            return false;
        }
        for (int at = 0; at < now.pixels().length; at++) {
            int x = at % now.width();
            int y = at / now.width();
            if (before.pixels()[at] != now.pixels()[at] && masks.stream().noneMatch(mask -> mask.holds(x, y))) {
                return true;
            }
        }
        return false;
    }
}
