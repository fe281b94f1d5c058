package org.rogatory.drafting.ui.fields;

import java.util.Optional;

import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.template.Labels;

import com.vaadin.flow.component.Component;

/** What the drafter reads at a field: the question, and the guidance that the template gives. */
record FieldTexts(Labels labels, String place) {

    static FieldTexts at(Labels labels, FieldPath path) {
        return new FieldTexts(labels, path.question() + path.column().map(column -> "." + column).orElse(""));
    }

    String question() {
        return labels.get("question." + place);
    }

    /** The question with a word on whether it can be left out; what is needed in some cases only says in which. */
    String label(Question asked, Component at) {
        if (asked.required()) {
            return question();
        }
        return labels.find("question." + place + ".needed").map(when -> at.getTranslation("field.needed", question(), when))
                .orElseGet(() -> at.getTranslation("field.optional", question()));
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
