package org.rogatory.signing.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.Asked;
import org.rogatory.signing.KeyChoice;
import org.rogatory.signing.Level;
import org.rogatory.signing.OutsideSigning;
import org.rogatory.signing.Round;
import org.rogatory.signing.Round.Proof;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.Sealed;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.Profile;
import org.rogatory.signing.pki.SoftHsm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An installation with a time-stamp service and a token. */
@SpringBootTest(properties = {"rogatory.verification.ready=false",
        "spring.datasource.url=jdbc:h2:mem:raising;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000",
        "rogatory.data=target/test-data/raising", "rogatory.revocation-hosts=127.0.0.1", "rogatory.signatures.raise.first=PT24H",
        "rogatory.signatures.renew.first=PT24H"})
@Import({People.class, SampleDraft.class})
class RaisingIT {

    private static final Pki PKI = Pki.start("Trusted");
    private static final List<String> SIGNATORIES = List.of("ilinca.marescu", "wouter.vandalsum", "amaya.otxoa");

    @Autowired
    private Raising raising;
    @Autowired
    private Renewing renewing;
    @Autowired
    private Appending appending;
    @Autowired
    private JdbcClient database;
    @Autowired
    private SigningRound signing;
    @Autowired
    private OutsideSigning outside;
    @Autowired
    private Drafting drafting;
    @Autowired
    private SampleDraft sample;
    @Autowired
    private People people;

