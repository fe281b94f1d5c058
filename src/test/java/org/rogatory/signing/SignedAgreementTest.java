package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.rogatory.document.DocumentFixture;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.document.internal.PdfConformity;

/** A document as we issue it, signed in all its places. */
class SignedAgreementTest {

    private final Office office = new Office("Good Office");
    private final Pdf agreement = Renderer.create().pdf(DocumentFixture.anAgreement(),
            PdfOptions.released("{}".getBytes(StandardCharsets.UTF_8)));

    @Test
    void isValidAndStillConformsWhenEveryPartyHasSigned() {
        byte[] signed = agreement.bytes();
        for (String slot : agreement.slots()) {
            var signer = new SignatureRequest.Signer("", "Senior Public Prosecutor", "Office of the Prosecutor General");
            var request = new SignatureRequest(slot, signer, "Vienna", "Agreement",
                    Office.NOW.minusSeconds(60).atZone(ZoneId.of("Europe/Vienna")));
            signed = PdfSealer.create().seal(signed, request, office.key("Signatory of " + slot));
        }

        SignatureReport report = Verifier.create(Clock.fixed(Office.NOW, ZoneOffset.UTC)).verify(signed,
                TrustSettings.none().trusting(office.certificate()).fetching(office).startingWith(agreement.bytes()));

        assertThat(agreement.slots()).hasSizeGreaterThan(1);
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).extracting(SignatureFinding::slot).containsExactlyElementsOf(agreement.slots());
        assertThat(report.open()).isEmpty();
        assertThat(PdfConformity.faults(signed)).isEmpty();
    }
}
