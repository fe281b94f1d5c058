package org.rogatory.account;

/** A change to an account that cannot be made; {@code messageKey} is the sentence that says why, in the language files. */
public final class AccountRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String messageKey;

    public AccountRefused(String messageKey) {
        super(messageKey);
        this.messageKey = messageKey;
    }

    public String messageKey() {
        return messageKey;
    }
}