    private Account approver;
    private DocumentId document;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry settings) throws Exception {
        Path trust = Files.createDirectories(Path.of("target/test-data/raising/trust"));
        Files.write(trust.resolve("root.cer"), PKI.root().getEncoded());
        settings.add("rogatory.signatures.time-stamp-service", PKI::timeStampAddress);
        settings.add("rogatory.signatures.tokens[0].name", () -> "Court token");
        settings.add("rogatory.signatures.tokens[0].label", () -> SoftHsm.TOKEN);
        settings.add("rogatory.signatures.tokens[0].library", SoftHsm.instance()::library);
    }

    @AfterAll
    static void stop() {
        PKI.close();
    }

    @BeforeEach
    void theSampleIsFinalised() {
        PKI.timeStamps().on();
        approver = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER);
        var draft = sample.of(approver);
        document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(draft))).document().id();
    }

    @Test
    void signaturesAreStampedAtOnceThenProvenThenMadeFitForTheArchive() {
        assertThat(round().proof()).isEmpty();
        sign(0);
        assertThat(round().proof()).contains(proof(Level.T, Level.LT));
        byte[] stamped = current();
        raising.raise();
        assertThat(round().proof()).contains(proof(Level.LT, Level.LT));
        assertThat(Arrays.copyOf(current(), stamped.length)).as("raising only appends").isEqualTo(stamped);
        sign(1);
        sign(2);
        raising.raise();
        assertThat(round().proof()).contains(proof(Level.LTA, Level.LTA));
        var report = people.as(approver, () -> signing.report(document));
        assertThat(report.verdict()).as(report.allReasons().toList().toString()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).hasSize(3);
        assertThat(round().history()).filteredOn(act -> act.kind().equals("SignaturesRaised")).hasSize(2);

        byte[] archived = current();
        renewing.renew();
        daysGoBy();
        renewing.renew();
        assertThat(current()).as("an archive time stamp that lasts is left alone").isEqualTo(archived);
        assertThat(round().proof().flatMap(Proof::until)).contains(lastDay(PKI.timeStampUnit().holder()));
    }

    @Test
    void aSilentTimeStampServiceStopsNobodyAndIsAskedAgain() {
        PKI.timeStamps().off();
        sign(0);
        assertThat(round().proof()).contains(proof(Level.B, Level.LT));
        PKI.timeStamps().on();
        raising.raise();
        assertThat(round().proof()).contains(proof(Level.LT, Level.LT));
    }

    @Test
    void nothingIsAppendedWhileAFileIsOutToBeSigned() {
        sign(0);
        Account second = signatory(1);
        var asked = asked(1);
        people.as(second, () -> outside.release(asked));
        byte[] before = current();
        raising.raise();
        assertThat(current()).isEqualTo(before);
    }

    @Test
    void whatWasSeenBeforeItWasRaisedCanStillBeSigned() {
        sign(0);
        Asked seen = asked(1);
        raising.raise();
        assertThat(round().currentSha256()).isNotEqualTo(seen.seenSha256());
        assertThat(sign(1, seen, file(signatory(1).fullName()))).isInstanceOf(RoundOutcome.Done.class);
    }

    @Test
    void anArchiveTimeStampIsRenewedInGoodTimeOnceOneThatLastsLongerCanBeHad() {
        Holder lasting = PKI.timeStampUnit().holder();
        try {
            PKI.timeStampUnit().use(PKI.issuing().issue(Profile.timeStamps("Short-lived Unit").days(-30, 40)));
            archived();
            byte[] archived = current();
            renewing.renew();
            LocalDate ends = LocalDate.now(ZoneOffset.UTC).plusDays(40);
            assertThat(round().proof()).contains(new Proof(Level.LTA, Level.LTA, Optional.of(ends)));
            assertThat(current()).as("a further one would end with the first").isEqualTo(archived);

            PKI.timeStampUnit().use(lasting);
            renewing.renew();
            assertThat(current()).as("not asked again every few minutes").isEqualTo(archived);
            daysGoBy();
            renewing.renew();

            assertThat(current()).hasSizeGreaterThan(archived.length).startsWith(archived);
            LocalDate later = lastDay(lasting);
            assertThat(round().proof()).contains(new Proof(Level.LTA, Level.LTA, Optional.of(later)));
            assertThat(round().history()).filteredOn(act -> act.kind().equals("ProofRenewed")).singleElement()
                    .satisfies(act -> assertThat(act.words()).isEqualTo(later.toString()));
            assertThat(people.as(approver, () -> signing.report(document)).verdict()).isEqualTo(Verdict.VALID);
        } finally {
            PKI.timeStampUnit().use(lasting);
        }
    }

    /** One document that cannot be read must not keep all others from being raised and renewed. */
    @Test
    void whateverADocumentDoesItIsTriedAgainLater() {
        sign(0);
        byte[] before = current();
        var noted = new ArrayList<Optional<Sealed>>();
        appending.append(document, new Appending.Addition() {

            @Override
            public Sealed to(Appending.Before seen) {
                throw new IllegalStateException("unreadable");
            }

            @Override
            public Appending.Happened happened(DocumentId changed, Sealed sealed, String sha256) {
                throw new AssertionError("nothing was appended");
            }

            @Override
            public void note(RoundRow row, RoundState state, Optional<Sealed> sealed) {
                noted.add(sealed);
            }
        });
        assertThat(noted).containsExactly(Optional.empty());
        assertThat(current()).isEqualTo(before);
    }

    private void archived() {
        sign(0);
        sign(1);
        sign(2);
        raising.raise();
        assertThat(round().proof()).contains(proof(Level.LTA, Level.LTA));
    }

    private static LocalDate lastDay(Holder unit) {
        return LocalDate.ofInstant(unit.certificate().getNotAfter().toInstant(), ZoneOffset.UTC);
    }

    private void daysGoBy() {
        database.sql("update signing_round set raise_after = null where document_id = ?").param(document.value()).update();
    }

    private static Proof proof(Level reached, Level wanted) {
        return new Proof(reached, wanted, Optional.empty());
    }

    @Test
    void signsOnATokenOfTheServerWithItsPinOnly() throws IOException {
        SoftHsm.instance().keep("chamber", PKI.signatory("Token Signatory"));
        assertThat(people.as(signatory(0), signing::tokens)).containsExactly("Court token");
        char[] wrong = "000000".toCharArray();
        assertThat(sign(0, asked(0), new KeyChoice.OnToken("Court token", "chamber", wrong)))
                .isInstanceOfSatisfying(RoundOutcome.Refused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("signing.refused.wrongPin"));
        assertThat(wrong).containsOnly('\0');
        assertThat(round().proof()).isEmpty();
        assertThat(sign(0, asked(0), new KeyChoice.OnToken("Court token", "chamber", SoftHsm.PIN.toCharArray())))
                .isInstanceOf(RoundOutcome.Done.class);
        assertThat(people.as(approver, () -> signing.report(document)).signatures()).singleElement()
                .satisfies(found -> assertThat(found.signer()).isEqualTo("Token Signatory"));
    }

    private void sign(int slot) {
        assertThat(sign(slot, asked(slot), file(signatory(slot).fullName()))).isInstanceOf(RoundOutcome.Done.class);
    }

    private RoundOutcome sign(int slot, Asked asked, KeyChoice key) {
        return people.as(signatory(slot), () -> signing.sign(asked, key));
    }

    private static KeyChoice file(String name) {
        return new KeyChoice.InFile(PKI.signatory(name).keystore(), Holder.PASSWORD.toCharArray());
    }

    private Asked asked(int slot) {
        Round round = round();
        return new Asked(document, round.slots().get(slot).name(), round.currentSha256());
    }

    private Account signatory(int slot) {
        return people.demonstration(SIGNATORIES.get(slot), Role.SIGNATORY);
    }

    private Round round() {
        return people.as(approver, () -> signing.round(document));
    }

    private byte[] current() {
        return people.as(approver, () -> signing.current(document));
    }
}
