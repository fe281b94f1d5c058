package org.rogatory.signing.ui;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftStatus;
import org.rogatory.drafting.DraftSummary;
import org.rogatory.drafting.Drafting;
import org.rogatory.shared.ui.Waits;
import org.rogatory.signing.Round;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Slot;
import org.rogatory.signing.SlotState;
import org.springframework.stereotype.Component;

import com.vaadin.flow.i18n.I18NProvider;

/** Signatures that are asked for: of the reader, and of others for documents of the reader's authority. */
@Component
class SigningWaits implements Waits {

    private final SigningRound signing;
    private final Drafting drafting;
    private final CurrentUser user;

    SigningWaits(SigningRound signing, Drafting drafting, CurrentUser user) {
        this.signing = signing;
        this.drafting = drafting;
        this.user = user;
    }

    @Override
    public List<Wait> forMe() {
        return signing.waitingForMe().stream().map(waiting -> new Wait(waiting.title(),
                I18NProvider.translate("signing.toSign", waiting.partyName()), Optional.empty(), waiting.finalisedAt(),
                "sign/" + waiting.document(), waiting.turn())).toList();
    }

    @Override
    public List<Wait> forOthers() {
        return documents(DraftStatus.FINALISED, DraftStatus.PARTLY_SIGNED).map(signing::round).flatMap(SigningWaits::next).toList();
    }

    /** Documents of the reader's authority of which all signatures were given. */
    List<DraftSummary> complete() {
        return drafts().filter(draft -> draft.status() == DraftStatus.SIGNED && draft.document().isPresent()).toList();
    }

    private Stream<DocumentId> documents(DraftStatus first, DraftStatus second) {
        return drafts().filter(draft -> draft.status() == first || draft.status() == second).flatMap(draft -> draft.document().stream());
    }

    private Stream<DraftSummary> drafts() {
        var writes = user.find().filter(account -> account.hasAny(Role.DRAFTER, Role.APPROVER)).isPresent();
        return writes ? drafting.list().stream() : Stream.empty();
    }

    private static Stream<Wait> next(Round round) {
        return round.slots().stream().filter(slot -> slot.slotState() == SlotState.TURN && !slot.mine())
                .map(slot -> new Wait(round.document().title(), I18NProvider.translate("signing.toSign", slot.partyName()),
                        Optional.of(slot.assignedTo().orElse(slot.signatory())), since(round), "sign/" + round.document().id(), true));
    }

    /** A turn begins with the signature before it, the first with the release of the document. */
    static Instant since(Round round) {
        return round.slots().stream().map(Slot::signedAt).flatMap(Optional::stream).max(Instant::compareTo).orElse(round.document().at());
    }
}
