package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.rogatory.law.Judgement.Reach;
import org.rogatory.shared.State;

/** Says which instruments bind the States of a team. It never takes silence of the data for a "no". */
public final class LegalBasisAdvisor {

    private final Instruments instruments;
    private final PartyTable parties;
    private final Memberships memberships;

    LegalBasisAdvisor(Instruments instruments, PartyTable parties, Memberships memberships) {
        this.instruments = instruments;
        this.parties = parties;
        this.memberships = memberships;
    }

    /** Every known basis for a team of these States, in the order in which they govern. */
    public List<Judgement> team(List<State> states, LocalDate date) {
        return instruments.all().stream().map(instrument -> judge(instrument, states, date)).toList();
    }

    /** What the instrument with this code is worth for a team of these States; empty for a code that is not known. */
    public Optional<Judgement> judge(String instrument, List<State> states, LocalDate date) {
        return instruments.find(instrument).map(found -> judge(found, states, date));
    }

    public Judgement judge(Instrument instrument, List<State> states, LocalDate date) {
        List<State> team = states.stream().distinct().toList();
        if (instrument.binding() instanceof Binding.Between between && isInForce(instrument, date)) {
            return between(instrument, between, team, date);
        }
        List<PartyStatus> each = team.stream().map(state -> status(instrument, state, date)).toList();
        return new Judgement(instrument, reach(each), each, List.of());
    }

    /** How one State stands to an instrument. For an instrument between two sides: as if its counterpart were there. */
    public PartyStatus status(Instrument instrument, State state, LocalDate date) {
        PartyStatus found = switch (instrument.binding()) {
            case Binding.Ratified(var treaty, var openTo) -> ratified(treaty, openTo, state, date);
            case Binding.Members(var group) -> asMember(instrument, memberships.status(state, group, date));
            case Binding.Between(var group, var others) -> others.contains(state)
                    ? statement(state, Standing.IN_FORCE, "party", instrument)
                    : asMember(instrument, memberships.status(state, group, date));
            case Binding.CaseByCase() -> statement(state, Standing.UNVERIFIED, "to be named", instrument);
            case Binding.NotKnown() -> statement(state, Standing.UNKNOWN, "unknown", instrument);
        };
        if (!isInForce(instrument, date)) {
            return found.with(Standing.NOT_IN_FORCE);
        }
        return instrument.verified() ? found : found.unconfirmed();
    }

    /** A date before the instrument was made, or before its general entry into force, is a date on which it binds nobody. */
    private static boolean isInForce(Instrument instrument, LocalDate date) {
        return instrument.inForce() && instrument.inForceSince().or(instrument::date).filter(date::isBefore).isEmpty();
    }

    /**
     * A row that says nothing certain is settled where the treaty is closed: the Convention of 2000 is open to Member States of the European
     * Union only, the Second Additional Protocol to Parties to the Convention of 1959 only, and the lists of both are complete.
     */
    private PartyStatus ratified(String treaty, Optional<String> openTo, State state, LocalDate date) {
        PartyStatus row = parties.status(state, treaty, date);
        if (row.standing() == Standing.UNKNOWN && openTo.isPresent()) {
            PartyStatus wider = openTo.get().equals(Memberships.EU)
                    ? memberships.status(state, Memberships.EU, date)
                    : parties.status(state, openTo.get(), date);
            if (wider.standing() == Standing.NOT_IN_FORCE) {
                return new PartyStatus(state, Standing.NOT_IN_FORCE, "none", Optional.empty(), Optional.empty(),
                        "open to " + openTo.get() + " only; " + wider.source(), wider.asOf());
            }
        }
        return row;
    }

    /** A member is bound since it joined, but not before the instrument was there. */
    private static PartyStatus asMember(Instrument instrument, PartyStatus member) {
        return instrument.inForceSince().or(instrument::date).filter(since -> member.inForce().filter(since::isAfter).isPresent())
                .map(member::since).orElse(member);
    }

    private static PartyStatus statement(State state, Standing standing, String action, Instrument instrument) {
        return new PartyStatus(state, standing, action, Optional.empty(), instrument.inForceSince(), instrument.source(), Optional.empty());
    }

    private static Reach reach(List<PartyStatus> states) {
        Predicate<PartyStatus> outside = each -> each.standing() == Standing.NOT_IN_FORCE;
        if (states.stream().noneMatch(outside)) {
            return states.stream().anyMatch(each -> each.standing().isToBeConfirmed()) ? Reach.UNVERIFIED : Reach.ALL;
        }
        return states.stream().filter(outside.negate()).count() >= 2 ? Reach.SOME : Reach.NONE;
    }

    private Judgement between(Instrument instrument, Binding.Between binding, List<State> team, LocalDate date) {
        List<PartyStatus> each = team.stream().map(state -> status(instrument, state, date)).toList();
        List<State> inside = each.stream().filter(status -> status.standing() != Standing.NOT_IN_FORCE).map(PartyStatus::state).toList();
        List<State> oneSide = inside.stream().filter(state -> !binding.others().contains(state)).toList();
        long otherSide = inside.size() - oneSide.size();
        if (oneSide.isEmpty() || otherSide == 0) {
            return new Judgement(instrument, Reach.NONE, each.stream().map(status -> status.with(Standing.NOT_IN_FORCE)).toList(),
                    List.of());
        }
        boolean wholeTeam = inside.size() == team.size() && oneSide.size() == 1 && otherSide == 1;
        return new Judgement(instrument, wholeTeam ? reach(each) : Reach.SOME, each, oneSide);
    }
}
