package org.rogatory.document;

import java.util.List;

import org.rogatory.shared.Language;

/**
 * A document before it has a format. All writers, the outline, the word count and the tests share it.
 *
 * @param title     also the PDF's title
 * @param subtitle  the States of the team, or the addressee
 * @param reference the case reference shown in the footer, or ""
 * @param language  of the text
 * @param front     label and value pairs of the first page
 * @param labels    the words that writers add: "page", "of", "draft", "signature of" … in the document's language
 */
public record DocumentModel(String title, String subtitle, String reference, Language language, List<Block.Particular> front,
        List<Block> body,
        java.util.Map<String, String> labels) {

    public List<Block.SignaturePlace> signaturePlaces() {
        return Blocks.all(body).filter(Block.SignaturePlace.class::isInstance).map(Block.SignaturePlace.class::cast).toList();
    }

    public boolean hasGaps() {
        return Blocks.runs(body).anyMatch(Run.Gap.class::isInstance);
    }
}
