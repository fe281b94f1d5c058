package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rogatory.shared.State;

/**
 * A treaty of two States on assistance in criminal matters.
 *
 * @param inForce as the source has it: a day, a year, or "by 2015" for "listed as in force then"
 * @param doubt   why it has to be looked at before it is relied on; a message key {@code doubt.…}
 */
public record BilateralTreaty(List<State> between, String title, Optional<String> signed, Optional<String> inForce, Optional<String> doubt,
        Provenance provenance) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** How one of the two stands to it on a date: certain only if a source has it in force then, and nothing speaks for doubt. */
    PartyStatus status(State state, LocalDate date) {
        return new PartyStatus(state, standing(date), "treaty", Optional.empty(), day(), provenance);
    }

    private Standing standing(LocalDate date) {
        if (!provenance.isVerified() || doubt.isPresent()) {
            return Standing.UNVERIFIED;
        }
        if (day().isPresent()) {
            return date.isBefore(day().get()) ? Standing.NOT_IN_FORCE : Standing.IN_FORCE;
        }
        return inForce.map(BilateralTreaty::year).filter(year -> year < date.getYear()).isPresent()
                ? Standing.IN_FORCE
                : Standing.UNVERIFIED;
    }

    private Optional<LocalDate> day() {
        return inForce.filter(text -> text.matches("\\d{4}-\\d{2}-\\d{2}")).map(LocalDate::parse);
    }

    private static int year(String text) {
        Matcher found = YEAR.matcher(text);
        return found.find() ? Integer.parseInt(found.group()) : Integer.MAX_VALUE;
    }
}
