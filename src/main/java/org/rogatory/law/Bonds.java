package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.law.Provenance.Confidence;
import org.rogatory.shared.State;

/** How one State stands to an instrument on a date. */
final class Bonds {

    private final PartyTable parties;
    private final Memberships memberships;

    Bonds(PartyTable parties, Memberships memberships) {
        this.parties = parties;
        this.memberships = memberships;
    }

    /** For an instrument between two sides: as if the counterpart of the State were there. */
    PartyStatus status(Instrument instrument, State state, LocalDate date) {
        PartyStatus found = switch (instrument.binding()) {
            case Binding.Ratified(var treaty, var openTo) -> ratified(treaty, openTo, state, date);
            case Binding.Members(var group, var except) -> asMember(instrument, member(state, group, except, date));
            case Binding.Between(var group, var others) -> others.contains(state)
                    ? statement(state, Standing.IN_FORCE, "party", instrument)
                    : asMember(instrument, memberships.status(state, group, date));
            case Binding.CaseByCase() -> statement(state, Standing.UNVERIFIED, "to be named", instrument);
            case Binding.NotKnown(var within) -> partiesNotSeen(instrument, within, state, date);
            case Binding.Nobody() -> statement(state, Standing.NOT_IN_FORCE, "none", instrument);
            case Binding.Anybody() -> statement(state, Standing.IN_FORCE, "no treaty", instrument);
        };
        if (!instrument.isInForce(date)) {
            return found.with(Standing.NOT_IN_FORCE);
        }
        return instrument.verified() && instrument.forceKnown() ? found : found.unconfirmed();
    }

    /**
     * A row that says nothing certain is settled where the treaty is closed: the Convention of 2000 is open to Member States of the European
     * Union only, the Second Additional Protocol to Parties to the Convention of 1959 only, and the lists of both are complete.
     */
    private PartyStatus ratified(String treaty, Optional<String> openTo, State state, LocalDate date) {
        PartyStatus row = parties.status(state, treaty, date);
        if (row.standing() == Standing.UNKNOWN && openTo.isPresent()) {
            PartyStatus wider = wider(openTo.get(), state, date);
            if (wider.standing() == Standing.NOT_IN_FORCE) {
                return new PartyStatus(state, Standing.NOT_IN_FORCE, PartyStatus.NOT_OPEN, Optional.empty(), Optional.empty(),
                        new Provenance("open to " + openTo.get() + " only; " + wider.source(), wider.asOf(), wider.provenance().checkedOn(),
                                wider.provenance().confidence()));
            }
        }
        return row;
    }

    private PartyStatus wider(String openTo, State state, LocalDate date) {
        return memberships.groups().contains(openTo) ? memberships.status(state, openTo, date) : parties.status(state, openTo, date);
    }

    /** A member that stands aside is not bound; known from memory, it is believed not to be. */
    private PartyStatus member(State state, String group, Optional<String> except, LocalDate date) {
        PartyStatus member = memberships.status(state, group, date);
        if (except.isEmpty() || member.standing() == Standing.NOT_IN_FORCE) {
            return member;
        }
        PartyStatus aside = memberships.status(state, except.get(), date);
        return switch (aside.standing()) {
            case IN_FORCE -> aside.with(Standing.NOT_IN_FORCE);
            case UNVERIFIED -> aside.with(Standing.UNKNOWN);
            case NOT_IN_FORCE, UNKNOWN -> member;
        };
    }

    /** Who is outside of all groups that can be parties is outside; of the others nothing is known. */
    private PartyStatus partiesNotSeen(Instrument instrument, List<String> groups, State state, LocalDate date) {
        List<PartyStatus> members = groups.stream().map(group -> memberships.status(state, group, date)).toList();
        boolean outside = members.stream().allMatch(each -> each.isBelievedOutside() || each.standing() == Standing.NOT_IN_FORCE);
        return outside && !members.isEmpty() ? members.getFirst() : statement(state, Standing.UNKNOWN, "unknown", instrument);
    }

    /** A member is bound since it joined, but not before the instrument was there. */
    private static PartyStatus asMember(Instrument instrument, PartyStatus member) {
        return instrument.inForceSince().or(instrument::date).filter(since -> member.inForce().filter(since::isAfter).isPresent())
                .map(member::since).orElse(member);
    }

    private static PartyStatus statement(State state, Standing standing, String action, Instrument instrument) {
        Provenance provenance = standing == Standing.UNKNOWN ? instrument.provenance().atMost(Confidence.UNKNOWN) : instrument.provenance();
        return new PartyStatus(state, standing, action, Optional.empty(), instrument.inForceSince(), provenance);
    }
}
