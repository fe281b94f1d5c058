package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.KeyKind;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.Profile;

class LevelsTest {

    private static final Pki PKI = Pki.start("Good");
    private static final Holder ANNA = PKI.signatory("Anna Berg");
    private static final Holder BORIS = PKI.signatory("Boris Iliev", KeyKind.RSA_3072);

    private final byte[] paper = Paper.withSlots("party-1", "party-2", "party-3");

    @AfterAll
    static void stop() {
        PKI.close();
    }

    @AfterEach
    void reset() {
        PKI.timeStamps().on();
        PKI.ocsp().on();
        PKI.lists().on();
        PKI.timeStampUnit().clockAhead(Duration.ZERO);
    }

    private static TrustServices services() {
        return new TrustServices(Optional.of(TimeStampService.online(PKI.timeStampAddress(), Duration.ofSeconds(5))), PKI.trust(),
                Clock.systemUTC());
    }

    private static Sealed sign(byte[] pdf, String slot, Holder holder, Level wanted) {
        return sign(pdf, slot, holder, wanted, services());
    }

    private static Sealed sign(byte[] pdf, String slot, Holder holder, Level wanted, TrustServices services) {
        var request = new SignatureRequest(slot, new SignatureRequest.Signer("", "Judge", "Court"), "Vienna", "Agreement",
                ZonedDateTime.now(ZoneOffset.UTC).withNano(0));
        return PdfSealer.create(wanted, services).sign(pdf, request, holder.pkcs12());
    }

