package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Administrators keep whom the installation trusts; the verification knows it at once, and knows its own documents. */
@OnH2
class TrustKeepingIT {

    private static final Pki PKI = Pki.start("Kept");
    private static final Holder ANNA = PKI.signatory("Anna Berg");
    private static final byte[] SIGNED = AttackSuiteTest.sign(Paper.withSlots("party-1"), "party-1", ANNA);

    @Autowired
    private TrustAnchors anchors;
    @Autowired
    private Verification verification;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private Drafting drafting;
    @Autowired
    private SampleDraft sample;
    @Autowired
    private People people;

    private Account administrator;
    private Account drafter;

    @AfterAll
    static void stop() {
        PKI.close();
    }

    @BeforeEach
    void thereArePeople() {
        administrator = people.demonstration("admin", Role.ADMINISTRATOR);
        drafter = people.person(people.authority("AT"), Role.DRAFTER, Role.APPROVER);
        people.run(administrator, () -> anchors.list().forEach(anchor -> anchors.withdraw(anchor.id())));
    }

    private TrustBasis trust() {
        return people.as(drafter, () -> verification.examine(SIGNED)).report().signatures().getFirst().trust();
    }

    @Test
    void trustsWhatWasAddedFromTheNextFileOnUntilItIsWithdrawn() throws Exception {
        assertThat(trust()).isEqualTo(TrustBasis.NONE);

        TrustAnchor added = people.as(administrator, () -> anchors.add(PKI.root().getEncoded(), "letter of 1 November")).getFirst();

        assertThat(trust()).isEqualTo(TrustBasis.BY_ISSUER);
        assertThat(added.mayIssue()).isTrue();
        assertThat(added.note()).isEqualTo("letter of 1 November");
        assertThat(added.fingerprint()).hasSize(64);
        assertThat(people.as(administrator, anchors::list)).containsExactly(added);

        people.run(administrator, () -> anchors.withdraw(added.id()));

        assertThat(trust()).isEqualTo(TrustBasis.NONE);
        assertThat(people.as(administrator, () -> trail.latest(20))).filteredOn(entry -> entry.subject().equals(added.id().toString()))
                .extracting(AuditEntry::details).anyMatch(details -> details.contains("ADDED"))
                .anyMatch(details -> details.contains("WITHDRAWN"));
    }

    @Test
    void readsPemWithSeveralCertificates() throws Exception {
        String pem = pem(PKI.root().getEncoded()) + pem(PKI.issuing().certificate().getEncoded());

        assertThat(people.as(administrator, () -> anchors.add(pem.getBytes(StandardCharsets.US_ASCII), "site"))).hasSize(2);
        assertRefused(pem.getBytes(StandardCharsets.US_ASCII), "site", "trust.refused.known");
    }

    @Test
    void refusesWhatIsNoCertificateInOneSentence() throws Exception {
        assertRefused("Dear colleague".getBytes(StandardCharsets.US_ASCII), "site", "trust.refused.unreadable");
        assertRefused(new byte[0], "site", "trust.refused.none");
        assertRefused(PKI.root().getEncoded(), " ", "trust.refused.noNote");
        assertThat(people.as(administrator, anchors::list)).isEmpty();
    }

    private void assertRefused(byte[] file, String note, String key) {
        assertThat(people.<Throwable>as(administrator, () -> org.assertj.core.api.Assertions.catchThrowable(() -> anchors.add(file, note))))
                .isInstanceOfSatisfying(AnchorRefused.class, refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }

    @Test
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> people.as(drafter, anchors::list)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.as(drafter, () -> anchors.add(PKI.root().getEncoded(), "site")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void knowsADocumentOfThisInstallationAndWhatOnlyLooksLikeIt() throws Exception {
        Account approver = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER);
        var draft = sample.of(approver);
        var done = (Finalising.Done) people.as(approver, () -> drafting.finalise(draft));
        byte[] released = people.as(approver, () -> drafting.released(done.document().id()));
        byte[] signed = new OutsideSigner(ANNA).sign(released);

        SignatureReport ours = people.as(drafter, () -> verification.examine(signed)).report();
        SignatureReport anew = people.as(drafter, () -> verification.examine(new OutsideSigner(ANNA).sign(writtenAnew(released)))).report();

        assertThat(ours.notes()).extracting(Statement::key).contains("note.released");
        assertThat(ours.reasons()).extracting(Reason::rule).doesNotContain(Rule.R3_PREFIX);
        assertThat(anew.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(anew.reasons()).extracting(Reason::rule).contains(Rule.R3_PREFIX);
    }

    /** All bytes anew, as an editor writes them, with another title. */
    private static byte[] writtenAnew(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle("Another agreement");
            document.save(out);
            return out.toByteArray();
        }
    }

    private static String pem(byte[] der) {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END CERTIFICATE-----\n";
    }
}
