package org.rogatory.signing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.jspecify.annotations.Nullable;

/**
 * Whether a page of two revisions of a document must look the same because everything it is drawn from is the same: then nobody need draw it.
 * Compares values, not object numbers, unless the object was not touched, and gives up on the first difference, also on one that could not be seen.
 */
final class PageTwins {

    private static final List<COSName> INHERITED = List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);
    private static final List<COSName> OF_THE_FORM = List.of(COSName.DR, COSName.DA, COSName.NEED_APPEARANCES);
    /** Where an annotation leads, and what it belongs to, is not drawn with it. */
    private static final Set<COSName> NOT_DRAWN = Set.of(COSName.A, COSName.AA, COSName.DEST, COSName.P, COSName.PARENT, COSName.POPUP,
            COSName.IRT);

    private static final int LONGEST_BLANK = 1024;

    private record Pair(@Nullable COSBase one, @Nullable COSBase other) {}

    private final Deque<Pair> waiting = new ArrayDeque<>();
    /** What was compared already, or is about to be: an object may lead back to itself. */
    private final Map<COSBase, Set<COSBase>> met = new IdentityHashMap<>();

    private final Touched touched;

    private PageTwins(Touched touched) {
        this.touched = touched;
    }

    /**
     * @param touched which objects differ between the two
     * @param page its number, from one; both documents have it
     */
    static boolean same(PDDocument one, PDDocument other, Touched touched, int page) throws IOException {
        return new PageTwins(touched).agree(one, other, page - 1);
    }

    private boolean agree(PDDocument one, PDDocument other, int page) throws IOException {
        COSDictionary left = one.getPage(page).getCOSObject();
        COSDictionary right = other.getPage(page).getCOSObject();
        for (COSName name : INHERITED) {
            add(PDPageTree.getInheritableAttribute(left, name), PDPageTree.getInheritableAttribute(right, name));
        }
        COSDictionary catalog = one.getDocumentCatalog().getCOSObject();
        COSDictionary otherCatalog = other.getDocumentCatalog().getCOSObject();
        add(catalog.getItem(COSName.OCPROPERTIES), otherCatalog.getItem(COSName.OCPROPERTIES));
        for (COSName name : OF_THE_FORM) {
            add(ofTheForm(catalog, name), ofTheForm(otherCatalog, name));
        }
        return entries(left, right, Set.of(COSName.PARENT, COSName.ANNOTS)) && annotations(left, right) && all();
    }

    private static @Nullable COSBase ofTheForm(COSDictionary catalog, COSName name) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        return form == null ? null : form.getItem(name);
    }

    private boolean annotations(COSDictionary page, COSDictionary other) throws IOException {
        COSArray left = page.getCOSArray(COSName.ANNOTS);
        COSArray right = other.getCOSArray(COSName.ANNOTS);
        if (left == null || right == null) {
            return left == right;
        }
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!(left.getObject(i) instanceof COSDictionary one) || !(right.getObject(i) instanceof COSDictionary two)
                    || !isJustSigned(one, two) && !entries(one, two, NOT_DRAWN)) {
                return false;
            }
        }
        return true;
    }

    /** A place that showed nothing and is signed now: DSS compares without what a signature shows, and how it came there the rules on objects judge. */
    private static boolean isJustSigned(COSDictionary one, COSDictionary two) throws IOException {
        return COSName.WIDGET.equals(one.getCOSName(COSName.SUBTYPE)) && COSName.SIG.equals(one.getCOSName(COSName.FT))
                && !one.containsKey(COSName.V) && showsNothing(one.getCOSDictionary(COSName.AP))
                && COSName.SIG.equals(two.getCOSName(COSName.FT)) && two.getCOSDictionary(COSName.V) != null;
    }

    private static boolean showsNothing(@Nullable COSDictionary appearance) throws IOException {
        if (appearance == null || appearance.getCOSStream(COSName.N) == null) {
            return appearance == null || !appearance.containsKey(COSName.N);
        }
        try (InputStream content = appearance.getCOSStream(COSName.N).createInputStream()) {
            byte[] start = content.readNBytes(LONGEST_BLANK);
            return start.length < LONGEST_BLANK && new String(start, StandardCharsets.ISO_8859_1).isBlank();
        }
    }

    private boolean all() throws IOException {
        while (!waiting.isEmpty()) {
            Pair pair = waiting.pop();
            if (!same(resolved(pair.one), resolved(pair.other))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(@Nullable COSBase one, @Nullable COSBase other) throws IOException {
        if (one == null || other == null) {
            return one == other;
        }
        return switch (one) {
            case COSStream left -> other instanceof COSStream right && (isMet(left, right)
                    || entries(left, right, Set.of()) && bytes(left, right));
            case COSDictionary left -> other instanceof COSDictionary right && !(right instanceof COSStream)
                    && (isMet(left, right) || entries(left, right, Set.of()));
            case COSArray left -> other instanceof COSArray right && (isMet(left, right) || elements(left, right));
            default -> one.equals(other);
        };
    }

    private boolean entries(COSDictionary one, COSDictionary other, Set<COSName> left) {
        for (COSName name : one.keySet()) {
            if (!left.contains(name)) {
                add(one.getItem(name), other.getItem(name));
            }
        }
        return other.keySet().stream().allMatch(name -> left.contains(name) || one.containsKey(name));
    }

    private boolean elements(COSArray one, COSArray other) {
        for (int i = 0; i < one.size() && one.size() == other.size(); i++) {
            add(one.get(i), other.get(i));
        }
        return one.size() == other.size();
    }

    private static boolean bytes(COSStream one, COSStream other) throws IOException {
        if (one.getLength() != other.getLength()) {
            return false;
        }
        try (InputStream left = one.createRawInputStream(); InputStream right = other.createRawInputStream()) {
            return Arrays.equals(left.readAllBytes(), right.readAllBytes());
        }
    }

    private void add(@Nullable COSBase one, @Nullable COSBase other) {
        boolean untouched = one instanceof COSObject before && other instanceof COSObject now && before.getKey() != null
                && before.getKey().equals(now.getKey()) && touched.isApartFrom(now);
        if (!untouched) {
            waiting.push(new Pair(one, other));
        }
    }

    private boolean isMet(COSBase one, COSBase other) {
        return !met.computeIfAbsent(one, first -> Collections.newSetFromMap(new IdentityHashMap<>())).add(other);
    }

    private static @Nullable COSBase resolved(@Nullable COSBase value) {
        COSBase resolved = value instanceof COSObject reference ? reference.getObject() : value;
        return resolved instanceof COSNull ? null : resolved;
    }
}
