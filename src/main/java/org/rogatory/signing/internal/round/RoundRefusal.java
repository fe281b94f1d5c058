package org.rogatory.signing.internal.round;

import java.util.List;

import org.rogatory.signing.Handed;
import org.rogatory.signing.RoundOutcome;

/** Why something is not done in a round: a key of the language files and what the sentence names. */
final class RoundRefusal extends Exception {

    private static final long serialVersionUID = 1;
    private final String messageKey;
    private final transient List<Object> arguments;

    RoundRefusal(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    String messageKey() {
        return messageKey;
    }

    List<Object> arguments() {
        return arguments;
    }

    Handed.Refused handed() {
        return new Handed.Refused(messageKey, arguments);
    }

    RoundOutcome.Refused outcome() {
        return new RoundOutcome.Refused(messageKey, arguments);
    }
}
