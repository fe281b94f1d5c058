package org.rogatory.signing;

import org.rogatory.signing.internal.DssRaiser;

/**
 * Adds to a signed document what its signatures lack to a higher level. It only appends: the bytes given are the beginning of those returned. It may be
 * done between two signatories, and again and again.
 */
public interface SignatureRaiser {

    static SignatureRaiser create(TrustServices services) {
        return new DssRaiser(services);
    }

    /**
     * The document with all its signatures at the wanted level, or at the highest that could be reached now; the very bytes given when nothing could be
     * added. Fails with {@link SealingRefused} when the bytes are not a PDF, or no signature is in it.
     */
    Sealed raise(byte[] pdf, Level wanted);

    /** The level of the weakest signature, found without asking anybody. */
    Level level(byte[] pdf);
}
