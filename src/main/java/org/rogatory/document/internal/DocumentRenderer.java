package org.rogatory.document.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.document.Block;
import org.rogatory.document.DocumentModel;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.document.Run;
import org.rogatory.shared.Language;

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

    @Override
    public void warmUp() {
        Block line = new Block.Paragraph(List.of(new Run.Plain("a"), new Run.Strong("a"), new Run.Emphasis("a")));
        pdfWriter.write(new DocumentModel("a", "a", "a", Language.ENGLISH, List.of(), List.of(line),
                Map.of("page", "a", "of", "a", "draft", "a")), PdfOptions.DRAFT);
    }
}
