package org.rogatory.signing.ui;

import java.util.List;
import java.util.Optional;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DraftStatus;
import org.rogatory.drafting.DraftSummary;
import org.rogatory.drafting.Drafting;
import org.rogatory.shared.ui.Moments;
import org.rogatory.shared.ui.RowList;
import org.rogatory.shared.ui.Waits;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Urgency;
import org.rogatory.signing.Waiting;
import org.springframework.stereotype.Component;

import com.vaadin.flow.i18n.I18NProvider;

/** Signatures that are asked for: of the reader, and of others in the rounds that the reader takes part in. */
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
        return signing.waiting().stream().filter(Waiting::mine).map(SigningWaits::wait).toList();
    }

    @Override
    public List<Wait> forOthers() {
        return signing.waiting().stream().filter(waiting -> !waiting.mine()).map(SigningWaits::wait).toList();
    }

    /** Documents of the reader's authority whose round has ended. */
    List<DraftSummary> ended() {
        var writes = user.find().filter(account -> account.hasAny(Role.DRAFTER, Role.APPROVER)).isPresent();
        return writes ? drafting.list().stream().filter(SigningWaits::hasEnded).toList() : List.of();
    }

    private static boolean hasEnded(DraftSummary draft) {
        return draft.document().isPresent() && (draft.status() == DraftStatus.SIGNED || draft.status() == DraftStatus.WITHDRAWN);
    }

    private static Wait wait(Waiting waiting) {
        var what = I18NProvider.translate(waiting.stopped() ? "signing.declined" : "signing.toSign", waiting.partyName(), waiting.who());
        var who = waiting.mine() || waiting.stopped() ? Optional.<String>empty() : Optional.of(waiting.who());
        return new Wait(waiting.title(), what, who, waiting.since(), "sign/" + waiting.document(), tag(waiting), due(waiting));
    }

    private static Optional<RowList.Tag> tag(Waiting waiting) {
        if (!waiting.turn()) {
            return Optional.of(new RowList.Tag(I18NProvider.translate("start.later")));
        }
        return waiting.urgency() == Urgency.NONE
                ? Optional.empty()
                : Optional.of(new RowList.Tag(I18NProvider.translate("signing.urgency." + waiting.urgency()), true));
    }

    private static Optional<String> due(Waiting waiting) {
        return waiting.due().map(day -> I18NProvider.translate("signing.due." + waiting.urgency(), Moments.date(day)));
    }
}
