package org.rogatory.template;

import java.util.Map;
import java.util.Optional;

import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.QuestionKey;

/** What people read about a document type in one language: topics, questions, guidance, options. Keys as in templates/README.md. */
public record Labels(Map<String, String> texts) {

    public Labels {
        texts = Map.copyOf(texts);
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The text of a key that the template check has proven to exist. */
    public String get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("no label " + key));
    }

    public String section(String id) {
        return get("section." + id);
    }

    public String question(QuestionKey key) {
        return get("question." + key);
    }

    public String column(QuestionKey repeated, QuestionKey column) {
        return get("question." + repeated + "." + column);
    }

    public String option(QuestionKey question, OptionKey option) {
        return get("option." + question + "." + option);
    }

    public String option(QuestionKey repeated, QuestionKey column, OptionKey option) {
        return get("option." + repeated + "." + column + "." + option);
    }
}
