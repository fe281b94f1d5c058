package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.rogatory.law.Judgement.Reach;
import org.rogatory.shared.State;

/** Says which instruments bind the States of a team. It never takes silence of the data for a "no". */
public final class LegalBasisAdvisor {

    private final TeamBases bases;
    private final Bonds bonds;

    LegalBasisAdvisor(TeamBases bases, Bonds bonds) {
        this.bases = bases;
        this.bonds = bonds;
    }

    /** Every known basis for a team of these States, in the order in which they govern. */
    public List<Judgement> team(List<State> states, LocalDate date) {
        return bases.all().stream().map(basis -> judge(basis, states, date)).toList();
    }

    /** What the basis with this code is worth for a team of these States; empty for a code that is not known. */
    public Optional<Judgement> judge(String basis, List<State> states, LocalDate date) {
        return bases.find(basis).map(found -> judge(found, states, date));
    }

    public Judgement judge(TeamBasis basis, List<State> states, LocalDate date) {
        List<State> team = states.stream().distinct().toList();
        if (basis.binding() instanceof Binding.Between between && basis.instrument().isInForce(date)) {
            return between(basis, between, team, date);
        }
        List<PartyStatus> each = team.stream().map(state -> status(basis, state, date)).toList();
        return new Judgement(basis, reach(each), each, List.of());
    }

    /** How one State stands to the instrument of a basis. For an instrument between two sides: as if its counterpart were there. */
    public PartyStatus status(TeamBasis basis, State state, LocalDate date) {
        PartyStatus status = bonds.status(basis.instrument(), state, date);
        return basis.verified() ? status : status.unconfirmed();
    }

    private static Reach reach(List<PartyStatus> states) {
        Predicate<PartyStatus> outside = each -> each.standing() == Standing.NOT_IN_FORCE;
        if (states.stream().noneMatch(outside)) {
            return states.stream().anyMatch(each -> each.standing().isToBeConfirmed()) ? Reach.UNVERIFIED : Reach.ALL;
        }
        return states.stream().filter(outside.negate()).count() >= 2 ? Reach.SOME : Reach.NONE;
    }

    private Judgement between(TeamBasis basis, Binding.Between sides, List<State> team, LocalDate date) {
        List<PartyStatus> each = team.stream().map(state -> status(basis, state, date)).toList();
        List<State> inside = each.stream().filter(status -> status.standing() != Standing.NOT_IN_FORCE).map(PartyStatus::state).toList();
        List<State> oneSide = inside.stream().filter(state -> !sides.others().contains(state)).toList();
        long otherSide = inside.size() - oneSide.size();
        if (oneSide.isEmpty() || otherSide == 0) {
            return new Judgement(basis, Reach.NONE, each.stream().map(status -> status.with(Standing.NOT_IN_FORCE)).toList(),
                    List.of());
        }
        boolean wholeTeam = inside.size() == team.size() && oneSide.size() == 1 && otherSide == 1;
        return new Judgement(basis, wholeTeam ? reach(each) : Reach.SOME, each, oneSide);
    }
}
