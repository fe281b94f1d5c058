package org.rogatory.signing;

import java.time.Clock;

import org.rogatory.signing.internal.DssVerifier;

/** Judges the signatures of a PDF. Whatever the bytes are, the answer is a report, never an exception. */
public interface Verifier {

    /** The verifier that judges at the time of the given clock; it keeps no state and may be shared. */
    static Verifier create(Clock clock) {
        return new DssVerifier(clock);
    }

    SignatureReport verify(byte[] pdf, TrustSettings trust);
}
