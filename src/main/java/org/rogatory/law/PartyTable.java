package org.rogatory.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rogatory.law.Provenance.Confidence;
import org.rogatory.shared.State;

/** One row for each State and treaty: whether and since when the State is a party, and where that was read. */
public final class PartyTable {

    private static final Set<String> NOT_A_PARTY = Set.of("none", "signature-only", "denunciation");

    private record Party(String action, Optional<LocalDate> deposited, Optional<LocalDate> inForce, Provenance provenance) {}

    private final Map<String, Map<State, Party>> byTreaty;

    private PartyTable(Map<String, Map<State, Party>> byTreaty) {
        this.byTreaty = byTreaty;
    }

    static PartyTable of(Rows rows) {
        var treaties = new HashMap<String, Map<State, Party>>();
        for (LawRow row : rows.of("parties")) {
            treaties.computeIfAbsent(row.get("instrument"), _ -> new HashMap<>()).put(new State(row.get("iso2")),
                    new Party(row.get("action"), row.date("deposited"), row.date("in_force"), row.provenance()));
        }
        return new PartyTable(treaties);
    }

    /** How the State stands to the treaty on the date. A State or treaty without a row is unknown. */
    public PartyStatus status(State state, String treaty, LocalDate date) {
        Party row = byTreaty.getOrDefault(treaty, Map.of()).get(state);
        if (row == null) {
            return new PartyStatus(state, Standing.UNKNOWN, "none", Optional.empty(), Optional.empty(), Provenance.unknown("no row"));
        }
        return new PartyStatus(state, standing(row, date), row.action(), row.deposited(), row.inForce(), row.provenance());
    }

    private static Standing standing(Party row, LocalDate date) {
        boolean verified = row.provenance().isVerified();
        if (row.provenance().confidence() == Confidence.UNKNOWN) {
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
