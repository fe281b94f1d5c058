package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.rogatory.signing.SignatureFinding.Covers;

class VerifierTest {

    private static final PdfSealer SEALER = PdfSealer.create();
    private static final Verifier VERIFIER = Verifier.create(Clock.fixed(Office.NOW, ZoneOffset.UTC));
    private static final Office OFFICE = new Office("Good Office");
    private static final Pkcs12Key ANNA = OFFICE.key(Office.Signatory.named("Anna Berg").rsa(3072));
    private static final Pkcs12Key BORIS = OFFICE.key("Борис Иванов");
    private static final Pkcs12Key CLARA = OFFICE.key("Clara Dumont");
    private static final TrustSettings TRUSTING = TrustSettings.none().trusting(OFFICE.certificate()).fetching(OFFICE);

    private static byte[] paper;
    private static byte[] once;
    private static byte[] thrice;

    @BeforeAll
    static void sign() {
        paper = Paper.withSlots("party-1", "party-2", "party-3");
        once = sign(Paper.withSlots("party-1"), "party-1", ANNA);
        thrice = sign(sign(sign(paper, "party-1", ANNA), "party-2", BORIS), "party-3", CLARA);
    }

    private static byte[] sign(byte[] pdf, String slot, Pkcs12Key key) {
        return sign(pdf, slot, key, Office.NOW.minus(Duration.ofHours(1)));
    }

    private static byte[] sign(byte[] pdf, String slot, Pkcs12Key key, Instant at) {
        var signer = new SignatureRequest.Signer("", "Senior Public Prosecutor",
                "Office of the Prosecutor General, Division for International Cooperation");
        return SEALER.seal(pdf, new SignatureRequest(slot, signer, "Vienna", "Agreement on the joint investigation team",
                at.atZone(ZoneId.of("Europe/Vienna"))), key);
    }

