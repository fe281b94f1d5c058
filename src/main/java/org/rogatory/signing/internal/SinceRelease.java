package org.rogatory.signing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;

/**
 * Whether a file adds nothing to the released document but signatures. A validator compares only what came after a signature; who signs first, and
 * adds something in the same breath, would go unnoticed. So each object of the released document is held against what the file makes of it: only
 * what signing has to touch may differ, and only in the ways in which signing touches it.
 */
final class SinceRelease {

    /** What signing, and later raising a signature to a higher level, changes in the catalogue. */
    private static final Set<COSName> CATALOGUE = names("AcroForm", "Perms", "DSS", "Extensions", "Version", "OutputIntents");
    private static final Set<COSName> FORM = names("Fields", "SigFlags", "DR", "DA", "NeedAppearances");
    /** Of the resources of a form, which only the places in it use. */
    private static final Set<COSName> FONTS = names("Font");
    private static final Set<COSName> PAGE = names("Annots");
    /** Of a place that is signed: its value, its picture and what belongs to them; never where it stands. */
    private static final Set<COSName> PLACE = names("V", "AP", "AS", "M", "F", "Lock", "SV", "MK", "DA", "DR", "Ff", "P", "Type");

    /** Programs write numbers with more or fewer decimals; in units of a point this is nothing. */
    private static final float PRINTED = 0.01f;

    private final COSDocument released;
    private final COSDocument now;
    private final COSDictionary catalogue;
    private final COSDictionary form;

    private SinceRelease(PDDocument released, PDDocument now) {
        this.released = released.getDocument();
        this.now = now.getDocument();
        this.catalogue = now.getDocumentCatalog().getCOSObject();
        this.form = Optional.ofNullable(catalogue.getCOSDictionary(COSName.ACRO_FORM)).orElseGet(COSDictionary::new);
    }

