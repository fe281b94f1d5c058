package org.rogatory.transmission;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** A message that is not composed; the sentence says what to mend. */
public final class MessageRefused extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public MessageRefused(String key, Object... arguments) {
        super(new MessageFormat(ResourceBundle.getBundle("messages.mail").getString(key)).format(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence in {@code messages/mail.properties}. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
