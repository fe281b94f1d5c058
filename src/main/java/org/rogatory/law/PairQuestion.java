package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.rogatory.shared.State;

/**
 * Which instruments govern a request?
 *
 * @param date     the date of the request
 * @param offences codes of categories, such as {@code O10}; none if not known yet
 * @param kinds    codes of kinds of assistance, such as {@code K08}; none if not known yet
 */
public record PairQuestion(State requesting, State requested, LocalDate date, List<String> offences, List<String> kinds) {

    public PairQuestion {
        if (requesting.equals(requested)) {
            throw new IllegalArgumentException("a State does not ask itself for assistance: " + requesting);
        }
        offences = List.copyOf(offences);
        kinds = List.copyOf(kinds);
    }

    /** Offences and kinds of assistance together. */
    List<String> asked() {
        return Stream.concat(offences.stream(), kinds.stream()).toList();
    }
}
