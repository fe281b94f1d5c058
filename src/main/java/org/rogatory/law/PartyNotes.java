package org.rogatory.law;

import java.time.LocalDate;
import java.util.Optional;

/**
 * With what a State joined an instrument. Empty means that nothing is recorded, never that there is none.
 *
 * @param until the day on which the State ceased to be bound
 */
public record PartyNotes(Optional<String> reservations, Optional<String> declarations, Optional<LocalDate> until, Provenance provenance) {}
