package org.rogatory.advice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.shared.State;

/**
 * What is asked of the page: between which States, on which day, for what.
 *
 * @param from     for a request: the State that asks
 * @param to       for a request: the State that is asked
 * @param team     for a team: its States, in the order in which they were chosen
 * @param date     empty only while a wrong one is being mended
 * @param offences codes of offence categories, such as {@code O10}; for a request only
 * @param kinds    codes of kinds of assistance, such as {@code K08}; for a request only
 */
public record Enquiry(Purpose purpose, Optional<State> from, Optional<State> to, List<State> team, Optional<LocalDate> date,
        List<String> offences, List<String> kinds) {

    /** What the States want to do together. */
    public enum Purpose {
        REQUEST, TEAM
    }

    public Enquiry {
        team = List.copyOf(team);
        offences = List.copyOf(offences);
        kinds = List.copyOf(kinds);
    }

    public static Enquiry request(LocalDate date) {
        return new Enquiry(Purpose.REQUEST, Optional.empty(), Optional.empty(), List.of(), Optional.of(date), List.of(), List.of());
    }

    /** The States that it names, in their order. */
    public List<State> states() {
        return switch (purpose) {
            case REQUEST -> Stream.of(from, to).flatMap(Optional::stream).toList();
            case TEAM -> team;
        };
    }

    /** Whether everything is there that an answer needs. */
    public boolean isComplete() {
        return date.isPresent() && states().stream().distinct().count() >= 2;
    }

    /** The same enquiry as parameters of an address, by the names that the command line uses as well. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        switch (purpose) {
            case REQUEST -> {
                from.ifPresent(state -> parameters.put("from", state.code()));
                to.ifPresent(state -> parameters.put("to", state.code()));
            }
            case TEAM -> parameters.put("team", team.stream().map(State::code).collect(Collectors.joining(",")));
        }
        date.ifPresent(day -> parameters.put("date", day.toString()));
        if (purpose == Purpose.REQUEST) {
            put(parameters, "offence", offences);
            put(parameters, "kind", kinds);
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            parameters.put(name, String.join(",", codes));
        }
    }
}
