package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rogatory.signing.ListedService.Period;
import org.rogatory.signing.ListedService.Use;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;

/** What a service on a trusted list vouches for, and when. */
class TrustByListTest {

    private static final Pki GOOD = Pki.start("Good");
    private static final Pki STAMPS = Pki.start("Stamps");
    private static final Holder ANNA = GOOD.signatory("Anna Berg");
    private static final Holder UNDER_STAMPS = STAMPS.signatory("Carl Orff");
    private static final Instant LONG_AGO = Instant.now().minus(Duration.ofDays(3000));
    private static final Verifier VERIFIER = Verifier.create(Clock.systemUTC());
    private static final TrustSettings FETCHING = TrustSettings.none().fetching(RevocationFetch.online(Duration.ofSeconds(5)));

    private static byte[] signed;
    private static byte[] stamped;

    @BeforeAll
    static void sign() {
        signed = AttackSuiteTest.sign(Paper.withSlots("party-1"), "party-1", ANNA);
        stamped = Raised.toT(signed, STAMPS, GOOD);
    }

    @AfterAll
    static void stop() {
        GOOD.close();
        STAMPS.close();
    }

    private static ListedService service(Pki pki, Use use, Period... granted) {
        return new ListedService(pki.issuing().certificate(), use, new Listing("EL", "Provider", "Service " + use), List.of(granted));
    }

    private static Period always() {
        return new Period(LONG_AGO, Optional.empty());
    }

    private static Period until(Duration ago) {
        return new Period(LONG_AGO, Optional.of(Instant.now().minus(ago)));
    }

    private static SignatureFinding judge(byte[] pdf, ListedService... listed) {
        return VERIFIER.verify(pdf, FETCHING.trustingListed(List.of(listed))).signatures().getFirst();
    }

    private static void assertNotTrusted(SignatureFinding finding, String key) {
        assertThat(finding.trust()).isEqualTo(TrustBasis.NONE);
        assertThat(finding.verdict()).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(finding.reasons()).extracting(reason -> reason.statement().key()).contains(key);
    }

    @Test
    void aGrantedServiceMakesASignatureValidAndIsNamed() {
        SignatureFinding finding = judge(signed, service(GOOD, Use.SIGNATURES, always()));

        assertThat(finding.verdict()).as("%s", finding).isEqualTo(Verdict.VALID);
        assertThat(finding.trust()).isEqualTo(TrustBasis.BY_LIST);
        assertThat(finding.trusted().listing()).contains(new Listing("EL", "Provider", "Service SIGNATURES"));
        assertThat(finding.trusted().listing().orElseThrow().state(Locale.ENGLISH)).isEqualTo("Greece");
    }

    @Test
    void theWorkerFindsTheSameAndKeepsTheListsFromFileToFile() {
        TrustSettings trust = FETCHING.trustingListed(List.of(service(GOOD, Use.SIGNATURES, always())));
        try (Verifier isolated = Verifier.isolated(Clock.systemUTC())) {
            for (TrustSettings each : List.of(trust, trust, FETCHING, trust)) {
                SignatureFinding finding = isolated.verify(signed, each).signatures().getFirst();
                assertThat(finding.trusted()).isEqualTo(VERIFIER.verify(signed, each).signatures().getFirst().trusted());
            }
        }
    }

    @Test
    void aServiceThatWasWithdrawnBeforeMakesNothingValid() {
        assertNotTrusted(judge(signed, service(GOOD, Use.SIGNATURES, until(Duration.ofDays(1)))), "trust.notGranted");
    }

    @Test
    void aServiceThatWasNotYetGrantedWhenItIssuedTheCertificateMakesNothingValid() {
        assertNotTrusted(
                judge(signed, service(GOOD, Use.SIGNATURES, new Period(Instant.now().minus(Duration.ofDays(2)), Optional.empty()))),
                "trust.notGranted");
    }

    @Test
    void whatAServiceSignedForWhileItWasGrantedHoldsWhenATimeStampProvesIt() {
        Instant withdrawn = Instant.now();
        await().until(() -> Instant.now().toEpochMilli() > withdrawn.toEpochMilli());
        var after = new Period(LONG_AGO, Optional.of(withdrawn));

        SignatureFinding finding = judge(stamped, service(GOOD, Use.SIGNATURES, after), service(STAMPS, Use.TIME_STAMPS, always()));

        assertThat(finding.verdict()).as("%s", finding).isEqualTo(Verdict.VALID);
        assertThat(finding.trust()).isEqualTo(TrustBasis.BY_LIST);
        assertNotTrusted(judge(signed, service(GOOD, Use.SIGNATURES, after)), "trust.notGranted");
    }

    @Test
    void aServiceForTimeStampsVouchesForNoSignatory() {
        byte[] pdf = AttackSuiteTest.sign(Paper.withSlots("party-1"), "party-1", UNDER_STAMPS);

        assertNotTrusted(judge(pdf, service(STAMPS, Use.TIME_STAMPS, always())), "trust.noAnchor");
        assertThat(judge(pdf, service(STAMPS, Use.SIGNATURES, always())).verdict()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aServiceForSignaturesVouchesForNoTimeStamp() {
        SignatureFinding finding = judge(stamped, service(GOOD, Use.SIGNATURES, always()), service(STAMPS, Use.SIGNATURES, always()));

        assertThat(finding.time().proven()).isEmpty();
        assertThat(finding.verdict()).as("proves nothing and breaks nothing: %s", finding).isEqualTo(Verdict.VALID);
        assertThat(judge(stamped, service(GOOD, Use.SIGNATURES, always()), service(STAMPS, Use.TIME_STAMPS, always())).time().proven())
                .isPresent();
    }

    @Test
    void aServiceForTimeStampsMayBeListedByTheCertificateItStampsWith() {
        var unit = new ListedService(STAMPS.timeStampUnit().holder().certificate(), Use.TIME_STAMPS, new Listing("AT", "P", "S"),
                List.of(always()));

        assertThat(judge(stamped, service(GOOD, Use.SIGNATURES, always()), unit).time().proven()).isPresent();
    }

    @Test
    void aTimeStampOfAWithdrawnServiceProvesNothing() {
        assertThat(judge(stamped, service(GOOD, Use.SIGNATURES, always()), service(STAMPS, Use.TIME_STAMPS, until(Duration.ofHours(1))))
                .time().proven()).isEmpty();
    }

    @Test
    void anIssuerWhomTheAdministratorTrustsComesFirst() {
        SignatureFinding finding = VERIFIER
                .verify(signed, FETCHING.trusting(GOOD.root()).trustingListed(List.of(service(GOOD, Use.SIGNATURES, always()))))
                .signatures().getFirst();

        assertThat(finding.trust()).isEqualTo(TrustBasis.BY_ISSUER);
    }

    /** A trusted list holds thousands of services: a file is judged about as fast as without. */
    @Test
    void manyServicesCauseNoMistake() {
        List<ListedService> many = Stream.concat(Stream.generate(() -> service(STAMPS, Use.TIME_STAMPS, always())).limit(2000),
                Stream.of(service(GOOD, Use.SIGNATURES, always()))).toList();
        try (Verifier isolated = Verifier.isolated(Clock.systemUTC())) {
            assertThat(isolated.verify(signed, FETCHING.trustingListed(many)).verdict()).isEqualTo(Verdict.VALID);
        }
    }
}
