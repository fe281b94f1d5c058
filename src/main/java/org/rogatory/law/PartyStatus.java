package org.rogatory.law;

import java.time.LocalDate;
import java.util.Optional;

import org.rogatory.shared.State;

/**
 * What the data says about one State and one instrument on a date.
 *
 * @param action   how the State joined ({@code ratification}, {@code accession}, {@code member} …), or {@code none}
 * @param deposited when the instrument of ratification or accession was deposited
 * @param inForce  from when it is in force for the State
 * @param source   where this was read; "memory" where it was not read at all
 * @param asOf     the date of the list that was read, such as {@code 2014-07-10} or {@code 2026-01}; later changes are not in it
 */
public record PartyStatus(State state, Standing standing, String action, Optional<LocalDate> deposited, Optional<LocalDate> inForce,
        String source,
        Optional<String> asOf) {

    PartyStatus with(Standing other) {
        return new PartyStatus(state, other, action, deposited, inForce, source, asOf);
    }

    PartyStatus since(LocalDate date) {
        return new PartyStatus(state, standing, action, deposited, Optional.of(date), source, asOf);
    }

    /** The same statement about an instrument that itself was not confirmed: nothing that follows from it is certain. */
    PartyStatus unconfirmed() {
        return standing == Standing.IN_FORCE ? with(Standing.UNVERIFIED) : this;
    }
}
