package org.rogatory.advice.ui;

import java.util.Locale;
import java.util.Optional;

import org.rogatory.advice.ui.matrix.Proof;

import com.vaadin.flow.component.UI;

/**
 * One statement of the answer.
 *
 * @param topic   what it is about, by the key of its name; one of the topics by which the page can be filtered
 * @param name    the topic in words
 * @param text    what applies
 * @param article where the instrument says so; empty where no provision is cited
 * @param proof   where it was read; empty for what follows from the choices alone
 */
record Line(String topic, String name, String text, String article, Optional<Proof> proof) {

    /** A statement on a topic of a request, with where it was read. */
    static Line of(String topic, String text, String article, Proof proof) {
        return new Line(topic, UI.getCurrent().getTranslation("law.topic." + topic), text, article, Optional.of(proof));
    }

    /** Whether it only says that no reservation or declaration is recorded. */
    boolean isSilent() {
        return topic.equals("reservations") && proof.filter(each -> each.sureness() == Proof.Sureness.UNKNOWN).isPresent();
    }

    boolean contains(String words) {
        return (name + " " + text + " " + article).toLowerCase(Locale.ROOT).contains(words);
    }
}
