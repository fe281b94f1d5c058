package org.rogatory.law;

import java.time.LocalDate;
import java.util.Optional;

import org.rogatory.law.Provenance.Confidence;
import org.rogatory.shared.State;

/**
 * What the data says about one State and one instrument on a date.
 *
 * @param action    how the State joined ({@code ratification}, {@code accession}, {@code member} …), or {@code none}
 * @param deposited when the instrument of ratification or accession was deposited
 * @param inForce   from when it is in force for the State
 */
public record PartyStatus(State state, Standing standing, String action, Optional<LocalDate> deposited, Optional<LocalDate> inForce,
        Provenance provenance) {

    /** How a State stands to a treaty that only others can join. */
    public static final String NOT_OPEN = "not open";

    public String source() {
        return provenance.source();
    }

    public Optional<String> asOf() {
        return provenance.asOf();
    }

    /** Believed not to be bound, though only from memory: a "no" that still has to be confirmed. */
    public boolean isBelievedOutside() {
        return standing == Standing.UNKNOWN && provenance.confidence() == Confidence.MEMORY;
    }

    PartyStatus with(Standing other) {
        return new PartyStatus(state, other, action, deposited, inForce, provenance);
    }

    PartyStatus since(LocalDate date) {
        return new PartyStatus(state, standing, action, deposited, Optional.of(date), provenance);
    }

    /** The same statement about an instrument that itself was not confirmed: nothing that follows from it is certain. */
    PartyStatus unconfirmed() {
        return standing == Standing.IN_FORCE
                ? new PartyStatus(state, Standing.UNVERIFIED, action, deposited, inForce, provenance.atMost(Confidence.MEMORY))
                : this;
    }
}
