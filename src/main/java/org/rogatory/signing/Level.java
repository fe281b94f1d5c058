package org.rogatory.signing;

import java.util.stream.Stream;

/** How long a signature proves itself: the levels of PAdES baseline signatures (ETSI EN 319 142-1), each holding what the one before it holds. */
public enum Level {

    /** Who signed, and the time the signatory claims. */
    B,

    /** That it was signed before the time of a time-stamp service. */
    T,

    /** What shows, without asking anybody, that the certificates were not revoked then. */
    LT,

    /** A time stamp over that, which can be renewed for as long as the document shall prove itself. */
    LTA;

    /** The level of a form such as {@code PAdES-BASELINE-LT}; forms that prove nothing beyond the signature itself are at B. */
    public static Level of(String form) {
        return Stream.of(LTA, LT, T).filter(level -> form.endsWith("-" + level)).findFirst().orElse(B);
    }

    public boolean reaches(Level other) {
        return compareTo(other) >= 0;
    }

    Level lower(Level other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
