package org.rogatory.drafting.ui.fields;

import java.util.Optional;

import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.FieldPath;
import org.rogatory.template.Labels;

/** What the drafter reads at a field: the question, and the guidance that the template gives. */
record FieldTexts(Labels labels, String place) {

    static FieldTexts at(Labels labels, FieldPath path) {
        return new FieldTexts(labels, path.question() + path.column().map(column -> "." + column).orElse(""));
    }

    String question() {
        return labels.get("question." + place);
    }

    String option(OptionKey option) {
        return labels.get("option." + place + "." + option);
    }

    Optional<String> hint() {
        return labels.find("question." + place + ".hint");
    }

    Optional<String> why() {
        return labels.find("question." + place + ".why");
    }

    Optional<String> example() {
        return labels.find("question." + place + ".example");
    }

    Optional<String> wrong() {
        return labels.find("question." + place + ".wrong");
    }
}
