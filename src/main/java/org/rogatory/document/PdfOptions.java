package org.rogatory.document;

import java.util.Optional;

/**
 * How a PDF is made.
 *
 * @param draft       marks every page as a draft
 * @param contentJson the content from which the document was made, attached as {@code content.json} for machines
 */
public record PdfOptions(boolean draft, Optional<byte[]> contentJson) {

    public static final PdfOptions DRAFT = new PdfOptions(true, Optional.empty());

    /** For release: no mark, and with the content inside. */
    public static PdfOptions released(byte[] contentJson) {
        return new PdfOptions(false, Optional.of(contentJson));
    }
}
