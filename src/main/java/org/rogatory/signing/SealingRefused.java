package org.rogatory.signing;

/** A signature that is not made, with the one sentence for the person who asked for it. The document stays as it is. */
public final class SealingRefused extends RuntimeException {

    private final Why why;
    private final transient Statement statement;

    /** The kinds of refusal; the key of each sentence stands beside it. */
    public enum Why {

        NOT_A_PDF("refused.notAPdf"), ENCRYPTED("refused.encrypted"), NO_SUCH_SLOT("refused.noSuchSlot"), SLOT_SIGNED(
                "refused.slotSigned"), CHANGES_FORBIDDEN("refused.changesForbidden"), CANNOT_BE_SIGNED(
                        "refused.cannotBeSigned"), CHARACTER_NOT_SHOWN("refused.characterNotShown"), NOT_A_KEYSTORE(
                                "refused.notAKeystore"), WRONG_PASSWORD("refused.wrongPassword"), NO_KEY(
                                        "refused.noKey"), CERTIFICATE_EXPIRED("refused.certificateExpired"), CERTIFICATE_NOT_YET_VALID(
                                                "refused.certificateNotYetValid"), CERTIFICATE_USAGE("refused.certificateUsage"), WEAK_KEY(
                                                        "refused.weakKey"), KEY_TYPE("refused.keyType"), KEY_DOES_NOT_MATCH(
                                                                "refused.keyDoesNotMatch"), CERTIFICATE_REVOKED(
                                                                        "refused.certificateRevoked"), CLOCK("refused.clock"), NOT_SIGNED(
                                                                                "refused.notSigned"), NO_LIBRARY(
                                                                                        "refused.noLibrary"), NO_TOKEN(
                                                                                                "refused.noToken"), TOKEN_BUSY(
                                                                                                        "refused.tokenBusy"), WRONG_PIN(
                                                                                                                "refused.wrongPin"), NO_SUCH_KEY(
                                                                                                                        "refused.noSuchKey"), TOKEN_FAILED(
                                                                                                                                "refused.tokenFailed"), REMOTE_UNREACHABLE(
                                                                                                                                        "refused.remoteUnreachable"), REMOTE_UNUSABLE(
                                                                                                                                                "refused.remoteUnusable"), REMOTE_DECLINED(
                                                                                                                                                        "refused.remoteDeclined"), REMOTE_EXPIRED(
                                                                                                                                                                "refused.remoteExpired"), REMOTE_REFUSED(
                                                                                                                                                                        "refused.remoteRefused"), REMOTE_NOT_OURS(
                                                                                                                                                                                "refused.remoteNotOurs");

        private final String key;

        Why(String key) {
            this.key = key;
        }
    }

    public SealingRefused(Why why, Object... arguments) {
        this(why, Statement.of(why.key, arguments));
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
