package org.rogatory.cli;

/** What was asked for is not made, because the document itself has to be mended first. */
final class Refused extends RuntimeException {

    Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
