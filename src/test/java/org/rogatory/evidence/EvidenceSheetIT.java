package org.rogatory.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.HexFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.document.internal.PdfConformity;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.Asked;
import org.rogatory.signing.EvidenceSheet;
import org.rogatory.signing.KeyChoice;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The paper that shows how a document came to be signed. */
@OnH2
class EvidenceSheetIT {

    @Autowired
    private EvidenceSheet sheets;
    @Autowired
    private SigningRound signing;
    @Autowired
    private Drafting drafting;
    @Autowired
    private SampleDraft sample;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient database;
    @Value("${rogatory.data}")
    private Path data;

    private Account approver;
    private Account first;
    private DocumentId document;

    @BeforeEach
    void oneOfThreeHasSigned() {
        approver = people.person(people.authority("RO"), "Approver of the Round", Role.DRAFTER, Role.APPROVER);
        var draft = sample.of(approver);
        document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(draft))).document().id();
        first = people.demonstration("ilinca.marescu", Role.SIGNATORY);
        var round = people.as(approver, () -> signing.round(document));
        var asked = new Asked(document, round.slots().getFirst().name(), round.currentSha256());
        RoundOutcome outcome = people.as(first, () -> signing.sign(asked, new KeyChoice.Demonstration()));
        assertThat(outcome).isInstanceOf(RoundOutcome.Done.class);
    }

    @Test
    void tellsHashesSignatoriesCertificatesTimesVerdictAndTrail() throws Exception {
        byte[] signed = people.as(approver, () -> signing.current(document));
        String text = text(sheet(approver)).replaceAll("\\s+", "");
        var released = people.as(approver, () -> signing.round(document)).document();
        String revision = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(signed));
        assertThat(text).contains(released.sha256(), released.shortCode().replace(" ", ""), revision)
                .contains("IlincaMarescu", "CN=RogatoryDemonstrationAuthority", "notsigned", "open:1of3")
                .contains("Releasedthedocumentforsignature", "ApproveroftheRound", "holdsfromthefirstentry");
    }

    @Test
    void isSealedValidAndFitForTheArchive() throws IOException {
        byte[] sheet = sheet(first);
        var demonstration = Files.readAllBytes(data.resolve("demonstration-pki/authority.cer"));
        SignatureReport report = Verifier.create(Clock.systemUTC()).verify(sheet,
                TrustSettings.none().trusting(certificate(demonstration)));
        assertThat(report.signatures()).singleElement().satisfies(seal -> {
            assertThat(seal.intact()).isTrue();
            assertThat(seal.signer()).contains("Seal of this installation");
        });
        assertThat(report.verdict()).as(report.allReasons().toList().toString()).isNotEqualTo(Verdict.INVALID);
        assertThat(PdfConformity.faults(sheet)).isEmpty();
    }

    @Test
    void saysWhenTheTrailWasTamperedWith() throws IOException {
        long victim = database.sql("select max(seq) from audit_event where type = 'DocumentSigned'").query(Long.class).single();
        String before = database.sql("select details from audit_event where seq = ?").param(victim).query(String.class).single();
        changeDetails(victim, "slot=another to=somebody until=never");
        try {
            assertThat(text(sheet(approver))).containsIgnoringWhitespaces("does not hold at entry number " + victim);
        } finally { // the other tests of this context go on with the same trail
            changeDetails(victim, before);
        }
    }

    @Test
    void existsOnlyForThoseWhoSeeTheRound() {
        Account stranger = people.person(people.authority("NL"), Role.DRAFTER, Role.APPROVER, Role.SIGNATORY);
        people.run(stranger, () -> assertThatExceptionOfType(DraftNotFound.class).isThrownBy(() -> sheets.of(document)));
    }

    private void changeDetails(long entry, String details) {
        database.sql("update audit_event set details = ? where seq = ?").params(details, entry).update();
    }

    private byte[] sheet(Account reader) {
        return ((EvidenceSheet.Made.Sealed) people.as(reader, () -> sheets.of(document))).pdf();
    }

    private static X509Certificate certificate(byte[] der) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
