package org.rogatory.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an authority accepts electronically, under which conditions.
 *
 * @param means         by what: e-mail, a portal, INTERPOL …
 * @param signatureType what kind of signature it wants
 * @param address       where it wants it, when that is not the e-mail address of a contact point
 * @param paper         whether a paper original has to follow
 * @param withinDays    how soon
 */
public record ElectronicAcceptance(Accepts accepts, String means, String signatureType, String encryption, String address, Known paper,
        OptionalInt withinDays, Optional<LocalDate> validFrom, Optional<LocalDate> validTo) {

    /** Whether requests are accepted electronically. What is not known is never "no". */
    public enum Accepts {
        YES, NO, URGENT_ONLY, UNKNOWN
    }

    /** Whether something is so. */
    public enum Known {
        YES, NO, UNKNOWN
    }

    /** What is accepted on the day; outside of the days for which it was said it is not known. */
    public Accepts on(LocalDate day) {
        boolean outside = validFrom.filter(day::isBefore).isPresent() || validTo.filter(day::isAfter).isPresent();
        return outside ? Accepts.UNKNOWN : accepts;
    }
}