    /** Empty when nothing else was added. The file starts with the released bytes; whether it does is asked before. */
    static Optional<Reason> added(byte[] pdf, byte[] released) {
        if (Arrays.equals(pdf, released)) {
            return Optional.empty();
        }
        try (PDDocument before = Loader.loadPDF(released); PDDocument after = Loader.loadPDF(pdf)) {
            var others = new SinceRelease(before, after).others();
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Reason.invalid(Rule.CHANGES, "prefix.added", String.join(", ", others)));
        } catch (IOException | RuntimeException e) { // what cannot be compared cannot be said to be the same
            return Optional.of(Reason.invalid(Rule.CHANGES, "prefix.incomparable"));
        }
    }

    /** The numbers of the objects that were changed otherwise than by signing. */
    private List<String> others() throws IOException {
        if (!same(released.getTrailer().getItem(COSName.ROOT), now.getTrailer().getItem(COSName.ROOT))) {
            return List.of("Root");
        }
        var numbers = new TreeSet<Long>();
        for (COSObjectKey key : released.getXrefTable().keySet()) {
            if (!agrees(released.getObjectFromPool(key).getObject(), now.getObjectFromPool(key).getObject())) {
                numbers.add(key.getNumber());
            }
        }
        return numbers.stream().limit(8).map(number -> number + " 0 R").toList();
    }

    private boolean agrees(@Nullable COSBase before, @Nullable COSBase after) throws IOException {
        if (same(before, after)) {
            return true;
        }
        if (before instanceof COSArray list && after instanceof COSArray longer) {
            return grows(list, longer);
        }
        if (!(before instanceof COSDictionary was && after instanceof COSDictionary is) || before instanceof COSStream) {
            return false;
        }
        return mayDiffer(was, is);
    }

    private boolean mayDiffer(COSDictionary was, COSDictionary is) throws IOException {
        if (is == catalogue) {
            return differIn(was, is, CATALOGUE) && formGrows(was.getDictionaryObject(COSName.ACRO_FORM))
                    && (!was.containsKey(COSName.OUTPUT_INTENTS)
                            || same(was.getItem(COSName.OUTPUT_INTENTS), is.getItem(COSName.OUTPUT_INTENTS)));
        }
        if (is == form) {
            return formGrows(was);
        }
        if (is == form.getDictionaryObject(COSName.DR)) {
            return differIn(was, is, FONTS);
        }
        if (form.getDictionaryObject(COSName.DR) instanceof COSDictionary resources && is == resources.getDictionaryObject(COSName.FONT)) {
            return differIn(was, is, added(was, is));
        }
        if (COSName.PAGE.equals(is.getCOSName(COSName.TYPE))) {
            return differIn(was, is, PAGE) && grows(was.getCOSArray(COSName.ANNOTS), is.getCOSArray(COSName.ANNOTS));
        }
        return isSignaturePlace(was) && isSignaturePlace(is) && differIn(was, is, PLACE) && is.containsKey(COSName.V)
                && (!was.containsKey(COSName.V) || same(was.getItem(COSName.V), is.getItem(COSName.V)));
    }

    private boolean formGrows(@Nullable COSBase before) throws IOException {
        return before == null
                ? grows(null, form.getCOSArray(COSName.FIELDS))
                : before instanceof COSDictionary was && differIn(was, form, FORM)
                        && grows(was.getCOSArray(COSName.FIELDS), form.getCOSArray(COSName.FIELDS));
    }

    /** All that was there is there in its order, and what follows is a place for a signature that shows nothing. */
    private static boolean grows(@Nullable COSArray before, @Nullable COSArray after) throws IOException {
        int start = before == null ? 0 : before.size();
        if (after == null || after.size() < start) {
            return start == 0;
        }
        for (int i = 0; i < start; i++) {
            if (!same(before.get(i), after.get(i))) {
                return false;
            }
        }
        for (int i = start; i < after.size(); i++) {
            if (!(after.getObject(i) instanceof COSDictionary added && isSignaturePlace(added) && showsNothing(added))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSignaturePlace(COSDictionary dictionary) {
        return COSName.SIG.equals(dictionary.getCOSName(COSName.FT));
    }

    private static boolean showsNothing(COSDictionary place) {
        COSArray sides = place.getCOSArray(COSName.RECT);
        if (place.containsKey(COSName.KIDS) || sides != null && sides.size() != 4) {
            return false;
        }
        var rectangle = sides == null ? new PDRectangle(0, 0) : new PDRectangle(sides);
        return rectangle.getWidth() == 0 || rectangle.getHeight() == 0;
    }

    private static Set<COSName> added(COSDictionary was, COSDictionary is) {
        var keys = new HashSet<>(is.keySet());
        keys.removeAll(was.keySet());
        return keys;
    }

    private static boolean differIn(COSDictionary was, COSDictionary is, Set<COSName> allowed) throws IOException {
        var keys = new HashSet<>(was.keySet());
        keys.addAll(is.keySet());
        keys.removeAll(allowed);
        for (COSName key : keys) {
            if (!same(was.getItem(key), is.getItem(key))) {
                return false;
            }
        }
        return true;
    }

    /** Says the same in the same words; a reference is the same when it leads to the same number, whatever stands there. */
    private static boolean same(@Nullable COSBase one, @Nullable COSBase other) throws IOException {
        if (one == null || other == null) {
            return one == other;
        }
        if (one instanceof COSObject reference && other instanceof COSObject second) {
            return reference.getKey() != null && reference.getKey().equals(second.getKey());
        }
        if (one instanceof COSStream stream && other instanceof COSStream second) {
            return differIn(stream, second, Set.of()) && sameBytes(stream, second);
        }
        if (one instanceof COSDictionary dictionary && other instanceof COSDictionary second) {
            return !(one instanceof COSStream) && !(other instanceof COSStream) && differIn(dictionary, second, Set.of());
        }
        if (one instanceof COSArray list && other instanceof COSArray second) {
            return sameItems(list, second);
        }
        return one instanceof COSNumber number && other instanceof COSNumber second
                ? Math.abs(number.floatValue() - second.floatValue()) < PRINTED
                : one.equals(other);
    }

    private static boolean sameItems(COSArray one, COSArray other) throws IOException {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBytes(COSStream one, COSStream other) throws IOException {
        try (InputStream first = one.createRawInputStream(); InputStream second = other.createRawInputStream()) {
            return Arrays.equals(first.readAllBytes(), second.readAllBytes());
        }
    }

    private static Set<COSName> names(String... names) {
        var found = new ArrayList<COSName>();
        for (String name : names) {
            found.add(COSName.getPDFName(name));
        }
        return Set.copyOf(found);
    }
}
