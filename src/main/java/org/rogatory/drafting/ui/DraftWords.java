package org.rogatory.drafting.ui;

import org.rogatory.checks.FindingTexts;
import org.rogatory.drafting.DraftView;
import org.rogatory.law.Law;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.template.Labels;

/** What is said of a draft to its reader: labels, and findings as sentences. */
final class DraftWords {

    private final Labels labels;
    private final FindingTexts texts;

    DraftWords(DraftView draft, Language reader, Law law) {
        this.labels = draft.template().labels(reader);
        this.texts = new FindingTexts(reader, law.states()::nameInSentence, this::label);
    }

    Labels labels() {
        return labels;
    }

    String finding(Finding finding) {
        return texts.text(finding);
    }

    private String label(FieldPath field) {
        return field.column().map(column -> labels.column(field.question(), column)).orElseGet(() -> labels.question(field.question()));
    }
}
