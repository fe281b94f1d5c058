package org.rogatory.law;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.law.PairBasis.Scope;

/** How two States stand to one instrument, and what it covers of what is asked; its role is still to be found. */
record PairLink(Instrument instrument, PartyStatus requesting, PartyStatus requested, Scope scope, List<BilateralTreaty> treaties) {

    /** Both are bound, or believed to be. */
    boolean binds() {
        return both(Standing.IN_FORCE) || Stream.of(requesting, requested)
                .allMatch(each -> each.standing() == Standing.IN_FORCE || each.standing() == Standing.UNVERIFIED);
    }

    boolean excluded() {
        return requesting.standing() == Standing.NOT_IN_FORCE || requested.standing() == Standing.NOT_IN_FORCE;
    }

    boolean believedExcluded() {
        return requesting.isBelievedOutside() || requested.isBelievedOutside();
    }

    boolean toBeConfirmed() {
        return requesting.standing().isToBeConfirmed() || requested.standing().isToBeConfirmed();
    }

    private boolean both(Standing standing) {
        return requesting.standing() == standing && requested.standing() == standing;
    }

    boolean is(String code) {
        return instrument.code().equals(code);
    }

    /** The categories asked for that the instrument names; those that it covers only as any other offence are not among them. */
    Set<String> named() {
        return scope.offences().stream().filter(each -> !each.isUncertain()).map(OffenceCover::category).collect(Collectors.toSet());
    }

    /** The least sure of what is known of the two. */
    Provenance provenance() {
        return Provenance.weakest(List.of(requesting.provenance(), requested.provenance()));
    }

    /** An act of the Union that takes the place of assistance, and that both States apply. */
    boolean isActInForce() {
        return instrument.isActOfTheUnion() && binds();
    }

    /** The act on evidence as such, in whose place other acts stand for certain measures only. */
    boolean isOrder() {
        return instrument.general() && isActInForce();
    }

    boolean coversKind(String kind) {
        return scope.kinds().stream().anyMatch(each -> each.kind().equals(kind));
    }

    /** A general treaty on assistance that takes the first place before conventions on certain offences. */
    boolean governs() {
        return instrument.general() && instrument.nature() != Instrument.Nature.EU_ACT && binds();
    }
}
