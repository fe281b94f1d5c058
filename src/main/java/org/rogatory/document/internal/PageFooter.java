package org.rogatory.document.internal;

import org.rogatory.document.DocumentModel;

/** What stands at the foot of each page: reference, the mark of a draft, and the page number. */
final class PageFooter {

    private PageFooter() {
    }

    /** Fills the places that the style sheet leaves: {@code "{reference}"}, {@code "{draft}"}, {@code "{page}"} and {@code "{of}"}. */
    static String fill(String css, DocumentModel model, Labels labels, boolean draft) {
        return css.replace("\"{reference}\"", string(model.reference())).replace("\"{draft}\"", string(draft ? labels.draft() : ""))
                .replace("\"{page}\"", string(labels.page() + " ")).replace("\"{of}\"", string(" " + labels.of() + " "));
    }

    /** Every character as a number, so that no text can leave the string it stands in. */
    private static String string(String text) {
        var css = new StringBuilder("\"");
        text.codePoints().forEach(each -> css.append('\\').append(String.format("%06x", Characters.isXml(each) ? each : 0xFFFD)));
        return css.append('"').toString();
    }
}
