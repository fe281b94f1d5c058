package org.rogatory.signing.ui;

import java.util.Optional;

import org.rogatory.shared.ui.ErrorSummary.Problem;
import org.rogatory.signing.KeyChoice;

import com.vaadin.flow.component.Component;

/** The key that a demonstration holds for the reader: there is nothing to fill in. */
final class DemonstrationKeyForm implements KeyForm {

    @Override
    public String labelKey() {
        return "signing.key.DEMONSTRATION";
    }

    @Override
    public Optional<Component> fields() {
        return Optional.empty();
    }

    @Override
    public Optional<Component> secret() {
        return Optional.empty();
    }

    @Override
    public Optional<Problem> missing() {
        return Optional.empty();
    }

    @Override
    public KeyChoice choice() {
        return new KeyChoice.Demonstration();
    }

    @Override
    public void forget() {
        // it holds nothing
    }
}
