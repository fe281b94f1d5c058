package org.rogatory.drafting.ui.fields;

import java.util.Optional;
import java.util.TreeMap;

import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.Language;

/** Keeps the translations of a free text while its source is being changed. */
final class Translations {

    private Answer.Prose last;

    Translations(Language language) {
        last = Answer.Prose.of(language, "");
    }

    /** In which the text is written. */
    Language language() {
        return last.source();
    }

    /** Takes note of an answer and gives the text to be shown. */
    Optional<String> text(Answer answer) {
        last = answer instanceof Answer.Prose prose ? prose : Answer.Prose.of(last.source(), "");
        return last.in(last.source());
    }

    Answer answer(String value) {
        var text = new TreeMap<>(last.text());
        text.put(last.source(), value.strip());
        return value.isBlank() ? QuestionField.CLEARED : new Answer.Prose(text, last.source());
    }
}
