package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.journey.House.button;
import static org.rogatory.journey.House.look;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A prosecutor's office sets up a team: from the first sign-in, with the printed passwords, to three signatures and the message. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(900)
class TeamAgreementJourney {

    @TempDir
    static Path data;

    private House house;

    @BeforeAll
    void start() {
        house = new House(data);
    }

    @AfterAll
    void stop() {
        house.close();
    }

    @Test
    void leadsFromSignInToThreeSignaturesAndTheMessage(CapturedOutput output) throws Exception {
        Map<String, String> passwords = House.passwords(output);
        draft(passwords.get("drafter"));
        String document = finalise(passwords.get("approver"));
        signatory("ilinca.marescu", passwords, document, page -> Signatories.decline(page, "The consent of the court is not on file."));
        signatory("approver", passwords, document, page -> Signatories.askAgain(page, house.address(), document));
        signatory("ilinca.marescu", passwords, document, page -> Signatories.sign(page, "ilinca.marescu"));
        signatory("wouter.vandalsum", passwords, document, page -> Signatories.signOutside(page, data));
        signatory("amaya.otxoa", passwords, document, page -> Signatories.signWithKeyFile(page, "amaya.otxoa",
                Signatories.keyFile(data.resolve("amaya.p12"), "Amaya Otxoa Belmonte")));
        Path message = message(passwords.get("approver"), document);
        Path pdf = attachment(message);
        assertThat(ExternalTool.run("pdfsig", pdf.toString())).contains("Signature #3").doesNotContain("Signature is Invalid")
                .contains("Total document signed");
        assertThat(ExternalTool.run("qpdf", "--check", pdf.toString())).contains("No syntax or stream encoding errors found");
    }

    private void draft(String password) {
        try (BrowserContext person = house.person()) {
            Page page = house.signIn(person, "drafter", password);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("My drafts"))).isVisible();
            look(page, "start");
            openTrainingSample(page);
            look(page, "wizard-first-topic");
            String wizard = page.url().replaceFirst("(/drafts/[^/]+).*", "$1");
            changePeriod(page, wizard);
            everyTopic(page, wizard);
            page.navigate(wizard + "/review");
            look(page, "review");
            var reasons = page.getByLabel(Pattern.compile("^Reason for going on"));
            assertThat(reasons.first()).isVisible();
            for (int i = 0; i < reasons.count(); i++) {
                reasons.nth(i).fill("Confirmed with the depositary by telephone on 20 November 2026.");
                reasons.nth(i).blur();
                assertThat(page.getByText(Pattern.compile("^Saved \\d\\d:\\d\\d:\\d\\d")).nth(i)).isVisible();
            }
            assertThat(page.getByText("Only an approver")).isVisible();
        }
    }

    private static void openTrainingSample(Page page) {
        assertThat(page.getByText("TRAINING").first()).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Joint investigation team agreement")).first().click();
        page.waitForURL(Pattern.compile(".*/drafts/[0-9a-f-]{36}/.+"));
    }

    /** Autosave survives a reload, and the clause beside the question follows. */
    private void changePeriod(Page page, String wizard) {
        page.navigate(wizard + "/period");
        var months = page.locator("#q-periodMonths input");
        months.fill("12");
        months.blur();
        assertThat(page.getByText(Pattern.compile("^Saved \\d\\d:\\d\\d:\\d\\d"))).isVisible();
        assertThat(page.frameLocator("iframe").first().locator("body")).containsText("12-month period");
        look(page, "wizard-period");
        page.reload();
        assertThat(page.locator("#q-periodMonths input")).hasValue("12");
    }

    private void everyTopic(Page page, String wizard) {
        for (var topic : List.of("parties", "legal-basis", "purpose", "states-of-operation", "team", "participants", "evidence", "seconded",
                "working-together", "specific", "costs", "languages", "action-plan", "signature")) {
            page.navigate(wizard + "/" + topic);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first()).isVisible();
            look(page, "topic-" + topic);
        }
    }

    private String finalise(String password) {
        try (BrowserContext person = house.person()) {
            Page page = house.signIn(person, "approver", password);
            page.navigate(house.address() + "/drafts");
            openTrainingSample(page);
            page.navigate(page.url().replaceFirst("(/drafts/[^/]+).*", "$1") + "/review");
            button(page, "Finalise agreement").click();
            page.getByRole(AriaRole.ALERTDIALOG).getByRole(AriaRole.BUTTON,
                    new com.microsoft.playwright.Locator.GetByRoleOptions().setName("Finalise agreement")).click();
            page.waitForURL(Pattern.compile(".*/sign/.*"));
            look(page, "signatures-open");
            return page.url();
        }
    }

    /** What somebody does at the page of a document. */
    private interface Part {
        void play(Page page) throws Exception;
    }

    private void signatory(String name, Map<String, String> passwords, String document, Part part) throws Exception {
        try (BrowserContext person = house.person()) {
            Page page = house.signIn(person, name, passwords.get(name));
            page.navigate(document);
            part.play(page);
        }
    }

    private Path message(String password, String document) throws Exception {
        try (BrowserContext person = house.person()) {
            Page page = house.signIn(person, "approver", password);
            page.navigate(document);
            assertThat(page.getByText(Pattern.compile("The period of the team ends on \\d+ \\w+ \\d{4}"))).isVisible();
            look(page, "signatures-complete");
            evidence(page);
            page.navigate(document.replace("/sign/", "/send/"));
            look(page, "message");
            Download download = page.waitForDownload(() -> page.getByText("Download the message (.eml)").click());
            Path file = data.resolve("message.eml");
            download.saveAs(file);
            return file;
        }
    }

    /** Kept beside the pictures, to be looked at page by page. */
    private static void evidence(Page page) throws Exception {
        button(page, "Make an evidence sheet").click();
        Path sheet = Path.of("target", "pictures", "evidence-sheet.pdf");
        page.waitForDownload(() -> page.getByText("Save the evidence sheet (PDF)").click()).saveAs(sheet);
        assertThat(ExternalTool.run("pdftotext", sheet.toString(), "-")).contains("Ilinca Marescu", "Wouter van Dalsum",
                "Amaya Otxoa Belmonte");
        assertThat(ExternalTool.run("pdfsig", sheet.toString())).contains("Signature is Valid");
    }

    private static Path attachment(Path message) throws Exception {
        var mail = new MimeMessage(Session.getInstance(new java.util.Properties()), new ByteArrayInputStream(Files.readAllBytes(message)));
        assertThat(mail.getAllRecipients()).hasSize(3);
        assertThat(mail.getSubject()).doesNotContainIgnoringCase("investigation");
        var parts = (Multipart) mail.getContent();
        var part = parts.getBodyPart(parts.getCount() - 1);
        assertThat(part.getContentType()).startsWith("application/pdf");
        Path pdf = message.resolveSibling("attached.pdf");
        try (var content = part.getInputStream()) {
            Files.write(pdf, content.readAllBytes());
        }
        return pdf;
    }
}
