package org.rogatory.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.law.Provenance.Confidence;
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

    static Memberships of(Rows rows) {
        var groups = new HashMap<String, Map<State, PartyStatus>>();
        for (LawRow row : rows.of("memberships")) {
            var state = new State(row.get("iso2"));
            groups.computeIfAbsent(row.get("group"), _ -> new HashMap<>()).put(state,
                    new PartyStatus(state, standing(row), "member", Optional.empty(),
                            row.given("since").filter(since -> since.length() == 10).map(LocalDate::parse), row.provenance()));
        }
        return new Memberships(groups);
    }

    private static Standing standing(LawRow row) {
        return switch (row.provenance().confidence()) {
            case VERIFIED -> Standing.IN_FORCE;
            case MEMORY -> Standing.UNVERIFIED;
            case UNKNOWN -> Standing.UNKNOWN;
        };
    }

    /** How the State stands to the organisation on the date. */
    public PartyStatus status(State state, String group, LocalDate date) {
        PartyStatus row = byGroup.getOrDefault(group, Map.of()).get(state);
        if (row == null) {
            boolean complete = group.equals(EU) && !date.isBefore(EU_COMPLETE_SINCE);
            return outside(state, group, complete);
        }
        boolean joinsLater = row.inForce().filter(date::isBefore).isPresent();
        return joinsLater ? row.with(row.standing() == Standing.IN_FORCE ? Standing.NOT_IN_FORCE : Standing.UNKNOWN) : row;
    }

    private static PartyStatus outside(State state, String group, boolean complete) {
        var confidence = group.equals(EU) && !complete ? Confidence.UNKNOWN : Confidence.MEMORY;
        return new PartyStatus(state, complete ? Standing.NOT_IN_FORCE : Standing.UNKNOWN, "none", Optional.empty(), Optional.empty(),
                new Provenance("not among the members of " + group, Optional.empty(), Optional.empty(), confidence));
    }

    /**
     * Members of the European Union on the date, and the Union itself. A member that is known from memory counts, for the Union has no other; whether
     * it was confirmed is told by {@link #status}.
     */
    public boolean inUnion(State state, LocalDate date) {
        if (state.code().equals(EU)) {
            return true;
        }
        PartyStatus status = status(state, EU, date);
        boolean member = status.standing() == Standing.IN_FORCE || status.standing() == Standing.UNVERIFIED;
        return member && status.inForce().filter(date::isBefore).isEmpty();
    }

    public List<State> members(String group) {
        return byGroup.getOrDefault(group, Map.of()).keySet().stream().sorted().toList();
    }

    public List<String> groups() {
        return byGroup.keySet().stream().sorted().toList();
    }
}
