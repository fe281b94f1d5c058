package org.rogatory.drafting.ui;

import java.util.List;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;

/**
 * What can be done in the wizard by keys. The question mark counts only while the keyboard is in the wizard and not in a field, where it is a
 * question mark (WCAG 2.1.4).
 */
final class WizardKeys {

    private static final List<Key> DIGITS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4, Key.DIGIT_5);
    private static final String NOT_IN_A_FIELD = "event.key === '?'"
            + " && !['INPUT', 'TEXTAREA', 'SELECT'].includes(event.composedPath()[0].tagName)";

    /** @param panes in the order of their numbers; asked for when the key is pressed, because a pane changes with the topic */
    WizardKeys(Component wizard, List<Supplier<Component>> panes, Runnable next) {
        // the field in which somebody is typing must hand in its answer before the topic changes
        Shortcuts.addShortcutListener(wizard, () -> next.run(), Key.ENTER, KeyModifier.CONTROL).setResetFocusOnActiveElement(true);
        for (int pane = 0; pane < panes.size(); pane++) {
            var shown = panes.get(pane);
            Shortcuts.addShortcutListener(wizard, () -> shown.get().getElement().callJsFunction("focus"), DIGITS.get(pane),
                    KeyModifier.ALT);
        }
        wizard.getElement().addEventListener("keydown", pressed -> new KeyboardHelp().open()).setFilter(NOT_IN_A_FIELD);
    }
}
