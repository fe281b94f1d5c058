package org.rogatory.law;

import java.util.List;

import org.rogatory.shared.State;

/**
 * What one instrument is worth for a team on a date.
 *
 * @param states what is known of each State, in the order in which the team names them
 * @param oneSide for an instrument between two sides, the States of the first side; otherwise empty
 */
public record Judgement(TeamBasis basis, Reach reach, List<PartyStatus> states, List<State> oneSide) {

    /** How far an instrument reaches within a team. */
    public enum Reach {
        /** In force for every State of the team. */
        ALL,
        /** In force between some of the States only; the agreement has to say between which. */
        SOME,
        /** For no two States of the team, or not in force at all. */
        NONE,
        /** Nothing speaks against it, but some State has to be confirmed first. */
        UNVERIFIED
    }

    public Judgement {
        states = List.copyOf(states);
        oneSide = List.copyOf(oneSide);
    }

    /** What the agreement has to spell out if the team rests on this basis. */
    public List<Statement> clausesToSpellOut() {
        return TeamClauses.of(this);
    }

    /** Nothing is certain, but fewer than two States are believed to be bound: no use in asking. */
    public boolean isUnlikely() {
        return (reach == Reach.SOME || reach == Reach.UNVERIFIED) && states.stream()
                .filter(each -> each.standing() != Standing.NOT_IN_FORCE && !each.isBelievedOutside()).count() < 2;
    }

    public List<State> bound() {
        return with(Standing.IN_FORCE);
    }

    public List<State> notBound() {
        return with(Standing.NOT_IN_FORCE);
    }

    /** States for which somebody has to confirm that the instrument is in force, because no source was read. */
    public List<State> toBeConfirmed() {
        return states.stream().filter(each -> each.standing().isToBeConfirmed()).map(PartyStatus::state).toList();
    }

    /** The States that the instrument binds, or is believed to bind. */
    public List<State> reached() {
        return states.stream().filter(each -> each.standing() != Standing.NOT_IN_FORCE).map(PartyStatus::state).toList();
    }

    /** The States on the second side of an instrument between two sides. */
    public List<State> otherSide() {
        return oneSide.isEmpty() ? List.of() : reached().stream().filter(state -> !oneSide.contains(state)).toList();
    }

    private List<State> with(Standing standing) {
        return states.stream().filter(each -> each.standing() == standing).map(PartyStatus::state).toList();
    }
}