    private static void assertValid(byte[] pdf, int signatures) {
        SignatureReport report = Verifier.create(Clock.systemUTC()).verify(pdf, PKI.trust());
        assertThat(report.signatures()).hasSize(signatures);
        assertThat(report.signatures()).as("%s", report).allMatch(signature -> signature.verdict() == Verdict.VALID);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void signsAtTheLevelThatIsWanted(Level wanted) {
        Sealed sealed = sign(paper, "party-1", ANNA, wanted);

        assertThat(sealed.lacking()).isEmpty();
        assertThat(sealed.reached()).isEqualTo(wanted);
        assertThat(SignatureRaiser.create(services()).level(sealed.pdf())).isEqualTo(wanted);
        assertThat(Arrays.copyOf(sealed.pdf(), paper.length)).isEqualTo(paper);
        assertValid(sealed.pdf(), 1);
    }

    @Test
    void everySignatoryMaySignAtAnotherLevel() {
        byte[] one = sign(paper, "party-1", ANNA, Level.LTA).pdf();
        byte[] two = sign(one, "party-2", BORIS, Level.B).pdf();
        Sealed three = sign(two, "party-3", ANNA, Level.LT);

        assertThat(three.reached()).isGreaterThanOrEqualTo(Level.LT);
        assertThat(Arrays.copyOf(three.pdf(), two.length)).isEqualTo(two);
        assertValid(three.pdf(), 3);
    }

    @Test
    void signsWithoutATimeStampWhenTheServiceIsDownAndIsRaisedLater() {
        PKI.timeStamps().off();
        Sealed signed = sign(paper, "party-1", ANNA, Level.LT);
        assertThat(signed.reached()).isEqualTo(Level.B);
        assertThat(signed.lacking()).extracting(Statement::key).containsExactly("lacking.timeStampUnreachable");
        assertThat(signed.lacking().getFirst().inEnglish()).contains(PKI.timeStampAddress().toString());
        assertValid(signed.pdf(), 1);

        PKI.timeStamps().on();
        Sealed raised = SignatureRaiser.create(services()).raise(signed.pdf(), Level.LT);

        assertThat(raised.lacking()).isEmpty();
        assertThat(raised.reached()).isGreaterThanOrEqualTo(Level.LT);
        assertThat(Arrays.copyOf(raised.pdf(), signed.pdf().length)).isEqualTo(signed.pdf());
        assertValid(raised.pdf(), 1);
    }

    /** How much room a token takes is learned from the service's tokens before. */
    @Test
    void isStampedLaterWhenATokenIsLargerThanThoseBefore() {
        sign(paper, "party-1", ANNA, Level.T);
        Holder right = PKI.timeStampUnit().holder();
        try {
            PKI.timeStampUnit()
                    .use(PKI.issuing().issue(Profile.timeStamps("Unit with a name that is longer than the other " + "x".repeat(600))));
            Sealed signed = sign(paper, "party-1", ANNA, Level.T);
            assertThat(signed.reached()).isEqualTo(Level.B);
            assertThat(signed.lacking()).extracting(Statement::key).containsExactly("lacking.timeStampTooLarge");

            Sealed raised = SignatureRaiser.create(services()).raise(signed.pdf(), Level.LTA);

            assertThat(raised.lacking()).isEmpty();
            assertThat(raised.reached()).isEqualTo(Level.LTA);
            assertValid(raised.pdf(), 1);
        } finally {
            PKI.timeStampUnit().use(right);
        }
    }

    @Test
    void isRaisedBetweenTwoSignatories() {
        SignatureRaiser raiser = SignatureRaiser.create(services());
        byte[] one = raiser.raise(sign(paper, "party-1", ANNA, Level.B).pdf(), Level.LTA).pdf();
        byte[] two = raiser.raise(sign(one, "party-2", BORIS, Level.B).pdf(), Level.LTA).pdf();
        Sealed three = raiser.raise(sign(two, "party-3", ANNA, Level.T).pdf(), Level.LTA);

        assertThat(three.reached()).isEqualTo(Level.LTA);
        assertThat(Arrays.copyOf(three.pdf(), two.length)).isEqualTo(two);
        assertValid(three.pdf(), 3);
    }

    @Test
    void staysAtTWhenRevocationInformationCannotBeHad() {
        PKI.ocsp().off();
        PKI.lists().off();
        Sealed signed = sign(paper, "party-1", ANNA, Level.LTA);

        assertThat(signed.reached()).isEqualTo(Level.T);
        assertThat(signed.lacking()).extracting(Statement::inEnglish).anyMatch(sentence -> sentence.contains("Anna Berg"));
    }

    private static void assertRefused(Why why, byte[] pdf, Holder holder, Level wanted) {
        assertThatThrownBy(() -> sign(pdf, "party-1", holder, wanted)).isInstanceOfSatisfying(SealingRefused.class, refused -> {
            assertThat(refused.why()).isEqualTo(why);
            assertThat(refused.getMessage()).endsWith(".").doesNotContain("{");
        });
    }

    private static void assertUnstamped(Sealed sealed, String key) {
        assertThat(sealed.reached()).isEqualTo(Level.B);
        assertThat(sealed.lacking()).extracting(Statement::key).containsExactly(key);
        assertValid(sealed.pdf(), 1);
    }

    @Test
    void refusesWhenTheClockAndTheTimeStampServiceDiffer() {
        PKI.timeStampUnit().clockAhead(Duration.ofSeconds(30));
        assertRefused(Why.CLOCK, paper, ANNA, Level.T);
        PKI.timeStampUnit().clockAhead(Duration.ofSeconds(-30));
        assertRefused(Why.CLOCK, paper, ANNA, Level.LT);
        PKI.timeStampUnit().clockAhead(Duration.ofMillis(-1500));
        assertThat(sign(paper, "party-1", ANNA, Level.T).reached()).isEqualTo(Level.T);
    }

    @Test
    void doesNotRaiseWithAClockThatIsOff() {
        byte[] signed = sign(paper, "party-1", ANNA, Level.B).pdf();
        PKI.timeStampUnit().clockAhead(Duration.ofSeconds(30));

        Sealed raised = SignatureRaiser.create(services()).raise(signed, Level.LT);

        assertThat(raised.reached()).isEqualTo(Level.B);
        assertThat(raised.pdf()).isSameAs(signed);
        assertThat(raised.lacking()).extracting(Statement::key).contains("refused.clock");
    }

    @Test
    void refusesACertificateThatIsRevoked() {
        Holder revoked = PKI.signatory("Carla Roth");
        PKI.issuing().revoke(revoked.certificate(), Instant.now().minusSeconds(3600));

        assertRefused(Why.CERTIFICATE_REVOKED, paper, revoked, Level.LT);
    }

    @Test
    void refusesCertificatesOutsideTheirTimeAtEveryLevel() {
        assertRefused(Why.CERTIFICATE_EXPIRED, paper, PKI.issuing().issue(Profile.named("Late").days(-60, -1)), Level.LT);
        assertRefused(Why.CERTIFICATE_NOT_YET_VALID, paper, PKI.issuing().issue(Profile.named("Early").days(1, 60)), Level.T);
        assertRefused(Why.KEY_TYPE, paper, PKI.issuing().issue(Profile.named("Other").kind(KeyKind.ED_25519)), Level.B);
    }

    @Test
    void isContentWithoutATimeStampFromAServiceThatAnswersNonsense() {
        PKI.timeStamps().answers("<html>busy</html>".getBytes(StandardCharsets.US_ASCII));
        assertUnstamped(sign(paper, "party-1", ANNA, Level.LT), "lacking.timeStampUnusable");
        PKI.timeStamps().answers(new byte[5_000_000]);
        assertUnstamped(sign(paper, "party-1", ANNA, Level.LT), "lacking.timeStampUnreachable");
    }

    @Test
    void doesNotWaitForASlowService() {
        PKI.timeStamps().slow(Duration.ofSeconds(30));
        var services = new TrustServices(Optional.of(TimeStampService.online(PKI.timeStampAddress(), Duration.ofMillis(300))), PKI.trust(),
                Clock.systemUTC());

        assertUnstamped(sign(paper, "party-1", ANNA, Level.T, services), "lacking.timeStampUnreachable");
    }

    @Test
    void believesNoTimeStampUnderACertificateThatHasExpired() {
        Holder right = PKI.timeStampUnit().holder();
        try {
            PKI.timeStampUnit().use(PKI.issuing().issue(Profile.timeStamps("Old Unit").days(-60, -1)));
            assertUnstamped(sign(paper, "party-1", ANNA, Level.T), "lacking.timeStampUnusable");
        } finally {
            PKI.timeStampUnit().use(right);
        }
    }

    @Test
    void leavesADocumentAloneThatNeedsNothing() {
        byte[] signed = sign(paper, "party-1", ANNA, Level.T).pdf();

        assertThat(SignatureRaiser.create(services()).raise(signed, Level.T).pdf()).isSameAs(signed);
        assertThat(SignatureRaiser.create(TrustServices.none(Clock.systemUTC())).raise(signed, Level.LT).pdf()).isSameAs(signed);
    }

    @Test
    void raisesOnlyWhatIsSigned() {
        assertThatThrownBy(() -> SignatureRaiser.create(services()).raise(paper, Level.T)).isInstanceOfSatisfying(SealingRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(Why.NOT_SIGNED));
    }

    @Test
    void renewsAnArchiveTimeStampBeforeItsCertificateEndsAndProvesItselfBeyondThat() {
        Holder lasting = PKI.timeStampUnit().holder();
        Clock afterwards = Clock.offset(Clock.systemUTC(), Duration.ofDays(60));
        try {
            PKI.timeStampUnit().use(PKI.issuing().issue(Profile.timeStamps("Short-lived Unit").days(-30, 40)));
            byte[] archived = sign(paper, "party-1", ANNA, Level.LTA).pdf();
            Instant ends = SignatureRaiser.create(services()).lastsUntil(archived).orElseThrow();
            assertThat(Duration.between(Instant.now(), ends)).isBetween(Duration.ofDays(39), Duration.ofDays(41));
            PKI.timeStampUnit().use(lasting);

            Sealed renewed = SignatureRaiser.create(services()).renew(archived);

            assertThat(renewed.lacking()).isEmpty();
            assertThat(renewed.reached()).isEqualTo(Level.LTA);
            assertThat(Arrays.copyOf(renewed.pdf(), archived.length)).isEqualTo(archived);
            assertThat(SignatureRaiser.create(services()).lastsUntil(renewed.pdf())).contains(
                    lasting.certificate().getNotAfter().toInstant());
            assertValid(renewed.pdf(), 1);
            assertThat(Verifier.create(afterwards).verify(renewed.pdf(), PKI.trust()).verdict()).isEqualTo(Verdict.VALID);
            assertThat(Verifier.create(afterwards).verify(archived, PKI.trust()).verdict()).as("without").isNotEqualTo(Verdict.VALID);
        } finally {
            PKI.timeStampUnit().use(lasting);
        }
    }

    @Test
    void doesNotRenewByATimeStampThatLastsNoLonger() {
        byte[] archived = sign(paper, "party-1", ANNA, Level.LTA).pdf();

        Sealed renewed = SignatureRaiser.create(services()).renew(archived);

        assertThat(renewed.pdf()).isSameAs(archived);
        assertThat(renewed.lacking()).extracting(Statement::key).containsExactly("lacking.noLongerStamp");
    }

    @Test
    void renewsOnlyWhatHasAnArchiveTimeStampThatStillHolds() {
        byte[] stamped = sign(paper, "party-1", ANNA, Level.T).pdf();
        byte[] archived = sign(paper, "party-1", ANNA, Level.LTA).pdf();
        var later = new TrustServices(services().timeStamps(), PKI.trust(), Clock.offset(Clock.systemUTC(), Duration.ofDays(1000)));

        assertThat(SignatureRaiser.create(services()).lastsUntil(stamped)).isEmpty();
        assertThat(SignatureRaiser.create(services()).renew(stamped).lacking()).extracting(Statement::key)
                .containsExactly("lacking.noArchiveStamp");
        assertThat(SignatureRaiser.create(later).renew(archived).lacking()).extracting(Statement::key)
                .containsExactly("lacking.archiveStampEnded");
    }

    @Test
    void leavesADocumentAsItIsWhenNoFurtherArchiveTimeStampCanBeHad() {
        byte[] archived = sign(paper, "party-1", ANNA, Level.LTA).pdf();
        PKI.timeStamps().off();

        Sealed renewed = SignatureRaiser.create(services()).renew(archived);

        assertThat(renewed.pdf()).isSameAs(archived);
        assertThat(renewed.lacking()).extracting(Statement::key).containsExactly("lacking.timeStampUnreachable");
    }
}
