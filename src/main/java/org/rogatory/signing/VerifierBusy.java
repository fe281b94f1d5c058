package org.rogatory.signing;

/** Too many files wait to be judged; this one was not looked at. */
public final class VerifierBusy extends RuntimeException {

    public VerifierBusy() {
        super("too many files wait to be verified; try again in a minute");
    }
}
