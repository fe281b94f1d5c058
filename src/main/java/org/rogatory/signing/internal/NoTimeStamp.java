package org.rogatory.signing.internal;

import org.rogatory.signing.Statement;

/** A time stamp that could not be had, and the sentence that says why. */
final class NoTimeStamp extends RuntimeException {

    private static final long serialVersionUID = 1;
    private final transient Statement why;

    NoTimeStamp(String key, Object... arguments) {
        this(Statement.of(key, arguments));
    }

    private NoTimeStamp(Statement why) {
        super(why.inEnglish());
        this.why = why;
    }

    NoTimeStamp causedBy(Throwable fault) {
        initCause(fault);
        return this;
    }

    Statement why() {
        return why;
    }
}
