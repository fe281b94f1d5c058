package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.signing.Paper;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

/** An administrator trusts an issuer; then files come back: good, with a note laid over the text, and none at all. */
@ExtendWith(OutputCaptureExtension.class)
@Timeout(240)
class VerifyJourney {

    @TempDir
    static Path data;

    @Test
    void judgesWhatComesBack(CapturedOutput output) throws Exception {
        try (Pki pki = Pki.start("Journey"); House house = new House(data); BrowserContext person = house.person()) {
            Holder signatory = pki.signatory("Anna Berg");
            var request = new SignatureRequest("party-1", new SignatureRequest.Signer("", "Prosecutor", "Office"), "Vienna", "Agreement",
                    ZonedDateTime.now(ZoneOffset.UTC).minusSeconds(20));
            byte[] signed = PdfSealer.create().seal(Paper.withSlots("party-1", "party-2"), request, signatory.pkcs12());
            Page page = house.signIn(person, "admin", House.passwords(output).get("admin"));

            verify(house, page, signed, "Needs review");
            House.look(page, "verify-issuer-unknown");
            trust(house, page, signatory);
            verify(house, page, Paper.withNoteOverText(signed), "Invalid");
            assertThat(page.getByText("Pages that look different now")).isVisible();
            House.look(page, "verify-invalid");
            verify(house, page, "Dear colleague".getBytes(StandardCharsets.US_ASCII), "Invalid");
            House.look(page, "verify-no-pdf");
            verify(house, page, signed, "Valid|Needs review");
            page.setViewportSize(400, 900);
            House.look(page, "verify-narrow");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            House.look(page, "verify-narrow-dark");
        }
    }

    private static void trust(House house, Page page, Holder signatory) throws Exception {
        page.navigate(house.address() + "/trust");
        page.locator("#trust-upload input[type=file]").setInputFiles(new FilePayload("signatory.cer", "application/pkix-cert",
                signatory.certificate().getEncoded()));
        assertThat(page.getByText("Say where the certificates come from")).isVisible();
        page.getByLabel("Where it comes from").fill("Handed over in the meeting of 3 November");
        page.getByLabel("Where it comes from").press("Tab");
        page.locator("#trust-upload input[type=file]").setInputFiles(new FilePayload("letter.cer", "application/pkix-cert",
                "Dear colleague".getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("The file could not be read as certificates.")).isVisible();
        House.look(page, "trust-no-certificate");
        page.locator("#trust-upload input[type=file]").setInputFiles(new FilePayload("signatory.cer", "application/pkix-cert",
                signatory.certificate().getEncoded()));
        assertThat(page.getByText("One certificate was added.")).isVisible();
        House.look(page, "trust");
    }

    private static void verify(House house, Page page, byte[] file, String verdict) {
        page.navigate(house.address() + "/verify");
        page.locator("#verify-upload input[type=file]").setInputFiles(new FilePayload("returned.pdf", "application/pdf", file));
        assertThat(page.locator(".verdict .tag")).hasText(Pattern.compile("^(" + verdict + ")$"),
                new LocatorAssertions.HasTextOptions().setTimeout(90_000)); // the first file waits for a worker to start
    }
}
