package org.rogatory.advice.ui.matrix;

import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;

/** A statement of law in a few words, which says on demand where it was read. What is not confirmed says so in its words; the dots only repeat it. */
public final class Statement extends NativeButton {

    /** @param note what is shown on demand; made only then */
    public Statement(String words, String named, boolean unsure, Supplier<? extends Component> note) {
        super(words);
        addClassName("statement");
        if (unsure) {
            addClassName("unsure");
        }
        setAriaLabel(named);
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(_ -> open(note.get()));
    }

    private void open(Component content) {
        var popover = new Popover(content);
        popover.setAriaLabel(getTranslation("law.note.title"));
        popover.setTarget(this);
        popover.setOpenOnClick(false);
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                popover.setTarget(null);
            }
        });
        popover.open();
    }
}
