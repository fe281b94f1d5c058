package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
import org.rogatory.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

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

    private ConfigurableApplicationContext application;
    private Chromium chromium;
    private String address;

    @BeforeAll
    void start() {
        application = SpringApplication.run(Application.class, "--rogatory.data=" + data, "--server.port=0");
        address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        application.close();
    }

    @Test
    void leadsFromSignInToThreeSignaturesAndTheMessage(CapturedOutput output) throws Exception {
        Map<String, String> passwords = printedPasswords(output.getAll());
        draft(passwords.get("drafter"));
        String document = finalise(passwords.get("approver"));
        signatory("ilinca.marescu", passwords, document, page -> Signatories.decline(page, "The consent of the court is not on file."));
        signatory("approver", passwords, document, page -> Signatories.askAgain(page, address, document));
        signatory("ilinca.marescu", passwords, document, page -> Signatories.sign(page, "ilinca.marescu"));
        signatory("wouter.vandalsum", passwords, document, page -> Signatories.signOutside(page, data));
        signatory("amaya.otxoa", passwords, document, page -> Signatories.sign(page, "amaya.otxoa"));
        Path message = message(passwords.get("approver"), document);
        Path pdf = attachment(message);
        assertThat(ExternalTool.run("pdfsig", pdf.toString())).contains("Signature #3").doesNotContain("Signature is Invalid")
                .contains("Total document signed");
        assertThat(ExternalTool.run("qpdf", "--check", pdf.toString())).contains("No syntax or stream encoding errors found");
    }

    private void draft(String password) {
        try (BrowserContext person = chromium.person()) {
            Page page = signIn(person, "drafter", password);
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
        try (BrowserContext person = chromium.person()) {
            Page page = signIn(person, "approver", password);
            page.navigate(address + "/drafts");
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
        try (BrowserContext person = chromium.person()) {
            Page page = signIn(person, name, passwords.get(name));
            page.navigate(document);
            part.play(page);
        }
    }

    private Path message(String password, String document) {
        try (BrowserContext person = chromium.person()) {
            Page page = signIn(person, "approver", password);
            page.navigate(document);
            assertThat(page.getByText(Pattern.compile("The period of the team ends on \\d+ \\w+ \\d{4}"))).isVisible();
            look(page, "signatures-complete");
            page.navigate(document.replace("/sign/", "/send/"));
            look(page, "message");
            Download download = page.waitForDownload(() -> page.getByText("Download the message (.eml)").click());
            Path file = data.resolve("message.eml");
            download.saveAs(file);
            return file;
        }
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

    private Page signIn(BrowserContext person, String name, String password) {
        Page page = person.newPage();
        page.navigate(address + "/");
        page.getByLabel("User name").fill(name);
        page.locator("input[type=password]").fill(password);
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    /** Keeps a picture and has axe look for what would shut somebody out. */
    private static void look(Page page, String name) {
        assertThat(page.locator("h1").first()).isVisible();
        Chromium.picture(page, name);
        assertThat(Accessibility.seriousViolations(page)).as("what axe finds on " + name).isEmpty();
    }

    private static Map<String, String> printedPasswords(String output) {
        return Pattern.compile("^\\s+([a-z.]+)\\s+((?:[a-z0-9]{5}-){3}[a-z0-9]{5})\\s", Pattern.MULTILINE).matcher(output).results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }
}
