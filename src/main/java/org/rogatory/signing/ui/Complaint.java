package org.rogatory.signing.ui;

import com.vaadin.flow.component.html.Paragraph;

/** One sentence that says why an act came to nothing, where it was tried. Unseen until there is one; then the reader is taken to it. */
final class Complaint extends Paragraph {

    Complaint() {
        addClassName("problem");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    void say(String sentence) {
        setText(sentence);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    void withdraw() {
        setVisible(false);
    }
}
