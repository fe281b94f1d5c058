package org.rogatory.signing.internal;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Which objects the revisions touched that were appended to a file. What both tables of objects find at the same place of the same bytes is the
 * same object, and need neither be read nor compared: among honest files that is nearly all.
 */
final class Touched {

    private static final Set<COSName> CONTAINERS = Set.of(COSName.XREF, COSName.OBJ_STM);

    private final PDDocument now;
    private final Map<COSObjectKey, Long> table;
    private final Set<COSObjectKey> keys = new HashSet<>();
    /** Objects from which no touched one can be reached. */
    private final Set<COSObjectKey> apart = new HashSet<>();

    /** @param before what {@code now} begins with, to the byte */
    Touched(PDDocument before, PDDocument now) {
        this.now = now;
        this.table = new HashMap<>(now.getDocument().getXrefTable()); // as it is now: PDFBox adds what it finds by searching
        Map<COSObjectKey, Long> old = before.getDocument().getXrefTable();
        table.forEach((key, place) -> {
            if (!place.equals(old.get(key)) || place < 0 && isMoved(new COSObjectKey(-place, 0), old)) {
                keys.add(key);
            }
        });
        old.keySet().stream().filter(key -> !table.containsKey(key)).forEach(keys::add);
    }

    /** An object in a stream of objects, whose place is that stream's number. */
    private boolean isMoved(COSObjectKey container, Map<COSObjectKey, Long> old) {
        return table.get(container) == null || !table.get(container).equals(old.get(container));
    }

    /** Whether an object of the longer file, and all that it leads to, is as it was. */
    boolean isApartFrom(COSObject object) {
        Set<COSObjectKey> met = new HashSet<>();
        boolean none = walk(object, apart, met) && Collections.disjoint(met, keys);
        if (none) {
            apart.addAll(met);
        }
        return none;
    }

    /** Whether whatever was touched is met on the way from the catalogue. */
    boolean isAllReached() {
        Set<COSObjectKey> met = new HashSet<>();
        return walk(now.getDocument().getTrailer().getItem(COSName.ROOT), Set.of(), met)
                && keys.stream().allMatch(key -> met.contains(key) || isContainer(key));
    }

    private boolean isContainer(COSObjectKey key) {
        COSBase object = now.getDocument().getObjectFromPool(key).getObject();
        return object instanceof COSDictionary dictionary
                && CONTAINERS.stream().anyMatch(type -> type.equals(dictionary.getCOSName(COSName.TYPE)));
    }

    /**
     * Collects the numbers of all objects on the way. False when one has no number or stands in no table: for such a one PDFBox searches the bytes,
     * and may find in the longer file what was not in the shorter.
     */
    private boolean walk(COSBase from, Set<COSObjectKey> known, Set<COSObjectKey> met) {
        Deque<COSBase> waiting = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.push(from);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            if (next instanceof COSObject object) {
                if (object.getKey() == null || !table.containsKey(object.getKey())) {
                    return false;
                }
                if (!known.contains(object.getKey()) && met.add(object.getKey()) && object.getObject() != null) {
                    waiting.push(object.getObject());
                }
            } else if (next instanceof COSDictionary dictionary && seen.add(dictionary)) {
                dictionary.getValues().forEach(waiting::push);
            } else if (next instanceof COSArray array && seen.add(array)) {
                array.forEach(waiting::push);
            }
        }
        return true;
    }
}
