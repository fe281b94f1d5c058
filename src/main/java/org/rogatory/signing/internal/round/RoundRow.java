package org.rogatory.signing.internal.round;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;
import org.rogatory.account.AuthorityId;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.FinalisedDocument;
import org.rogatory.drafting.Frozen;
import org.rogatory.signing.Level;

/** A round as it is stored. Its row is locked while somebody signs. */
@Entity
@Table(name = "signing_round")
class RoundRow {

    @Id
    private UUID documentId;
    private UUID authorityId;
    private @Nullable UUID draftId;
    private @Nullable String sender;
    private String title;
    private String codeSha256;
    private int codeLength;
    private String baseSha256;
    private int pageCount;
    private UUID openedBy;
    private Instant openedAt;
    private Instant runningSince;
    private @Nullable Instant endedAt;
    private @Nullable UUID withdrawnBy;
    private @Nullable String withdrawnWhy;
    @Enumerated(EnumType.STRING)
    private @Nullable Level proofLevel;
    private @Nullable Instant raiseAfter;
    private @Nullable Instant lastsUntil;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RoundRow() {
    }

    RoundRow(Frozen finalised, UserId by) {
        FinalisedDocument document = finalised.document();
        documentId = document.id().value();
        authorityId = finalised.authority().value();
        draftId = document.draft().value();
        title = document.title();
        codeSha256 = document.sha256();
        codeLength = finalised.pdf().length;
        baseSha256 = document.sha256();
        pageCount = document.pages();
        openedBy = by.value();
        openedAt = document.at();
        runningSince = document.at();
    }

    /** A document from another installation. */
    record Arrival(String sender, String title, String codeSha256, int codeLength, String baseSha256, int pages) {}

    RoundRow(Arrival arrival, AuthorityId authority, UserId by, Instant now) {
        documentId = UUID.randomUUID();
        authorityId = authority.value();
        sender = arrival.sender();
        title = arrival.title();
        codeSha256 = arrival.codeSha256();
        codeLength = arrival.codeLength();
        baseSha256 = arrival.baseSha256();
        pageCount = arrival.pages();
        openedBy = by.value();
        openedAt = now;
        runningSince = now;
    }

    void goOn(Instant now) {
        runningSince = now;
    }

    void complete(Instant now) {
        endedAt = now;
    }

    /** What the signatures reach now; a failed attempt to raise them no longer counts, and how long the archive time stamp lasts is yet to be seen. */
    void proves(Level level) {
        proofLevel = level;
        raiseAfter = null;
        lastsUntil = null;
    }

    /** When the certificate of the newest archive time stamp ends; a failed attempt to renew it no longer counts. */
    void lastsUntil(Instant end) {
        lastsUntil = end;
        raiseAfter = null;
    }

    /** No attempt at raising the signatures, or at renewing their archive time stamp, before this time. */
    void tryAgainAfter(Instant next) {
        raiseAfter = next;
    }

    void withdraw(UserId by, String why, Instant now) {
        endedAt = now;
        withdrawnBy = by.value();
        withdrawnWhy = why;
    }

    DocumentId document() {
        return new DocumentId(documentId);
    }

    boolean isKeptBy(AuthorityId authority) {
        return authority.value().equals(authorityId);
    }

    Optional<DraftId> draft() {
        return Optional.ofNullable(draftId).map(DraftId::new);
    }

    Optional<String> sender() {
        return Optional.ofNullable(sender);
    }

    String title() {
        return title;
    }

    String codeSha256() {
        return codeSha256;
    }

    /** How many of the first bytes are those whose hash is {@link #codeSha256}. */
    int codeLength() {
        return codeLength;
    }

    String baseSha256() {
        return baseSha256;
    }

    int pages() {
        return pageCount;
    }

    UserId openedBy() {
        return new UserId(openedBy);
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant runningSince() {
        return runningSince;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The level of the weakest signature; empty before anybody signed. */
    Optional<Level> proves() {
        return Optional.ofNullable(proofLevel);
    }

    /** When the certificate of the newest archive time stamp ends, as far as it is known. */
    Optional<Instant> lastsUntil() {
        return Optional.ofNullable(lastsUntil);
    }

    Optional<UserId> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy).map(UserId::new);
    }

    String withdrawnWhy() {
        return Optional.ofNullable(withdrawnWhy).orElse("");
    }
}
