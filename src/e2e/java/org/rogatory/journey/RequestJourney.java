package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.journey.House.button;
import static org.rogatory.journey.House.look;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A central authority asks for bank records: from the sign-in to the signed letter and the message that carries it. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(600)
class RequestJourney {

    /** Those with fields of their own, and one of each other shape. */
    private static final List<String> TOPICS = List.of("request", "legal-basis", "facts", "offences", "assistance", "safeguards");

    private static final String ADDRESSEE = "mutual.assistance@ministry-of-justice.example";

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
    void leadsFromSignInToTheSignedRequestAndTheMessage(CapturedOutput output) throws Exception {
        Map<String, String> passwords = House.passwords(output);
        draft(passwords.get("drafter"));
        try (BrowserContext approver = house.person()) {
            Page page = house.signIn(approver, "approver", passwords.get("approver"));
            String document = finalise(page);
            sign("ilinca.marescu", passwords.get("ilinca.marescu"), document);
            Path message = message(page, document);
            assertThat(Files.readString(message)).contains("To: " + ADDRESSEE, "application/pdf").doesNotContain("Tembo");
        }
    }

    private void draft(String password) {
        try (BrowserContext person = house.person()) {
            Page page = house.signIn(person, "drafter", password);
            openSample(page);
            for (String topic : TOPICS) {
                open(page, topic);
                look(page, "request-" + topic);
            }
            measures(page);
            page.navigate(wizard(page) + "/review");
            look(page, "request-review");
            dialogs(page);
        }
    }

    /** What follows from the answers: the days to mind, and the documents that may come next. */
    private static void dialogs(Page page) {
        button(page, "Dates that matter").click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByText("Download for your calendar (.ics)")).isVisible();
        look(page, "request-dates");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        button(page, "New from this one").click();
        assertThat(page.locator("#follow-up-supplementary")).isVisible();
        look(page, "request-follow-up");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /** A hearing is added, found by typing, and taken out again: what was there stays. */
    private static void measures(Page page) {
        open(page, "assistance");
        assertThat(page.locator(".part-line")).hasCount(3);
        page.locator("#q-items-add").click();
        assertThat(page.locator("#part-find")).isVisible();
        look(page, "request-picker");
        page.locator("#part-find input").fill("video");
        assertThat(page.locator("#part-bank-records")).isHidden();
        page.locator("#part-video-hearing").click();
        assertThat(page.locator("#items-back")).isVisible();
        look(page, "request-video-hearing");
        page.locator("#items-back").click();
        assertThat(page.locator("#q-items-add")).isVisible();
        page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(Pattern.compile("^Remove.*(Hearing|video).*", Pattern.CASE_INSENSITIVE)))
                .last().click();
        assertThat(page.locator(".part-line")).hasCount(3);
    }

    private String finalise(Page page) {
        page.navigate(house.address() + "/drafts");
        openSample(page);
        page.navigate(wizard(page) + "/review");
        button(page, "Finalise request").click();
        button(page.getByRole(AriaRole.ALERTDIALOG), "Finalise request").click();
        page.waitForURL(Pattern.compile(".*/sign/.*"));
        page.getByLabel(Pattern.compile("^Who signs for")).first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Ilinca Marescu"))).first().click();
        page.keyboard().press("Escape");
        assertThat(page.getByText(Pattern.compile("^What was done \\(1\\)$"))).isVisible();
        assertThat(page.getByText("The end of the period")).hasCount(0);
        return page.url();
    }

    private void sign(String name, String password, String document) {
        try (BrowserContext person = house.person()) {
            Page page = house.signIn(person, name, password);
            page.navigate(document);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sign as "))).click();
            page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Sign as ")))
                    .click();
            assertThat(page.getByText(Pattern.compile("^You have signed document [0-9a-f ]+, and the signature was checked\\.")))
                    .isVisible();
            verified(page, document);
        }
    }

    /** What was signed here is judged like any stranger's file. */
    private void verified(Page page, String document) {
        page.navigate(document);
        Download download = page.waitForDownload(() -> page.getByText("Download the PDF").click());
        Path pdf = data.resolve("signed.pdf");
        download.saveAs(pdf);
        page.navigate(house.address() + "/verify");
        page.locator("#verify-upload input[type=file]").setInputFiles(pdf);
        assertThat(page.getByText("The signature is valid and covers the whole file.")).isVisible();
        look(page, "verify-valid");
    }

    /** The golden case knows no address of the ministry, so the page asks for one before it offers the file. */
    private Path message(Page page, String document) {
        page.navigate(document.replace("/sign/", "/send/"));
        assertThat(page.getByText(Pattern.compile("^The document names no e-mail address"))).isVisible();
        assertThat(page.getByText("Download the message (.eml)")).isHidden();
        page.getByLabel("Recipients").fill(ADDRESSEE);
        page.keyboard().press("Tab");
        assertThat(page.getByText("Download the message (.eml)")).isVisible();
        look(page, "request-message");
        Download download = page.waitForDownload(() -> page.getByText("Download the message (.eml)").click());
        Path file = data.resolve("message.eml");
        download.saveAs(file);
        return file;
    }

    /** By the list of topics, as people go: the page stays, and only the questions are exchanged. */
    private static void open(Page page, String topic) {
        page.locator(".topics a[href$='/" + topic + "']").click();
        assertThat(page.locator(".topics a[href$='/" + topic + "'][aria-current=step]")).isVisible();
    }

    private static void openSample(Page page) {
        assertThat(page.getByText("TRAINING").first()).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Request for mutual legal assistance"))).first()
                .click();
        page.waitForURL(Pattern.compile(".*/drafts/[0-9a-f-]{36}/.+"));
        assertThat(page.locator(".topics a[aria-current=step]")).isVisible();
    }

    private static String wizard(Page page) {
        return page.url().replaceFirst("(/drafts/[^/]+).*", "$1");
    }
}
