package org.rogatory.signing;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A signature that is not made, with the one sentence for the person who asked for it. The document stays as it is. */
public final class SealingRefused extends RuntimeException {

    private final Why why;
    private final transient Statement statement;

    /** The kinds of refusal. The sentence of {@code NOT_A_PDF} has the key {@code refused.notAPdf}, and so on. */
    public enum Why {

        NOT_A_PDF, ENCRYPTED, NO_SUCH_SLOT, SLOT_SIGNED, CHANGES_FORBIDDEN, CANNOT_BE_SIGNED, CHARACTER_NOT_SHOWN, NOT_A_KEYSTORE, WRONG_PASSWORD, NO_KEY, CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET_VALID, CERTIFICATE_USAGE, WEAK_KEY, KEY_TYPE, KEY_DOES_NOT_MATCH, CERTIFICATE_REVOKED, CLOCK, NOT_SIGNED, NO_LIBRARY, NO_TOKEN, TOKEN_BUSY, WRONG_PIN, NO_SUCH_KEY, TOKEN_FAILED, REMOTE_UNREACHABLE, REMOTE_UNUSABLE, REMOTE_DECLINED, REMOTE_EXPIRED, REMOTE_REFUSED, REMOTE_NOT_OURS, NO_SEAL;

        private String key() {
            String words = Stream.of(name().split("_")).map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining());
            return "refused." + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        }
    }

    public SealingRefused(Why why, Object... arguments) {
        this(why, Statement.of(why.key(), arguments));
    }

    private SealingRefused(Why why, Statement statement) {
        super(statement.inEnglish());
        this.why = why;
        this.statement = statement;
    }

    /** The same refusal with the fault below it, for the log. */
    public SealingRefused causedBy(Throwable fault) {
        initCause(fault);
        return this;
    }

    public Why why() {
        return why;
    }

    public Statement statement() {
        return statement;
    }
}
