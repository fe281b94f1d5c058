package org.rogatory.signing.internal.round;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.rogatory.account.Account;
import org.rogatory.account.CurrentUser;
import org.rogatory.signing.AnchorRefused;
import org.rogatory.signing.TrustAnchor;
import org.rogatory.signing.TrustAnchorChanged;
import org.rogatory.signing.TrustAnchors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trusted certificates in the database. A row that is withdrawn stays, for whoever asks later why a signature counted. */
@Service
class StoredTrustAnchors implements TrustAnchors {

    private static final String IN_FORCE = " from trust_anchor where withdrawn_at is null ";

    private final JdbcClient database;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredTrustAnchors(JdbcClient database, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<TrustAnchor> list() {
        return database.sql("select t.*, a.full_name from trust_anchor t join account a on a.id = t.added_by "
                + "where t.withdrawn_at is null order by t.subject, t.added_at").query(StoredTrustAnchors::anchor).list();
    }

    /** For the verification, which asks on behalf of whoever verifies. */
    List<X509Certificate> certificates() {
        return database.sql("select certificate" + IN_FORCE + "order by subject").query((row, _) -> row.getBytes(1)).list().stream()
                .map(AnchorFile::one).toList();
    }

    @Override
    @Transactional(rollbackFor = AnchorRefused.class)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<TrustAnchor> add(byte[] file, String note) throws AnchorRefused {
        if (note.isBlank()) {
            throw new AnchorRefused("trust.refused.noNote");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        Account me = user.require();
        List<TrustAnchor> added = new ArrayList<>();
        for (X509Certificate certificate : AnchorFile.read(file, now)) {
            if (!isTrusted(certificate)) {
                added.add(add(certificate, note.strip(), me, now));
            }
        }
        if (added.isEmpty()) {
            throw new AnchorRefused("trust.refused.known");
        }
        return added;
    }

    private boolean isTrusted(X509Certificate certificate) {
        return database.sql("select count(*)" + IN_FORCE + "and fingerprint = ?").param(AnchorFile.fingerprint(certificate))
                .query(Long.class)
                .single() > 0;
    }

    private TrustAnchor add(X509Certificate certificate, String note, Account by, Instant now) {
        var anchor = new TrustAnchor(UUID.randomUUID(), name(certificate.getSubjectX500Principal().getName()),
                name(certificate.getIssuerX500Principal().getName()), certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(), AnchorFile.fingerprint(certificate), certificate.getBasicConstraints() >= 0,
                note.substring(0, Math.min(500, note.length())), by.fullName(), now);
        database.sql("insert into trust_anchor (id, certificate, fingerprint, subject, issuer, valid_from, valid_until, may_issue, note, "
                + "added_by, added_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(anchor.id(), encoded(certificate), anchor.fingerprint(), anchor.subject(), anchor.issuer(),
                        time(anchor.validFrom()),
                        time(anchor.validUntil()), anchor.mayIssue(), anchor.note(), by.id().value(), time(now))
                .update();
        events.publishEvent(new TrustAnchorChanged(anchor.id(), by.id(), anchor.fingerprint(), TrustAnchorChanged.What.ADDED));
        return anchor;
    }

    @Override
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void withdraw(UUID anchor) {
        Account me = user.require();
        List<String> fingerprint = database.sql("select fingerprint" + IN_FORCE + "and id = ?").param(anchor).query(String.class).list();
        if (!fingerprint.isEmpty()) {
            database.sql("update trust_anchor set withdrawn_by = ?, withdrawn_at = ? where id = ?")
                    .params(me.id().value(), time(clock.instant()), anchor).update();
            events.publishEvent(new TrustAnchorChanged(anchor, me.id(), fingerprint.getFirst(), TrustAnchorChanged.What.WITHDRAWN));
        }
    }

    private static TrustAnchor anchor(ResultSet row, int number) throws SQLException {
        return new TrustAnchor(row.getObject("id", UUID.class), row.getString("subject"), row.getString("issuer"), time(row, "valid_from"),
                time(row, "valid_until"), row.getString("fingerprint"), row.getBoolean("may_issue"), row.getString("note"),
                row.getString("full_name"), time(row, "added_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String name(String distinguished) {
        return distinguished.substring(0, Math.min(1000, distinguished.length()));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
