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

    /** A succession takes effect on the day on which the State came to be, which the depositary does not list: no rule gives it. */
    private static final Set<String> NOT_COMPUTED = Set.of("succession");

    private record Party(String action, Optional<LocalDate> deposited, Optional<LocalDate> inForce, PartyNotes notes) {

        Provenance provenance() {
            return notes.provenance();
        }

        boolean isOutside() {
            return NOT_A_PARTY.contains(action) && !(action.equals("denunciation") && notes.until().isPresent());
        }
    }

    private final Map<String, Map<State, Party>> byTreaty;

    private PartyTable(Map<String, Map<State, Party>> byTreaty) {
        this.byTreaty = byTreaty;
    }

    static PartyTable of(Rows rows, Instruments instruments) {
        var treaties = new HashMap<String, Map<State, Party>>();
        for (LawRow row : rows.of("parties")) {
            treaties.computeIfAbsent(row.get("instrument"), _ -> new HashMap<>()).put(new State(row.get("iso2")),
                    new Party(row.get("action"), row.date("deposited"), row.date("in_force").or(() -> computed(row, instruments)),
                            notes(row)));
        }
        return new PartyTable(treaties);
    }

    private static PartyNotes notes(LawRow row) {
        return new PartyNotes(row.given("reservations"), row.given("declarations"), row.date("until"), row.provenance());
    }

    /** By the rule of the instrument, where the row itself does not say since when. */
    private static Optional<LocalDate> computed(LawRow row, Instruments instruments) {
        String action = row.get("action");
        return NOT_A_PARTY.contains(action) || NOT_COMPUTED.contains(action)
                ? Optional.empty()
                : row.date("deposited").flatMap(day -> instruments.find(row.get("instrument")).flatMap(found -> found.bindsAfter(day)));
    }

    /** With what the State joined the treaty; empty if there is no row. */
    public Optional<PartyNotes> notes(State state, String treaty) {
        return Optional.ofNullable(byTreaty.getOrDefault(treaty, Map.of()).get(state)).map(Party::notes);
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
        boolean before = row.inForce().or(row::deposited).filter(date::isBefore).isPresent();
        boolean after = row.notes().until().filter(until -> !date.isBefore(until)).isPresent();
        if (row.isOutside() || before || after) {
            return verified ? Standing.NOT_IN_FORCE : Standing.UNKNOWN;
        }
        // after the deposit the day of entry into force is not certain where no rule gives it
        return verified && row.inForce().isPresent() ? Standing.IN_FORCE : Standing.UNVERIFIED;
    }
}
