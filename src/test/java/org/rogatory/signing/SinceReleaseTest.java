package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.signing.Office.NOW;

import java.time.Clock;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.rogatory.signing.SignatureRequest.Signer;

/** What is added to a released document in the same breath as the first signature, where no earlier signature could betray it. */
class SinceReleaseTest {

    private static final Verifier VERIFIER = Verifier.create(Clock.fixed(NOW, ZoneOffset.UTC));
    private static final Office OFFICE = new Office("Office");
    private static final byte[] RELEASED = Paper.withSlots("party-1", "party-2");

    @Test
    void signaturesAloneAreFine() {
        byte[] twice = sign(sign(RELEASED, "party-1"), "party-2");
        assertThat(verdict(twice, RELEASED)).isEqualTo(Verdict.VALID);
        assertThat(verdict(twice, sign(RELEASED, "party-1"))).as("another signing of the same").isEqualTo(Verdict.INVALID);
    }

    @Test
    void aNoteLaidOverTheTextBeforeTheFirstSignatureIsFound() {
        byte[] signed = sign(Paper.withNoteOverText(RELEASED), "party-1");
        assertThat(report(signed, TrustSettings.none().trusting(OFFICE.certificate()).fetching(OFFICE)).verdict())
                .as("the signature itself is in order").isEqualTo(Verdict.VALID);
        assertAdded(signed);
    }

    @Test
    void otherTextOnThePageBeforeTheFirstSignatureIsFound() {
        assertAdded(sign(Paper.withOtherText(RELEASED), "party-1"));
    }

    private static void assertAdded(byte[] signed) {
        SignatureReport report = report(signed, trusting(RELEASED));
        assertThat(report.verdict()).isEqualTo(Verdict.INVALID);
        assertThat(report.reasons()).singleElement().returns(Rule.CHANGES, Reason::rule)
                .satisfies(reason -> assertThat(reason.statement().key()).isEqualTo("prefix.added"));
    }

    private static Verdict verdict(byte[] pdf, byte[] released) {
        return report(pdf, trusting(released)).verdict();
    }

    private static TrustSettings trusting(byte[] released) {
        return TrustSettings.none().trusting(OFFICE.certificate()).fetching(OFFICE).startingWith(released);
    }

    private static SignatureReport report(byte[] pdf, TrustSettings trust) {
        return VERIFIER.verify(pdf, trust);
    }

    private static byte[] sign(byte[] pdf, String slot) {
        var request = new SignatureRequest(slot, new Signer("Signer of " + slot, "", ""), "", "", NOW.atZone(ZoneOffset.UTC));
        return PdfSealer.create().seal(pdf, request, OFFICE.key("Signer of " + slot));
    }
}
