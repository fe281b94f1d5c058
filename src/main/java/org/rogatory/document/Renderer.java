package org.rogatory.document;

import java.util.Optional;

import org.rogatory.document.internal.DocumentRenderer;

/** Gives a document its formats. Safe for use by several threads. */
public interface Renderer {

    static Renderer create() {
        return new DocumentRenderer();
    }

    /** XHTML for a sandboxed frame beside the questions; {@code changedClause} is marked in the margin. */
    String preview(DocumentModel model, Optional<String> changedClause);

    /** XHTML that stands alone: one file, nothing fetched. */
    String html(DocumentModel model, boolean draft);

    default String html(DocumentModel model) {
        return html(model, false);
    }

    /**
     * PDF/A-3a and PDF/UA-1 with an empty signature field for each signature place.
     *
     * @throws RenderingRefused if a character of the document cannot be printed
     */
    Pdf pdf(DocumentModel model, PdfOptions options);

    /** Loads fonts and the engine, so that the first document need not wait for them. To be called beside other work. */
    void warmUp();
}
