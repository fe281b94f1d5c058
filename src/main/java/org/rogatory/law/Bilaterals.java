package org.rogatory.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rogatory.shared.State;

/** Treaties of two States. The list is far from complete: where it has none, there may well be one. */
public final class Bilaterals {

    private final Map<Set<State>, List<BilateralTreaty>> byPair = new HashMap<>();

    private Bilaterals(List<LawRow> rows, Map<List<String>, LawRow> doubts) {
        for (LawRow row : rows) {
            List<State> between = List.of(new State(row.get("iso2_a")), new State(row.get("iso2_b")));
            LawRow doubt = doubts.get(List.of(row.get("iso2_a"), row.get("iso2_b")));
            var treaty = new BilateralTreaty(between, row.get("title"), row.given("signed"), row.given("in_force"),
                    doubt == null ? Optional.empty() : doubt.given("doubt"), row.provenance());
            byPair.computeIfAbsent(Set.copyOf(between), _ -> new ArrayList<>()).add(treaty);
        }
    }

    static Bilaterals of(Rows rows) {
        var doubts = new HashMap<List<String>, LawRow>();
        rows.of("bilateral_doubts").forEach(row -> doubts.put(row.key(), row));
        return new Bilaterals(rows.of("bilateral"), doubts);
    }

    public List<BilateralTreaty> between(State one, State other) {
        return one.equals(other) ? List.of() : byPair.getOrDefault(Set.of(one, other), List.of());
    }
}
