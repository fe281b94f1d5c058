package org.rogatory.signing.ui;

import java.util.Optional;

import org.rogatory.shared.ui.ErrorSummary.Problem;
import org.rogatory.signing.KeyChoice;

import com.vaadin.flow.component.Component;

/** One place where a signatory's key can be, and what has to be said to use it there. A further place is a further form in {@link SignDialog}. */
interface KeyForm {

    /** How the place is called among the others: a key of the language files. */
    String labelKey();

    /** What is to be filled in; empty when there is nothing. */
    Optional<Component> fields();

    /** The secret that is typed last, after which Enter signs; empty when there is none. */
    Optional<Component> secret();

    /** What is missing before it can be signed. */
    Optional<Problem> missing();

    /** Hands over what was filled in, and keeps nothing of it. */
    KeyChoice choice();

    void forget();
}
