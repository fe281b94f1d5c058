package org.rogatory.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where a statement comes from and how sure it is.
 *
 * @param source    where this was read; "memory" where it was not read at all
 * @param asOf      the date of the list that was read, such as {@code 2014-07-10} or {@code 2026-01}; later changes are not in it
 * @param checkedOn when the source was looked at; empty for what was not confirmed
 */
public record Provenance(String source, Optional<String> asOf, Optional<LocalDate> checkedOn, Confidence confidence) {

    /** From the surest to the least sure. */
    public enum Confidence {
        /** A source was read. */
        VERIFIED,
        /** General knowledge. A suggestion to be confirmed, never a rule. */
        MEMORY,
        /** Not known: to be asked of the administrator. */
        UNKNOWN;

        static Confidence of(String status) {
            return switch (status) {
                case "verified" -> VERIFIED;
                case "unknown" -> UNKNOWN;
                default -> MEMORY;
            };
        }
    }

    static Provenance unknown(String source) {
        return new Provenance(source, Optional.empty(), Optional.empty(), Confidence.UNKNOWN);
    }

    public boolean isVerified() {
        return confidence == Confidence.VERIFIED;
    }

    /** The same source for a statement that is less sure than the row it rests on. */
    Provenance atMost(Confidence other) {
        return other.compareTo(confidence) <= 0
                ? this
                : new Provenance(source, asOf, other == Confidence.VERIFIED ? checkedOn : Optional.empty(), other);
    }

    /** A chain of statements is as sure as its least sure link; its source is that of the link. */
    static Provenance weakest(Collection<Provenance> links) {
        return links.stream().max(Comparator.comparing(Provenance::confidence)).orElseThrow();
    }
}
