package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.account.Account;
import org.rogatory.signing.Round.Said;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Slot.Given;
import org.rogatory.signing.Slot.Holder;
import org.rogatory.signing.Slot.Holding;
import org.rogatory.signing.Slot.Out;
import org.rogatory.signing.SlotState;
import org.rogatory.signing.Urgency;

/** Shows the slots of one round to one reader. */
record SlotViews(Standing standing, Account reader, Names.Known known, LocalDate today) {

    Slot slot(SlotRow row) {
        SlotState state = standing.progress().state(row.name());
        Optional<Given> given = Optional.ofNullable(standing.signatures().get(row.name())).map(signature -> given(row, signature));
        Optional<Said> declined = row.declined().map(refusing -> new Said(known.of(refusing.by()), refusing.at(), refusing.why()));
        return new Slot(row.name(), row.order(), row.party(), row.plan(), state, holding(row, state), declined,
                row.release().map(this::out), given);
    }

    private Given given(SlotRow row, DocumentSignature signature) {
        return new Given(signature.signedAt(), signature.by().map(known::of), signature.origin(), signature.subject(), signature.issuer(),
                Optional.of(signature.field()).filter(field -> !field.equals(row.name())), signature.verdict());
    }

    private Holding holding(SlotRow row, SlotState state) {
        List<Holder> people = row.people().stream()
                .map(person -> new Holder(person.user(), known.of(person.user()), person.passedOnBy().map(known::of))).toList();
        boolean turn = state == SlotState.TURN;
        Urgency urgency = turn || state == SlotState.WAITING ? Deadlines.urgency(row.plan().due(), today) : Urgency.NONE;
        return new Holding(people, row.isAskedOf(reader.id()), turn ? Optional.of(since(row)) : Optional.empty(), urgency,
                row.remindedOn());
    }

    /** Somebody named after the turn began holds it since they were named. */
    private Instant since(SlotRow row) {
        Instant turn = standing.since(row);
        return row.people().stream().map(SlotPerson::since).min(Instant::compareTo).filter(turn::isBefore).orElse(turn);
    }

    private Out out(Release release) {
        return new Out(known.of(release.by()), release.by().equals(reader.id()), release.since(), release.kind(),
                !release.sha256().equals(standing.currentSha256()));
    }
}
