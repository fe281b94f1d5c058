package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.FinalisedDocument;
import org.rogatory.drafting.Frozen;
import org.rogatory.drafting.FrozenDocuments;
import org.rogatory.signing.Round;
import org.rogatory.signing.Round.Happening;
import org.rogatory.signing.Round.May;
import org.rogatory.signing.Round.Proof;
import org.rogatory.signing.Round.Said;
import org.rogatory.signing.RoundDocument;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.SlotState;
import org.rogatory.signing.Waiting;
import org.springframework.stereotype.Component;

/** Shows stored rounds as the records that leave the module. */
@Component
class RoundViews {

    private final RoundActs acts;
    private final FrozenDocuments documents;
    private final Names names;
    private final SignatureSettings settings;
    private final Clock clock;

    RoundViews(RoundActs acts, FrozenDocuments documents, Names names, SignatureSettings settings, Clock clock) {
        this.acts = acts;
        this.documents = documents;
        this.names = names;
        this.settings = settings;
        this.clock = clock;
    }

    Round round(Standing standing, Account reader) {
        List<RoundAct> done = acts.findByDocumentIdOrderByHappenedAtDesc(standing.document().value());
        Names.Known known = names.in(standing, done);
        var slots = new SlotViews(standing, reader, known, today());
        RoundRow row = standing.row();
        Optional<Said> withdrawn = row.withdrawnBy()
                .map(by -> new Said(known.of(by), row.endedAt().orElse(Instant.EPOCH), row.withdrawnWhy()));
        List<Happening> history = done.stream()
                .map(act -> new Happening(act.at(), act.by().map(known::of), act.kind(), act.slot(), act.words())).toList();
        return new Round(document(row, known), standing.state(), standing.slots().stream().map(slots::slot).toList(),
                standing.currentSha256(), endsOn(standing), endHangs(standing), proof(standing), may(standing, reader), withdrawn, history);
    }

    private Optional<Proof> proof(Standing standing) {
        return standing.row().proves().map(reached -> new Proof(reached, standing.row().draft().isPresent()
                ? settings.wanted(standing.state() == RoundState.COMPLETE)
                : reached, standing.row().lastsUntil().map(end -> LocalDate.ofInstant(end, ZoneOffset.UTC))));
    }

    private static RoundDocument document(RoundRow row, Names.Known known) {
        return new RoundDocument(row.document(), row.title(), row.codeSha256(), FinalisedDocument.shortCode(row.codeSha256()), row.pages(),
                row.openedAt(), known.of(row.openedBy()), row.draft(), row.sender());
    }

    private static May may(Standing standing, Account reader) {
        boolean ours = RoundAccess.writes(reader) && standing.row().isKeptBy(reader.authority());
        boolean keeps = ours && reader.has(Role.APPROVER) && standing.row().endedAt().isEmpty();
        return new May(ours, keeps, keeps && !standing.begun());
    }

    /** What is outstanding in a round, as the reader sees it. */
    Stream<Waiting> waiting(Standing standing, Account reader) {
        Names.Known known = names.in(standing, List.of());
        var slots = new SlotViews(standing, reader, known, today());
        return standing.slots().stream().filter(slot -> isOutstanding(standing, slot, reader))
                .map(slot -> waiting(standing, slots, slot, reader));
    }

    private static boolean isOutstanding(Standing standing, SlotRow slot, Account reader) {
        SlotState state = standing.progress().state(slot.name());
        return state == SlotState.TURN || state == SlotState.DECLINED || state == SlotState.WAITING && slot.isAskedOf(reader.id());
    }

    private static Waiting waiting(Standing standing, SlotViews slots, SlotRow row, Account reader) {
        var slot = slots.slot(row);
        boolean declined = slot.slotState() == SlotState.DECLINED;
        boolean mine = declined
                ? standing.state() == RoundState.STOPPED && may(standing, reader).keeps()
                : slot.holding().mine();
        String who = slot.asked().isEmpty() ? slot.party().signatory() : slot.asked();
        Instant since = declined ? slot.declined().orElseThrow().at() : slot.holding().since().orElse(standing.row().openedAt());
        return new Waiting(standing.document(), standing.row().title(), slot.name(), slot.party().name(), who, mine,
                slot.slotState() != SlotState.WAITING, declined, since, slot.plan().due(), slot.holding().urgency());
    }

    static Comparator<Waiting> byUrgency() {
        return Comparator.comparing(Waiting::mine).reversed().thenComparing(Comparator.comparing(Waiting::turn).reversed())
                .thenComparing(waiting -> waiting.due().orElse(LocalDate.MAX)).thenComparing(Waiting::since);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** A period that begins with the last signature ends by the day of that signature, in UTC, whatever day was planned. */
    private Optional<LocalDate> endsOn(Standing standing) {
        if (standing.row().draft().isEmpty() || endHangs(standing)) {
            return Optional.empty();
        }
        Frozen document = documents.get(standing.document());
        LocalDate last = standing.signatures().values().stream()
                .map(signature -> LocalDate.ofInstant(signature.signedAt(), ZoneOffset.UTC)).max(LocalDate::compareTo)
                .orElse(LocalDate.ofInstant(document.document().at(), ZoneOffset.UTC));
        return documents.endsOn(document, last);
    }

    private boolean endHangs(Standing standing) {
        return standing.row().draft().isPresent() && standing.state() != RoundState.COMPLETE
                && documents.startsWithLastSignature(documents.get(standing.document()));
    }
}
