package org.rogatory.transmission;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.ResourceBundle;

import org.rogatory.transmission.internal.MimeWriter;

/**
 * A message to be sent by somebody's own mail program, with one PDF attached.
 *
 * @param from       the sender's address
 * @param to         the recipients' addresses, at least one
 * @param subject    seen by everybody on the way, so it should tell nothing of the case
 * @param body       plain text
 * @param attachment the document
 */
public record OutgoingMessage(String from, List<String> to, String subject, String body, Attachment attachment) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int REFERENCE_LENGTH = 8;
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** A PDF and the name under which the recipient finds it; folders and characters that file systems refuse are taken out of it. */
    public record Attachment(String name, byte[] pdf) {}

    public OutgoingMessage {
        to = List.copyOf(to);
    }

    /** The file of the message (.eml), which mail programs open as a draft. Fails with {@link MessageRefused}. */
    public byte[] compose(Clock clock) {
        return MimeWriter.write(this, clock.instant());
    }

    /** Whether a message can be addressed to this, as far as its form tells. */
    public static boolean isAddress(String text) {
        return MimeWriter.isAddress(text);
    }

    /** A subject that tells nothing, with a random reference to speak of the message by. */
    public static String neutralSubject() {
        var reference = new StringBuilder();
        for (int i = 0; i < REFERENCE_LENGTH; i++) {
            reference.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text("neutralSubject").formatted(reference);
    }

    /** A body that tells nothing but that a document is attached. */
    public static String neutralBody() {
        return text("neutralBody");
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("messages.mail").getString(key);
    }
}
