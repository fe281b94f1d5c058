package org.rogatory.advice.ui.matrix;

import java.util.Optional;

import org.rogatory.advice.ui.matrix.Proof.Sureness;
import org.rogatory.law.Binding;
import org.rogatory.law.Instrument;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Provenance;
import org.rogatory.law.Standing;

/** From what the data say about themselves to what a reader is shown. */
public final class Proofs {

    private Proofs() {
    }

    /** @param confirm the page on which the statement can be confirmed */
    public static Proof of(Provenance from, Optional<String> confirm) {
        return new Proof(from.source(), from.asOf(), from.checkedOn(), sureness(from), confirm);
    }

    public static Proof of(Instrument instrument) {
        return of(instrument.provenance(), Confirming.address("instruments", instrument.code()));
    }

    /** That a State is bound, or not: as sure as the standing says, whatever the row behind it is worth. */
    static Proof of(Instrument instrument, PartyStatus status) {
        var proof = of(status.provenance(), row(instrument, status));
        return switch (status.standing()) {
            case IN_FORCE, NOT_IN_FORCE -> proof;
            case UNVERIFIED, UNKNOWN -> new Proof(proof.source(), proof.asOf(), Optional.empty(),
                    status.standing() == Standing.UNKNOWN ? Sureness.UNKNOWN : Sureness.UNVERIFIED, proof.confirm());
        };
    }

    private static Optional<String> row(Instrument instrument, PartyStatus status) {
        var state = status.state().code();
        return switch (instrument.binding()) {
            case Binding.Ratified(var treaty, _) -> Confirming.address("parties", state, treaty);
            case Binding.Members(var group, var except) -> Confirming.address("memberships", state,
                    except.filter(_ -> status.isBelievedOutside() && !status.action().equals("none")).orElse(group));
            case Binding.Between(var group, var others) -> others.contains(status.state())
                    ? Confirming.address("instruments", instrument.code())
                    : Confirming.address("memberships", state, group);
            case Binding.CaseByCase(),Binding.NotKnown(_),Binding.Nobody(),Binding.Anybody() ->
                Confirming.address("instruments", instrument.code());
        };
    }

    private static Sureness sureness(Provenance from) {
        return switch (from.confidence()) {
            case VERIFIED -> Sureness.VERIFIED;
            case MEMORY -> Sureness.UNVERIFIED;
            case UNKNOWN -> Sureness.UNKNOWN;
        };
    }
}
