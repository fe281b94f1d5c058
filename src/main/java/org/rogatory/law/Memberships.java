package org.rogatory.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.law.internal.Table;
import org.rogatory.shared.State;

/** Which States belong to which organisation, and since when. */
public final class Memberships {

    public static final String EU = "EU";

    /** Since the United Kingdom left, the list of members of the European Union is complete; for earlier days a State not in it is not known. */
    private static final LocalDate EU_COMPLETE_SINCE = LocalDate.of(2020, 2, 1);

    private final Map<String, Map<State, PartyStatus>> byGroup;

    private Memberships(Map<String, Map<State, PartyStatus>> byGroup) {
        this.byGroup = byGroup;
    }

    static Memberships load(Sources sources) {
        var groups = new HashMap<String, Map<State, PartyStatus>>();
        for (Table.Line line : Table.read("memberships.csv")) {
            var state = new State(line.get("iso2"));
            String source = line.get("source");
            var standing = line.get("status").equals("verified") ? Standing.IN_FORCE : Standing.UNVERIFIED;
            groups.computeIfAbsent(line.get("group"), _ -> new HashMap<>()).put(state,
                    new PartyStatus(state, standing, "member", Optional.empty(), line.given("since").filter(since -> since.length() == 10)
                            .map(LocalDate::parse), source, sources.asOf(source)));
        }
        return new Memberships(groups);
    }

    /** How the State stands to the organisation on the date. */
    public PartyStatus status(State state, String group, LocalDate date) {
        PartyStatus row = byGroup.getOrDefault(group, Map.of()).get(state);
        if (row == null) {
            boolean complete = group.equals(EU) && !date.isBefore(EU_COMPLETE_SINCE);
            return new PartyStatus(state, complete ? Standing.NOT_IN_FORCE : Standing.UNKNOWN, "none", Optional.empty(), Optional.empty(),
                    "not among the members of " + group, Optional.empty());
        }
        boolean joinsLater = row.inForce().filter(date::isBefore).isPresent();
        return joinsLater && row.standing() == Standing.IN_FORCE ? row.with(Standing.NOT_IN_FORCE) : row;
    }

    /** Members of the European Union on the date, and the Union itself. */
    public boolean inUnion(State state, LocalDate date) {
        return state.code().equals(EU) || status(state, EU, date).standing() == Standing.IN_FORCE;
    }

    public List<State> members(String group) {
        return byGroup.getOrDefault(group, Map.of()).keySet().stream().sorted().toList();
    }
}
