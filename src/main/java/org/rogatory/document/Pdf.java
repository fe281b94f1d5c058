package org.rogatory.document;

import java.util.List;

/**
 * A document as a PDF file.
 *
 * @param slots  the names of its signature fields, in the order of the document
 * @param sha256 of the bytes, in hexadecimal
 */
public record Pdf(byte[] bytes, int pages, List<String> slots, String sha256) {

    public Pdf {
        slots = List.copyOf(slots);
    }
}
