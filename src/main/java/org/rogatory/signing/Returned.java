package org.rogatory.signing;

import java.util.List;

/**
 * A file compared with the bytes that were handed out for signing.
 *
 * @param startsWithReleased whether the file starts with exactly those bytes
 * @param added              the names of the places whose signatures were added after those bytes, in the order in which they were made;
 *                           time stamps over the document are no signatures
 * @param reachesEnd         whether the range of the last added signature is [0, a, b, c] around nothing but its own value and ends where
 *                           the file ends, so that nothing follows it
 */
public record Returned(boolean startsWithReleased, List<String> added, boolean reachesEnd) {

    public Returned {
        added = List.copyOf(added);
    }

    /** Whether the file is the released one with exactly one more signature, in this place, over all of it. */
    public boolean isSignedOnceIn(String slot) {
        return startsWithReleased && added.equals(List.of(slot)) && reachesEnd;
    }
}
