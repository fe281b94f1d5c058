package org.rogatory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rogatory.shared.State;

/** Whether an instrument covers what is asked for, and under what conditions. */
final class PairScopes {

    private final Coverage coverage;
    private final Predicate<Instrument> offenceConvention;

    PairScopes(Coverage coverage, Predicate<Instrument> offenceConvention) {
        this.coverage = coverage;
        this.offenceConvention = offenceConvention;
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
        Instrument instrument = link.instrument();
        if (!link.scope().kindsNotNamed().isEmpty() && saysWhatItLeavesOut(instrument)) {
            said.add(Statement.of("reason.kindsNotNamed", coverage.kindsProvenance(instrument.code()), link.scope().kindsNotNamed()));
        }
        return said;
    }

    /** What takes the place of assistance has to be told apart from what does not, also where that is only believed. */
    private boolean saysWhatItLeavesOut(Instrument instrument) {
        return coverage.listsKinds(instrument.code()) || instrument.isActOfTheUnion() && coverage.knowsKinds(instrument.code());
    }

    /** No offence asked for is covered, or an instrument made for certain kinds of assistance names none of those asked for. */
    boolean isOutOfScope(PairLink link, PairQuestion question) {
        boolean noOffence = !question.offences().isEmpty() && link.scope().offences().isEmpty();
        Instrument instrument = link.instrument();
        boolean special = instrument.isActOfTheUnion() || !instrument.general() && !offenceConvention.test(instrument);
        boolean noKind = special && !question.kinds().isEmpty() && link.scope().kinds().isEmpty()
                && coverage.knowsKinds(instrument.code());
        return noOffence || noKind;
    }

    static boolean coversSome(PairLink link, PairQuestion question) {
        return question.offences().isEmpty() || !link.scope().offences().isEmpty();
    }
}
