package org.rogatory.cli;

/** Something the caller of a command has to mend, said in one plain sentence. */
final class BadUsage extends RuntimeException {

    BadUsage(String message) {
        super(message);
    }

    BadUsage(String message, Throwable cause) {
        super(message, cause);
    }
}
