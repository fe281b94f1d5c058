package org.rogatory.signing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * What two revisions lead to by the same object, out of the way of whoever walks through both: the structure tree and the bookmarks, where most
 * objects of a paper are and each leads to all others, and what the pages are drawn from. All is back in its place when this is closed.
 */
final class PutAside implements AutoCloseable {

    private static final Set<COSName> OF_THE_CATALOGUE = Set.of(COSName.STRUCT_TREE_ROOT, COSName.OUTLINES);
    private static final Set<COSName> OF_A_PAGE = Set.of(COSName.RESOURCES, COSName.CONTENTS);

    private record Whole(COSDictionary dictionary, COSDictionary before) {}

    private final List<Whole> wholes = new ArrayList<>();

    void take(PDDocument before, PDDocument now) {
        take(before.getDocumentCatalog().getCOSObject(), now.getDocumentCatalog().getCOSObject(), OF_THE_CATALOGUE);
        for (int page = 0; page < Math.min(before.getNumberOfPages(), now.getNumberOfPages()); page++) {
            take(before.getPage(page).getCOSObject(), now.getPage(page).getCOSObject(), OF_A_PAGE);
        }
    }

    private void take(COSDictionary before, COSDictionary now, Set<COSName> names) {
        List<COSName> same = names.stream().filter(name -> isSameObject(before.getItem(name), now.getItem(name))).toList();
        for (COSDictionary dictionary : List.of(before, now)) {
            wholes.add(new Whole(dictionary, new COSDictionary(dictionary)));
            same.forEach(dictionary::removeItem);
        }
    }

    private static boolean isSameObject(@Nullable COSBase one, @Nullable COSBase other) {
        return one instanceof COSObject && other instanceof COSObject && one.getKey() != null && one.getKey().equals(other.getKey());
    }

    /** In their old order, as what leads to an object first decides what DSS takes a change for. */
    @Override
    public void close() {
        for (Whole whole : wholes.reversed()) {
            whole.dictionary.clear();
            whole.dictionary.addAll(whole.before);
        }
    }
}
