package org.rogatory.signing;

import java.time.Instant;
import java.util.Optional;

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

    /**
     * The document with what shows that its newest archive time stamp was good, and a further one over it all; the very bytes given, with what is
     * lacking, when none can be had that lasts longer. To be done before {@link #lastsUntil}. Fails as {@link #raise} does.
     */
    Sealed renew(byte[] pdf);

    /** When the certificate of the newest archive time stamp ends, found without asking anybody; empty when there is none. */
    Optional<Instant> lastsUntil(byte[] pdf);

    /** The level of the weakest signature, found without asking anybody. */
    Level level(byte[] pdf);
}
