package org.rogatory.evidence.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.People;
import org.rogatory.account.UserId;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.TrailEntries;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.drafting.DocumentId;
import org.rogatory.shared.Language;
import org.rogatory.signing.EvidenceSheet;
import org.rogatory.signing.EvidenceSheetMade;
import org.rogatory.signing.InstallationSeal;
import org.rogatory.signing.Round;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SigningRound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see the round may have its sheet: {@link SigningRound} judges that. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER', 'SIGNATORY')")
class SealedSheet implements EvidenceSheet {

    /** The trail may have been tampered with: what it says need not be the id of anybody. */
    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final SigningRound rounds;
    private final TrailEntries trail;
    private final People people;
    private final CurrentUser current;
    private final Renderer renderer;
    private final InstallationSeal seal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SealedSheet(SigningRound rounds, TrailEntries trail, People people, CurrentUser current, Renderer renderer, InstallationSeal seal,
            ApplicationEventPublisher events, Clock clock) {
        this.rounds = rounds;
        this.trail = trail;
        this.people = people;
        this.current = current;
        this.renderer = renderer;
        this.seal = seal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Made of(DocumentId document) {
        var model = new SheetModel(facts(document), new Words(Language.ENGLISH)).model();
        byte[] paper = renderer.pdf(model, new PdfOptions(false, Optional.empty())).bytes();
        try {
            byte[] sealed = seal.seal(paper, SheetModel.SEAL);
            events.publishEvent(new EvidenceSheetMade(document, current.require().id(), sha256(sealed)));
            return new Made.Sealed(sealed);
        } catch (SealingRefused refusal) {
            return new Made.Refused(refusal.statement());
        }
    }

    private RoundFacts facts(DocumentId document) {
        Round round = rounds.round(document);
        byte[] revision = rounds.current(document);
        List<AuditEntry> entries = Stream
                .concat(round.document().draft().stream().flatMap(draft -> trail.about(draft.toString()).stream())
                        .filter(entry -> entry.type().equals("DraftFinalised")),
                        trail.about(document.toString()).stream())
                .toList();
        return new RoundFacts(round, sha256(revision), revision.length, rounds.report(document), entries, trail.chain(), names(entries),
                clock.instant());
    }

    private Map<String, String> names(List<AuditEntry> entries) {
        List<UserId> mentioned = entries.stream().flatMap(SealedSheet::accounts).distinct().map(UUID::fromString).map(UserId::new).toList();
        return people.fullNames(mentioned).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    private static Stream<String> accounts(AuditEntry entry) {
        return Stream.concat(Stream.of(entry.actor()), Detail.allOf(entry.details()).flatMap(Detail::accounts))
                .filter(id -> ACCOUNT.matcher(id).matches());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
