package org.rogatory.signing.internal.round;

import java.util.List;
import java.util.stream.Stream;

import org.rogatory.account.Account;
import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may see a round, sign in it and keep it: the drafters of its authority, and those who are asked to sign. */
@Component
class RoundAccess {

    private final CurrentUser current;
    private final Standings standings;
    private final RoundRows rounds;

    RoundAccess(CurrentUser current, Standings standings, RoundRows rounds) {
        this.current = current;
        this.standings = standings;
        this.rounds = rounds;
    }

    Account user() {
        return current.require();
    }

    Account signatory() {
        Account account = current.require();
        if (!account.has(Role.SIGNATORY)) {
            throw new AccessDeniedException("signing is for signatories");
        }
        return account;
    }

    Account approver() {
        Account account = current.require();
        if (!account.has(Role.APPROVER)) {
            throw new AccessDeniedException("keeping a round is for approvers");
        }
        return account;
    }

    Standing read(DocumentId id) {
        return visible(standings.get(id));
    }

    /** For signing: nobody else can until the transaction ends. */
    Standing lock(DocumentId id) {
        return visible(standings.lock(id));
    }

    /** For the approvers of the authority that keeps the round. */
    Standing lockAsKeeper(DocumentId id) {
        Account account = approver();
        Standing standing = standings.lock(id);
        if (!standing.row().isKeptBy(account.authority())) {
            throw new DraftNotFound(id);
        }
        return standing;
    }

    /** The rounds that have not ended and concern the person. */
    List<Standing> running() {
        Account account = current.require();
        Stream<RoundRow> ours = writes(account) ? rounds.runningOf(account.authority().value()).stream() : Stream.of();
        Stream<RoundRow> asked = account.has(Role.SIGNATORY) ? rounds.runningWith(account.id().value()).stream() : Stream.of();
        return standings.all(Stream.concat(ours, asked).distinct().toList());
    }

    /** The documents from elsewhere that the person's authority keeps. */
    List<Standing> received() {
        return standings.all(rounds.receivedBy(approver().authority().value()));
    }

    static boolean writes(Account account) {
        return account.hasAny(Role.DRAFTER, Role.APPROVER);
    }

    private Standing visible(Standing standing) {
        Account account = current.require();
        boolean drafts = writes(account) && standing.row().isKeptBy(account.authority());
        boolean signs = account.has(Role.SIGNATORY) && standing.slots().stream().anyMatch(slot -> slot.concerns(account.id()));
        if (!drafts && !signs) {
            throw new DraftNotFound(standing.document());
        }
        return standing;
    }
}
