package org.rogatory.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rogatory.law.internal.Table;
import org.rogatory.shared.State;

/** One row for each State and treaty: whether and since when the State is a party, and where that was read. */
public final class PartyTable {

    private static final Set<String> NOT_A_PARTY = Set.of("none", "signature-only");

    private record Row(String action, Optional<LocalDate> deposited, Optional<LocalDate> inForce, String source, String status) {}

    private final Map<String, Map<State, Row>> byTreaty;
    private final Sources sources;

    private PartyTable(Map<String, Map<State, Row>> byTreaty, Sources sources) {
        this.byTreaty = byTreaty;
        this.sources = sources;
    }

    static PartyTable load(Sources sources) {
        var treaties = new HashMap<String, Map<State, Row>>();
        for (Table.Line line : Table.read("parties.csv")) {
            treaties.computeIfAbsent(line.get("instrument"), _ -> new HashMap<>()).put(new State(line.get("iso2")),
                    new Row(line.get("action"), line.given("deposited").map(LocalDate::parse), line.given("in_force").map(LocalDate::parse),
                            line.get("source"), line.get("status")));
        }
        return new PartyTable(treaties, sources);
    }

    /** How the State stands to the treaty on the date. A State or treaty without a row is unknown. */
    public PartyStatus status(State state, String treaty, LocalDate date) {
        Row row = byTreaty.getOrDefault(treaty, Map.of()).get(state);
        if (row == null) {
            return new PartyStatus(state, Standing.UNKNOWN, "none", Optional.empty(), Optional.empty(), "no row", Optional.empty());
        }
        return new PartyStatus(state, standing(row, date), row.action(), row.deposited(), row.inForce(), row.source(),
                sources.asOf(row.source()));
    }

    private static Standing standing(Row row, LocalDate date) {
        boolean verified = row.status().equals("verified");
        if (row.status().equals("unknown")) {
            return Standing.UNKNOWN;
        }
        if (NOT_A_PARTY.contains(row.action())) {
            return verified ? Standing.NOT_IN_FORCE : Standing.UNKNOWN;
        }
        if (!verified) {
            return Standing.UNVERIFIED;
        }
        if (row.inForce().isPresent()) {
            return date.isBefore(row.inForce().get()) ? Standing.NOT_IN_FORCE : Standing.IN_FORCE;
        }
        // a treaty never binds before the State has deposited its instrument; after that the day is not certain
        return row.deposited().filter(date::isBefore).isPresent() ? Standing.NOT_IN_FORCE : Standing.UNVERIFIED;
    }
}
