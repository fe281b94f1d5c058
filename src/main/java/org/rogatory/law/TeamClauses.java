package org.rogatory.law;

import java.util.ArrayList;
import java.util.List;

import org.rogatory.law.Judgement.Reach;

/** What an agreement on a team has to spell out because a basis does not say it. */
final class TeamClauses {

    private TeamClauses() {
    }

    static List<Statement> of(Judgement judgement) {
        TeamBasis basis = judgement.basis();
        if (judgement.reach() == Reach.NONE) {
            return List.of();
        }
        var statements = new ArrayList<Statement>();
        if (!basis.regulatesTeams()) {
            statements.add(Statement.of("team.silent", basis.provenance(), basis.cited()));
        }
        if (judgement.reach() == Reach.SOME) {
            statements.add(judgement.oneSide().isEmpty()
                    ? Statement.of("team.someOnly", basis.provenance(), basis.cited(), judgement.reached(), judgement.notBound())
                    : Statement.of("team.sides", basis.provenance(), basis.cited(), judgement.oneSide(), judgement.otherSide()));
        }
        if (basis.instrument().code().equals("FD2002")) {
            statements.add(Statement.of("team.ceases", basis.provenance().atMost(Provenance.Confidence.MEMORY), basis.cited()));
        }
        if (basis.instrument().code().equals("NAPLES2")) {
            statements.add(Statement.of("team.customs", basis.provenance(), basis.cited()));
        }
        if (basis.binding() instanceof Binding.CaseByCase) {
            statements.add(Statement.of("team.caseByCase", basis.provenance(), basis.cited()));
        }
        return statements;
    }
}
