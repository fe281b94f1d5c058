package org.rogatory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.rogatory.shared.State;

/** Whether an instrument covers what is asked for, and under what conditions. */
final class PairScopes {

    private final Coverage coverage;
    private final Set<String> offenceConventions;

    PairScopes(Coverage coverage, Set<String> offenceConventions) {
        this.coverage = coverage;
        this.offenceConventions = offenceConventions;
    }

    /** What has to be confirmed or shown before the instrument is cited, and what it does not cover. */
    List<Statement> conditions(PairLink link) {
        var said = new ArrayList<Statement>();
        List<State> open = Stream.of(link.requesting(), link.requested())
                .filter(each -> each.standing().isToBeConfirmed()).map(PartyStatus::state).toList();
        if (!open.isEmpty()) {
            said.add(PairRules.say("reason.confirm", link, open));
        }
        for (OffenceCover offence : link.scope().offences()) {
            offence.condition().ifPresent(condition -> said.add(Statement.of("condition." + condition, offence.provenance(),
                    offence.category(), offence.article())));
        }
        if (!link.scope().offencesOutside().isEmpty()) {
            said.add(Statement.of("reason.offencesOutside", link.instrument().provenance(), link.scope().offencesOutside()));
        }
        if (!link.scope().kindsNotNamed().isEmpty() && coverage.knowsKinds(link.instrument().code())) {
            said.add(Statement.of("reason.kindsNotNamed", link.instrument().provenance(), link.scope().kindsNotNamed()));
        }
        return said;
    }

    /** No offence asked for is covered, or an instrument made for certain kinds of assistance names none of those asked for. */
    boolean isOutOfScope(PairLink link, PairQuestion question) {
        boolean noOffence = !question.offences().isEmpty() && link.scope().offences().isEmpty();
        boolean special = !link.instrument().general() && !offenceConventions.contains(link.instrument().code()) || link.is("EIO");
        boolean noKind = special && !question.kinds().isEmpty() && link.scope().kinds().isEmpty()
                && coverage.knowsKinds(link.instrument().code());
        return noOffence || noKind;
    }

    static boolean coversSome(PairLink link, PairQuestion question) {
        return question.offences().isEmpty() || !link.scope().offences().isEmpty();
    }
}
