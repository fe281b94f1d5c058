package org.rogatory.signing.internal.round;

import java.util.Arrays;
import java.util.Optional;

import org.rogatory.account.Account;
import org.rogatory.signing.KeyChoice;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.Pkcs12Key;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Opens the key that a signatory chose, wherever it is. A further place for keys is a further {@link KeyChoice} and a further line here. */
@Component
class KeyOpening {

    private final Optional<DemonstrationPki> demonstration;

    KeyOpening(ObjectProvider<DemonstrationPki> demonstration) {
        this.demonstration = Optional.ofNullable(demonstration.getIfAvailable());
    }

    boolean hasDemonstration() {
        return demonstration.isPresent();
    }

    /** Refuses before anything is signed what is not to be had here at all. */
    void check(KeyChoice choice) {
        if (choice instanceof KeyChoice.Demonstration && demonstration.isEmpty()) {
            throw new AccessDeniedException("there are no demonstration keys here");
        }
    }

    KeySource open(KeyChoice choice, Account signer) {
        return switch (choice) {
            case KeyChoice.InFile(var pkcs12, var password) -> Pkcs12Key.open(pkcs12, password);
            case KeyChoice.Demonstration() -> demonstration.orElseThrow().keyOf(signer);
        };
    }

    /** Whatever came of it, what opens the key is overwritten. */
    void forget(KeyChoice choice) {
        if (choice instanceof KeyChoice.InFile(_, var password)) {
            Arrays.fill(password, '\0');
        }
    }
}
