package org.rogatory.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * When a signature was made.
 *
 * @param claimed the time the signature claims for itself, which no one else vouches for
 * @param stamped the earliest time stamp over the signature, by the time it names
 */
public record SigningTime(Optional<Instant> claimed, Optional<Stamp> stamped) {

    /**
     * A time stamp.
     *
     * @param at      the time that it names
     * @param by      the common name in the certificate of the service that made it
     * @param trusted whether it is whole and comes from a service that the reader trusts
     */
    public record Stamp(Instant at, String by, boolean trusted) {}

    /** Since when the signature has existed for certain; empty when no trusted time stamp says so. */
    public Optional<Instant> proven() {
        return stamped.filter(Stamp::trusted).map(Stamp::at);
    }
}
