package org.rogatory.signing;

import java.time.Clock;
import java.util.List;

import org.rogatory.signing.internal.DssVerifier;
import org.rogatory.signing.internal.worker.IsolatedVerifier;

/** Judges the signatures of a PDF. Whatever the bytes are, the answer is a report, never an exception. */
public interface Verifier extends AutoCloseable {

    /**
     * The verifier that judges at the time of the given clock, in this very process: for files of our own making, or where the process serves
     * nobody else. Strangers' files belong into a worker.
     */
    static Verifier create(Clock clock) {
        return new DssVerifier(clock);
    }

    /** The verifier for strangers' files: each is judged in a worker process with limits. To be closed. */
    static Verifier isolated(Clock clock) {
        return new IsolatedVerifier(clock, IsolatedVerifier.Limits.USUAL);
    }

    /** @throws VerifierBusy when the file has to wait too long for its turn */
    Examination examine(byte[] pdf, TrustSettings trust);

    /** The pages that look different from what was signed in this slot, at most {@link #MOST_PAGES}; empty when none does or they cannot be drawn. */
    List<PagePair> changedPages(byte[] pdf, String slot);

    /** A person compares a few pages; more would only hide what matters. */
    int MOST_PAGES = 8;

    default SignatureReport verify(byte[] pdf, TrustSettings trust) {
        return examine(pdf, trust).report();
    }

    /** Ends the worker processes, where there are any. */
    @Override
    default void close() {
        // a verifier in this very process holds nothing
    }
}
