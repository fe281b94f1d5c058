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
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSUpdateInfo;

/**
 * The objects of a file that matter to what is appended to it: those that were read, and those that the changed ones among them refer to. Before it
 * appends, PDFBox reads all objects that stand in the file's table, to know their numbers; a paper of some pages has thousands, mostly structure.
 */
final class ObjectsAtHand {

    private final COSDocument document;
    private final Set<COSObjectKey> keys = new HashSet<>();

    private ObjectsAtHand(COSDocument document) {
        this.document = document;
    }

    /** Cuts the table down to them while something is written. */
    static void only(COSDocument document, Runnable writing) {
        var needed = new ObjectsAtHand(document);
        needed.collect();
        Map<COSObjectKey, Long> table = document.getXrefTable();
        Map<COSObjectKey, Long> whole = new HashMap<>(table);
        table.keySet().retainAll(needed.keys);
        try {
            writing.run();
        } finally {
            table.putAll(whole);
        }
    }

    private void collect() {
        Set<COSObject> referred = new HashSet<>(references(document.getTrailer()).objects);
        for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
            COSObject object = document.getObjectFromPool(key);
            if (object.isDereferenced()) {
                keys.add(key);
                References found = references(object.getObject());
                if (found.changed || object.isNeedToBeUpdated()) {
                    referred.addAll(found.objects);
                }
            }
        }
        for (COSObject object : referred) {
            object.getObject(); // as long as it can still be found
            if (object.getKey() != null) {
                keys.add(object.getKey());
            }
        }
    }

    /** What an object refers to, and whether it is to be written. */
    private record References(Set<COSObject> objects, boolean changed) {}

    private static References references(COSBase from) {
        Set<COSObject> objects = new HashSet<>();
        boolean changed = false;
        Deque<COSBase> waiting = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.push(from);
        while (!waiting.isEmpty()) {
            COSBase next = waiting.pop();
            changed |= next instanceof COSUpdateInfo info && info.isNeedToBeUpdated();
            if (next instanceof COSObject object) {
                objects.add(object);
            } else if (next instanceof COSDictionary dictionary && seen.add(dictionary)) {
                dictionary.getValues().forEach(waiting::push);
            } else if (next instanceof COSArray array && seen.add(array)) {
                array.forEach(waiting::push);
            }
        }
        return new References(objects, changed);
    }
}
