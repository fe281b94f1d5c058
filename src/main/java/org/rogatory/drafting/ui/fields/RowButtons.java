package org.rogatory.drafting.ui.fields;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What can be done with a row. Each button names the row to those who cannot see where it stands. */
final class RowButtons extends Div {

    private final Button up = new Button(VaadinIcon.ARROW_UP.create());
    private final Button down = new Button(VaadinIcon.ARROW_DOWN.create());
    private final Button remove = new Button();

    RowButtons() {
        addClassName("row-buttons");
        up.setTooltipText(getTranslation("rows.up"));
        down.setTooltipText(getTranslation("rows.down"));
        remove.setText(getTranslation("rows.remove"));
        up.addThemeVariants(ButtonVariant.TERTIARY);
        down.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(up, down, remove);
    }

    void onUp(Runnable action) {
        up.addClickListener(_ -> action.run());
    }

    void onDown(Runnable action) {
        down.addClickListener(_ -> action.run());
    }

    void onRemove(Runnable action) {
        remove.addClickListener(_ -> action.run());
    }

    void name(String row) {
        up.setAriaLabel(getTranslation("rows.up.of", row));
        down.setAriaLabel(getTranslation("rows.down.of", row));
        remove.setAriaLabel(getTranslation("rows.remove.of", row));
    }

    /** The first row cannot go up, the last not down. */
    void place(int index, int count) {
        up.setVisible(count > 1);
        down.setVisible(count > 1);
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
    }

    /** Keeps the keyboard at the button that moved the row, or at its counterpart when the row can go no further. */
    void focusAfterMove(boolean upwards) {
        var wanted = upwards ? up : down;
        (wanted.isEnabled() ? wanted : upwards ? down : up).focus();
    }
}