    private static void assertInvalid(byte[] pdf, Rule rule) {
        SignatureReport report = VERIFIER.verify(pdf, TRUSTING);
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.INVALID);
        assertThat(report.allReasons()).as("%s", report).extracting(Reason::rule).contains(rule);
    }

    private static void assertReview(byte[] pdf, TrustSettings trust, Rule rule) {
        SignatureReport report = VERIFIER.verify(pdf, trust);
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(report.allReasons()).extracting(Reason::rule).containsOnly(rule);
    }

    /** Guards the version of Bouncy Castle: from 1.85 on, DSS 6.4 signs and then finds no signature at all. */
    @Test
    void findsExactlyTheOneSignatureThatWasMade() {
        SignatureReport report = VERIFIER.verify(once, TRUSTING);

        assertThat(report.signatures()).as("%s", report).hasSize(1);
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    }

    @Test
    void acceptsThreeSignatoriesOneAfterTheOther() {
        SignatureReport report = VERIFIER.verify(thrice, TRUSTING.startingWith(paper));

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        assertThat(report.allReasons()).isEmpty();
        assertThat(report.open()).isEmpty();
        assertThat(report.signatures()).extracting(SignatureFinding::slot).containsExactly("party-1", "party-2", "party-3");
        assertThat(report.signatures()).extracting(SignatureFinding::signer).containsExactly("Anna Berg", "Борис Иванов", "Clara Dumont");
        assertThat(report.signatures()).extracting(SignatureFinding::covers).containsExactly(Covers.EARLIER_REVISION,
                Covers.EARLIER_REVISION, Covers.WHOLE_FILE);
        assertThat(report.signatures()).extracting(SignatureFinding::trust).containsOnly(TrustBasis.BY_ISSUER);
        assertThat(report.signatures()).extracting(SignatureFinding::level).containsOnly("PAdES-BASELINE-B");
        assertThat(report.signatures().getFirst().claimedTime()).contains(Office.NOW.minus(Duration.ofHours(1)));
        assertThat(report.headline().inEnglish()).isEqualTo("All 3 signatures are valid, and the last covers the whole file.");
    }

    @Test
    void reportsThePlacesStillOpenWithoutLoweringTheVerdict() {
        SignatureReport report = VERIFIER.verify(sign(paper, "party-2", BORIS), TRUSTING);

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        assertThat(report.open()).extracting(SignaturePlace::slot).containsExactly("party-1", "party-3");
        assertThat(report.headline().inEnglish()).contains("1 of 3 places");
    }

    @Nested
    class WhenTheFileWasChanged {

        @Test
        void refusesOneChangedByteAnywhereInTheSignedPart() {
            for (int at : List.of(2000, thrice.length / 4, thrice.length / 2)) {
                byte[] changed = thrice.clone();
                changed[at] ^= 1;
                assertThat(VERIFIER.verify(changed, TRUSTING).verdict()).as("byte %d", at).isEqualTo(Verdict.INVALID);
            }
        }

        /** No signature covers its own frame: the rules on it were found by changing each of its bytes. */
        @Test
        void refusesAChangedByteInTheSignatureItself() {
            int value = new String(once, StandardCharsets.ISO_8859_1).lastIndexOf("/Contents") + 11;
            for (int at = value; at < value + 5000; at += 61) {
                byte[] changed = once.clone();
                changed[at] ^= 1;
                assertThat(VERIFIER.verify(changed, TRUSTING).verdict()).as("byte %d", at - value).isEqualTo(Verdict.INVALID);
            }
        }

        @Test
        void namesTheBrokenSignature() {
            byte[] changed = once.clone();
            int at = new String(once, StandardCharsets.ISO_8859_1).indexOf("share the costs");
            assertThat(at).as("the text stands plainly in the file").isPositive();
            changed[at] ^= 1;
            assertInvalid(changed, Rule.INTACT);
        }

        @Test
        void refusesBytesAfterTheLastSignature() {
            for (String tail : List.of("   ", "% a comment\n", "%PDF-1.7\n", "PK\u0003\u0004")) {
                byte[] appended = Arrays.copyOf(thrice, thrice.length + tail.length());
                System.arraycopy(tail.getBytes(StandardCharsets.ISO_8859_1), 0, appended, thrice.length, tail.length());
                assertInvalid(appended, Rule.R2_COVERAGE);
            }
        }

        @Test
        void refusesAFileCutShort() {
            for (int missing : List.of(8, 100, 5000, thrice.length / 2, thrice.length - 20)) {
                SignatureReport report = VERIFIER.verify(Arrays.copyOf(thrice, thrice.length - missing), TRUSTING);
                assertThat(report.verdict()).as("%d bytes missing: %s", missing, report).isEqualTo(Verdict.INVALID);
            }
        }

        @Test
        void refusesANoteLaidOverTheText() {
            assertInvalid(Paper.withNoteOverText(thrice), Rule.CHANGES);
        }

        @Test
        void refusesOtherTextPutOnThePage() {
            assertInvalid(Paper.withOtherText(once), Rule.CHANGES);
        }

        @Test
        void refusesANoteThatALaterSignatureCovers() {
            byte[] signed = sign(paper, "party-1", ANNA);
            assertInvalid(sign(Paper.withNoteOverText(signed), "party-2", BORIS), Rule.CHANGES);
        }

        @Test
        void refusesAnotherDocumentThanTheReleasedOne() {
            SignatureReport report = VERIFIER.verify(thrice, TRUSTING.startingWith(Paper.withSlots("party-1")));

            assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
            assertThat(report.reasons()).extracting(Reason::rule).contains(Rule.R3_PREFIX);
        }

        @Test
        void refusesWhatIsUnsignedOrNoPdf() {
            assertInvalid(paper, Rule.SIGNATURE_PRESENT);
            assertInvalid(new byte[0], Rule.FILE);
            assertInvalid("not a PDF".getBytes(StandardCharsets.US_ASCII), Rule.FILE);
            assertInvalid("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII), Rule.FILE);
        }
    }

    @Nested
    class WhenTrustIsInQuestion {

        @Test
        void needsReviewWithoutAnyTrustedIssuer() {
            assertReview(once, TrustSettings.none(), Rule.TRUST);
        }

        @Test
        void needsReviewWhenOnlyAnotherIssuerIsTrusted() {
            assertReview(once, TrustSettings.none().trusting(new Office("Good Office").certificate()), Rule.TRUST);
        }

        @Test
        void fetchesNothingForCertificatesNobodyTrusts() {
            int before = OFFICE.fetched();
            VERIFIER.verify(once, TrustSettings.none().fetching(OFFICE));
            assertThat(OFFICE.fetched()).isEqualTo(before);
        }

        @Test
        void needsReviewWhenNoRevocationListCanBeHad() {
            assertReview(once, TRUSTING.fetching(RevocationFetch.none()), Rule.REVOCATION);
        }

        @Test
        void needsReviewWhenTheRevocationListIsOutOfDate() {
            assertReview(once, TRUSTING.fetching(RevocationFetch.none()).with(OFFICE.list(Office.NOW.minus(Duration.ofDays(20)))),
                    Rule.REVOCATION);
        }

        @Test
        void acceptsARevocationListAtHand() {
            SignatureReport report = VERIFIER.verify(once,
                    TRUSTING.fetching(RevocationFetch.none()).with(OFFICE.list(Office.NOW.minusSeconds(30))));
            assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        }

        @Test
        void acceptsASignatoryTrustedByName() {
            SignatureReport report = VERIFIER.verify(once, TrustSettings.none().trusting(ANNA.chain().getFirst()));

            assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
            assertThat(report.signatures().getFirst().trust()).isEqualTo(TrustBasis.BY_NAME);
        }

        @Test
        void trustByNameDoesNotReachOthers() {
            SignatureReport report = VERIFIER.verify(thrice, TrustSettings.none().trusting(ANNA.chain().getFirst()));

            assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.NEEDS_REVIEW);
            assertThat(report.signatures()).extracting(SignatureFinding::verdict).containsExactly(Verdict.VALID, Verdict.NEEDS_REVIEW,
                    Verdict.NEEDS_REVIEW);
        }
    }

    @Nested
    class WhenACertificateIsNoLongerGood {

        private final Office office = new Office("Busy Office");
        private final Pkcs12Key key = office.key("Dora Egger");
        private final TrustSettings trusting = TrustSettings.none().trusting(office.certificate()).fetching(office);
        private final byte[] signed = sign(Paper.withSlots("party-1"), "party-1", key);

        @Test
        void refusesOneRevokedBeforeSigning() {
            office.revoke(key.chain().getFirst(), Office.NOW.minus(Duration.ofHours(2)));

            SignatureReport report = VERIFIER.verify(signed, trusting);

            assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.INVALID);
            assertThat(report.allReasons()).extracting(Reason::rule).contains(Rule.REVOCATION);
        }

        @Test
        void needsReviewWhenRevokedAfterTheTimeTheSignatureClaims() {
            office.revoke(key.chain().getFirst(), Office.NOW.minus(Duration.ofMinutes(5)));

            assertReview(signed, trusting, Rule.REVOCATION);
        }

        @Test
        void needsReviewOnceTheCertificateHasExpired() {
            SignatureReport report = Verifier.create(Clock.fixed(Office.NOW.plus(Duration.ofDays(800)), ZoneOffset.UTC))
                    .verify(signed, trusting.with(office.list(Office.NOW.plus(Duration.ofDays(799)))));

            assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.NEEDS_REVIEW);
        }
    }
}
