package org.rogatory.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

/** What the Enter key does in a field. */
public final class EnterKey {

    /** The field loses the focus first, so that what was typed is told to the server before the click. */
    private static final String CLICK = """
            if (!this.rogatoryEnter) {
                this.rogatoryEnter = event => {
                    if (event.key === 'Enter') {
                        document.activeElement.blur();
                        $0.click();
                    }
                };
                this.addEventListener('keydown', this.rogatoryEnter);
            }""";

    private EnterKey() {
    }

    /** It clicks a button, in the browser: so the button can shut itself off while the act goes on. */
    public static void clicks(Component field, Button button) {
        field.addAttachListener(_ -> field.getElement().executeJs(CLICK, button));
    }
}
