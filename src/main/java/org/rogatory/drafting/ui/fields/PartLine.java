package org.rogatory.drafting.ui.fields;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** One row of a question of parts in the list: its number and kind, its first particulars, and how far it is. */
final class PartLine extends ListItem {

    private final NativeButton title = new NativeButton();
    private final Span summary = new Span();
    private final Span state = new Span();
    private final Button copy = new Button();
    private final RowButtons buttons = new RowButtons();

    PartLine(String id, Runnable open, Runnable duplicate) {
        setId(id);
        addClassNames("row-card", "part-line");
        title.addClassNames("link-button", "part-title");
        title.addClickListener(_ -> open.run());
        summary.addClassName("row-summary");
        state.addClassName("topic-state");
        copy.setText(getTranslation("parts.copy"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClickListener(_ -> duplicate.run());
        buttons.addComponentAsFirst(copy);
        var words = new Div(title, summary, state);
        words.addClassName("part-words");
        var head = new Div(words, buttons);
        head.addClassName("row-head");
        add(head);
    }

    void show(String name, String particulars, String progress, boolean toMend) {
        title.setText(name);
        summary.setText(particulars);
        summary.setVisible(!particulars.isEmpty());
        state.setText(progress);
        setClassName("topic-to-mend", toMend);
        copy.setAriaLabel(getTranslation("parts.copy.of", name));
        buttons.name(name);
    }

    String name() {
        return title.getText();
    }

    RowButtons buttons() {
        return buttons;
    }

    void focus() {
        title.focus();
    }
}
