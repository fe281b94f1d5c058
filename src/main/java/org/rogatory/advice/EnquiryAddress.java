package org.rogatory.advice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rogatory.advice.Enquiry.Purpose;
import org.rogatory.shared.State;

/** Reads an enquiry from the parameters of an address. What is wrong is told, what is right is kept. */
public final class EnquiryAddress {

    /** The parts of an enquiry, to say which of them is to be mended. */
    public enum Part {
        FROM, TO, TEAM, DATE, OFFENCE, KIND
    }

    /**
     * One thing that is wrong.
     *
     * @param message   the key of the sentence
     * @param arguments what the sentence names: States, dates and plain strings
     * @param blocks    whether there can be no answer until it is mended
     */
    public record Fault(Part part, String message, List<Object> arguments, boolean blocks) {}

    /** What the address says, and what is wrong with it. */
    public record Reading(Enquiry enquiry, List<Fault> faults) {

        public boolean canBeAnswered() {
            return enquiry.isComplete() && faults.stream().noneMatch(Fault::blocks);
        }
    }

    private final Function<String, Optional<State>> states;
    private final Set<String> offences;
    private final Set<String> kinds;
    private final LocalDate firstDate;
    private final List<Fault> faults = new ArrayList<>();

    private EnquiryAddress(Function<String, Optional<State>> states, Set<String> offences, Set<String> kinds, LocalDate firstDate) {
        this.states = states;
        this.offences = offences;
        this.kinds = kinds;
        this.firstDate = firstDate;
    }

    /** @param known what can be named in an address */
    public static Reading read(Map<String, List<String>> parameters, Known known, LocalDate today) {
        return new EnquiryAddress(known.states(), known.offences(), known.kinds(), known.firstDate()).read(parameters, today);
    }

    /**
     * What an enquiry can name.
     *
     * @param states    finds a State by its code
     * @param firstDate before this day there was no instrument at all
     */
    public record Known(Function<String, Optional<State>> states, Set<String> offences, Set<String> kinds, LocalDate firstDate) {}

    private Reading read(Map<String, List<String>> parameters, LocalDate today) {
        var purpose = parameters.containsKey("team") ? Purpose.TEAM : Purpose.REQUEST;
        var enquiry = new Enquiry(purpose, state(parameters, "from", Part.FROM), state(parameters, "to", Part.TO), team(parameters),
                date(parameters, today), codes(parameters, "offence", Part.OFFENCE, offences), codes(parameters, "kind", Part.KIND, kinds));
        if (enquiry.from().isPresent() && enquiry.from().equals(enquiry.to())) {
            faults.add(new Fault(Part.TO, "law.fault.same", List.of(enquiry.from().get()), true));
        }
        enquiry.date().filter(day -> day.isBefore(firstDate))
                .ifPresent(day -> faults.add(new Fault(Part.DATE, "law.fault.early", List.of(day, firstDate), true)));
        return new Reading(enquiry, List.copyOf(faults));
    }

    private Optional<State> state(Map<String, List<String>> parameters, String name, Part part) {
        return words(parameters, name).findFirst().flatMap(code -> known(code, part));
    }

    private List<State> team(Map<String, List<String>> parameters) {
        var team = new LinkedHashSet<State>();
        words(parameters, "team").flatMap(code -> known(code, Part.TEAM).stream()).forEach(state -> {
            if (!team.add(state)) {
                faults.add(new Fault(Part.TEAM, "law.fault.twice", List.of(state), false));
            }
        });
        return List.copyOf(team);
    }

    private Optional<State> known(String code, Part part) {
        var found = states.apply(code);
        if (found.isEmpty()) {
            faults.add(new Fault(part, "law.fault.state", List.of(shown(code)), false));
        }
        return found;
    }

    private Optional<LocalDate> date(Map<String, List<String>> parameters, LocalDate today) {
        var written = words(parameters, "date").findFirst();
        if (written.isEmpty()) {
            return Optional.of(today);
        }
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeException noDate) {
            faults.add(new Fault(Part.DATE, "law.fault.date", List.of(shown(written.get())), true));
            return Optional.empty();
        }
    }

    private List<String> codes(Map<String, List<String>> parameters, String name, Part part, Set<String> known) {
        var wanted = words(parameters, name).map(code -> code.toUpperCase(Locale.ROOT)).distinct().toList();
        wanted.stream().filter(code -> !known.contains(code)).forEach(
                code -> faults.add(new Fault(part, "law.fault." + name, List.of(shown(code)), false)));
        return wanted.stream().filter(known::contains).toList();
    }

    private static Stream<String> words(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().flatMap(text -> Stream.of(text.split(","))).map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** What stands in an address can be as long as somebody likes. */
    private static String shown(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
