package org.rogatory.law;

import java.util.List;

/**
 * The acts of the Union that take the place of what is asked for.
 *
 * @param left the kinds of assistance that none of them covers, so that a request is still needed; empty where there are no such acts
 */
record UnionActs(List<PairLink> acts, List<String> left) {

    /** Without a word on the kinds of assistance, evidence is what is asked for. */
    static UnionActs among(List<PairLink> all, PairQuestion question) {
        boolean evidence = question.kinds().isEmpty();
        List<PairLink> acts = all.stream().filter(evidence ? PairLink::isOrder : PairLink::isActInForce)
                .filter(act -> evidence || !act.scope().kinds().isEmpty()).toList();
        List<String> left = acts.isEmpty()
                ? List.of()
                : question.kinds().stream().filter(kind -> acts.stream().noneMatch(act -> act.coversKind(kind))).toList();
        return new UnionActs(acts, left);
    }

    boolean takeThePlace() {
        return !acts.isEmpty() && left.isEmpty();
    }

    Statement instead() {
        return Statement.of("reason.replacedByOrder", Provenance.weakest(acts.stream().map(PairLink::provenance).toList()),
                acts.stream().map(act -> act.instrument().shortName()).toList());
    }
}
