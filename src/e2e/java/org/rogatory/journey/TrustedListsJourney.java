package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.Application;
import org.rogatory.signing.Paper;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.StateList;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** An administrator has trusted lists read and sees what became of each; then a signature that was unknown is valid, and the page says by which list. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(400)
class TrustedListsJourney {

    @TempDir
    static Path data;

    private final Pki pki = Pki.start("Listed");
    private final Holder union = pki.signatory("European Commission Directorate for Digital Services");
    private final Holder austria = pki.signatory("Austrian Regulatory Authority for Broadcasting and Telecommunications");
    private House house;

    @BeforeAll
    void start() {
        house = new House(SpringApplication.run(Application.class, "--rogatory.data=" + data, "--server.port=0",
                "--rogatory.revocation-hosts=127.0.0.1"));
    }

    @AfterAll
    void stop() {
        house.close();
        pki.close();
    }

    private void putLists() throws Exception {
        Path folder = data.resolve("trusted-lists");
        Files.createDirectories(folder.resolve("signers"));
        Files.write(folder.resolve("signers/commission.cer"), union.certificate().getEncoded());
        Files.write(folder.resolve("lotl.xml"), StateList.ofLists().number(341).pointing("AT", "https://lists.example/at.xml", austria)
                .pointing("DE", "https://lists.example/de.xml", austria).signedBy(union));
        Files.write(folder.resolve("at.xml"), StateList.of("AT").number(57)
                .service("Qualified certificates for electronic signatures, second generation", StateList.QUALIFIED_CA, StateList.GRANTED,
                        pki.issuing().certificate())
                .service("Time stamps", StateList.QUALIFIED_STAMPS, StateList.GRANTED, pki.timeStampUnit().holder().certificate())
                .signedBy(austria));
        Files.write(folder.resolve("de.xml"), StateList.of("DE").number(12).signedBy(pki.signatory("Somebody Else")));
        Files.write(folder.resolve("letter.xml"), "Dear colleague".getBytes(StandardCharsets.UTF_8));
    }

    private Path signed() throws Exception {
        var request = new SignatureRequest("party-1", new SignatureRequest.Signer("", "Prosecutor", "Office"), "Vienna", "Agreement",
                ZonedDateTime.now(ZoneOffset.UTC).minusSeconds(10));
        return Files.write(data.resolve("signed.pdf"),
                PdfSealer.create().seal(Paper.withSlots("party-1"), request, pki.signatory("Anna Berg").pkcs12()));
    }

    @Test
    void makesAnUnknownSignatureValid(CapturedOutput output) throws Exception {
        Path pdf = signed();
        try (var person = house.person()) {
            Page page = house.signIn(person, "admin", House.passwords(output).get("admin"));
            page.setViewportSize(1280, 900);
            verify(page, pdf, "Needs review", "verify-unknown");

            page.navigate(house.address() + "/trust");
            assertThat(page.getByText("There is no trusted list.")).isVisible();
            House.look(page, "trust-no-lists");
            putLists();
            House.button(page, "Read the lists again").focus();
            page.keyboard().press("Enter");
            assertThat(page.getByText("4 files were found, 2 of them are used")).isVisible();
            whole(page, "trust-lists");
            page.setViewportSize(400, 800);
            whole(page, "trust-lists-narrow");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("no sideways scrolling")
                    .isTrue();

            page.setViewportSize(1280, 900);
            verify(page, pdf, "Valid", "verify-by-list");
            assertThat(page.getByText("on the trusted list of Austria")).isVisible();
            page.setViewportSize(400, 800);
            whole(page, "verify-by-list-narrow");
            page.setViewportSize(1280, 900);
            byte[] changed = Files.readAllBytes(pdf);
            changed[changed.length / 3]++;
            verify(page, Files.write(data.resolve("changed.pdf"), changed), "Invalid", "verify-changed");
        }
    }

    private void verify(Page page, Path pdf, String verdict, String name) {
        page.navigate(house.address() + "/verify");
        page.locator("#verify-upload input[type=file]").setInputFiles(pdf);
        assertThat(page.locator(".verdict").first()).isVisible();
        whole(page, name);
        assertThat(page.locator(".verdict .tag").first().textContent()).isEqualToIgnoringCase(verdict);
    }

    private static void whole(Page page, String name) {
        House.look(page, name);
        page.locator("h1 ~ *").last()
                .screenshot(new Locator.ScreenshotOptions().setPath(Path.of("target", "pictures", name + "-whole.png")));
    }
}
