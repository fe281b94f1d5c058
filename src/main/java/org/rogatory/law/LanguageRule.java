package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/**
 * In which languages a State takes requests.
 *
 * @param instrument the instrument under which it said so, {@code BILAT-xx} for its treaty with a State, {@code NATIONAL} for its own law
 * @param accepted   in the order of the declaration
 * @param annexes    {@code yes} if papers enclosed need a translation too, {@code no} if they do not, {@code ?} if that was not said
 * @param certified  likewise, whether the translation must be certified
 * @param validFrom  since when it accepts these; empty where that was not said
 */
public record LanguageRule(State state, String instrument, List<Language> accepted, String annexes, String certified,
        Optional<LocalDate> validFrom, String note,
        Provenance provenance) {

    boolean countsOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty();
    }
}
