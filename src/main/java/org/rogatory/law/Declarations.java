package org.rogatory.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.rogatory.shared.State;

/** What States declared, held by State and instrument and never by State alone: many say different things under different instruments. */
final class Declarations<T> {

    private final Map<State, Map<String, List<T>>> byState = new HashMap<>();

    Declarations(List<LawRow> rows, BiFunction<State, LawRow, T> make) {
        for (LawRow row : rows) {
            var state = new State(row.get("iso2"));
            byState.computeIfAbsent(state, _ -> new HashMap<>()).computeIfAbsent(row.get("instrument"), _ -> new ArrayList<>())
                    .add(make.apply(state, row));
        }
    }

    List<T> of(State state) {
        return byState.getOrDefault(state, Map.of()).values().stream().flatMap(List::stream).toList();
    }

    /** What the requested State declared for an instrument towards the requesting one. */
    Found<T> find(State requested, State requesting, Instrument instrument, Instruments instruments) {
        Map<String, List<T>> known = byState.getOrDefault(requested, Map.of());
        for (String code : codes(requested, requesting, instrument, instruments)) {
            List<T> found = known.get(code);
            if (found != null) {
                Optional<String> under = code.equals(instrument.code()) ? Optional.empty() : Optional.of(code);
                return new Found<>(found, under, hints(known, code));
            }
        }
        return new Found<>(List.of(), Optional.empty(), hints(known, ""));
    }

    private static <T> List<T> hints(Map<String, List<T>> known, String used) {
        return known.entrySet().stream().filter(each -> !each.getKey().equals(used)).sorted(Map.Entry.comparingByKey())
                .flatMap(each -> each.getValue().stream()).toList();
    }

    private static List<String> codes(State requested, State requesting, Instrument instrument, Instruments instruments) {
        var codes = new ArrayList<String>();
        if (instrument.nature() == Instrument.Nature.BILATERAL) {
            codes.addAll(List.of("BILAT-" + requesting, "BILAT-" + requesting + "-" + requested, "BILAT-" + requested + "-" + requesting));
        }
        if (instrument.nature() == Instrument.Nature.RECIPROCITY) {
            codes.add("NATIONAL");
        }
        Optional<Instrument> next = Optional.of(instrument);
        while (next.isPresent() && !codes.contains(next.get().code())) {
            codes.add(next.get().code());
            next = next.get().supplements().flatMap(instruments::find);
        }
        return codes;
    }
}
