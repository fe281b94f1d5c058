package org.rogatory.drafting.internal;

import java.util.Optional;

import org.rogatory.questionnaire.Content;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.template.DocumentTemplate;

/** Gives a draft's content the forms in which it is read and signed. */
interface Printing {

    /** What became of an attempt to release. */
    sealed interface Release {}

    record Released(FrozenDocument.Made made) implements Release {}

    record Unprintable(Finding finding) implements Release {}

    String preview(DocumentTemplate template, Content content, Language language, Optional<String> changedClause);

    byte[] draftPdf(DocumentTemplate template, Content content, Language language);

    Release release(DocumentTemplate template, Content content);
}
