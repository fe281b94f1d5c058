package org.rogatory.document.internal;

import java.util.Optional;

import org.rogatory.document.DocumentModel;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;

/** The writers behind one door. */
public final class DocumentRenderer implements Renderer {

    private final PdfWriter pdfWriter = new PdfWriter();

    @Override
    public String preview(DocumentModel model, Optional<String> changedClause) {
        return new XhtmlWriter(Target.FRAME, false, changedClause).write(model);
    }

    @Override
    public String html(DocumentModel model, boolean draft) {
        return new XhtmlWriter(Target.FILE, draft, Optional.empty()).write(model);
    }

    @Override
    public Pdf pdf(DocumentModel model, PdfOptions options) {
        return pdfWriter.write(model, options);
    }
}
