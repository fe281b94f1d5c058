package org.rogatory.signing;

import java.util.List;

/** Certificates were not added; nothing is changed. */
public final class AnchorRefused extends Exception {

    private static final long serialVersionUID = 1;
    private final String messageKey;
    private final transient List<Object> arguments;

    /** @param messageKey the key of the sentence in the language files */
    public AnchorRefused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
