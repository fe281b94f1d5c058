package org.rogatory.drafting;

import java.time.Instant;

/**
 * A document as it was released for signature. Its bytes never change; signatures are appended to copies.
 *
 * @param sha256    of the released bytes, in hexadecimal
 * @param shortCode the beginning of the hash in groups, to be compared by eye
 * @param by        the full name of the person who finalised it
 */
public record FinalisedDocument(DocumentId id, DraftId draft, String title, String sha256, String shortCode, int pages, Instant at,
        String by) {

    private static final int GROUP = 4;

    /** The first twelve digits in groups of four: enough to notice another file, short enough to compare by eye. */
    public static String shortCode(String sha256) {
        return String.join(" ", sha256.substring(0, GROUP), sha256.substring(GROUP, 2 * GROUP), sha256.substring(2 * GROUP, 3 * GROUP));
    }
}
