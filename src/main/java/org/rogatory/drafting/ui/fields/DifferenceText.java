package org.rogatory.drafting.ui.fields;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/** Two texts as one, with what was added underlined and what was removed struck through; marked up so that screen readers can tell it too. */
final class DifferenceText extends Div {

    DifferenceText() {
        addClassName("difference");
    }

    void show(String model, String own) {
        getElement().removeAllChildren();
        WordDifference.between(model, own).forEach(piece -> {
            var part = new Element(switch (piece.kind()) {
                case SAME -> "span";
                case ADDED -> "ins";
                case REMOVED -> "del";
            });
            part.setText(piece.text());
            getElement().appendChild(part);
        });
    }
}
