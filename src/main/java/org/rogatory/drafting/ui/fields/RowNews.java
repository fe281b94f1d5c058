package org.rogatory.drafting.ui.fields;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Tells what just happened to a row, also to those who cannot see it, and takes a removal back. */
final class RowNews extends Div {

    private final Span text = new Span();

    RowNews() {
        addClassName("row-news");
        text.getElement().setAttribute("role", "status");
        add(text);
    }

    void say(String news) {
        text.setText(news);
        getChildren().filter(Button.class::isInstance).toList().forEach(this::remove);
    }

    /** The keyboard goes to the button that takes it back: the one that was pressed is gone. */
    void sayRemoved(String row, Runnable takeBack) {
        say(getTranslation("rows.removed", row));
        var again = new Button(getTranslation("rows.undo"), _ -> {
            takeBack.run();
            say(getTranslation("rows.restored", row));
        });
        again.addThemeVariants(ButtonVariant.TERTIARY);
        add(again);
        again.focus();
    }
}
