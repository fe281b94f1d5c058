package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An administrator mends the law data and the directory: confirms, corrects, exports and imports, with the keyboard where it matters. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(240)
class DirectoryJourney {

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
    void keepsTheLawDataAndTheDirectory(CapturedOutput output) throws Exception {
        String password = printedPasswords(output.getAll()).get("admin");
        try (BrowserContext person = chromium.person()) {
            Page page = signIn(person, "admin", password);
            confirm(page);
            correct(page);
            exportAndImport(page);
            directory(page);
        }
    }

    /** By keyboard alone once the row is reached: Space chooses it. */
    private void confirm(Page page) {
        page.navigate(address + "/law-data");
        assertThat(page.getByText(Pattern.compile("^Only rows not checked within 12 months \\(\\d"))).isVisible();
        page.getByLabel("Search").fill("Nauru UNTOC-TIP");
        assertThat(page.getByText(Pattern.compile("^1 of \\d"))).isVisible();
        look(page, "law-data");
        page.locator("vaadin-grid-cell-content:has-text('Nauru (NR)')").first().click();
        assertThat(button(page, "Confirm")).isVisible();
        look(page, "law-data-row");
        button(page, "Confirm").focus();
        page.keyboard().press("Enter");
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Source").fill("Depositary, list of 20 November 2026");
        look(page, "law-data-confirm");
        page.keyboard().press("Tab");
        button(dialog, "Confirm row").focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("confirmed here").last()).isVisible();
    }

    private void correct(Page page) {
        button(page, "Correct").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Deposited on").fill("2012-02-30");
        dialog.getByLabel("Source").fill("Depositary notification");
        button(dialog, "Save correction").click();
        // what is typed before the summary has taken the focus would go nowhere
        assertThat(dialog.locator(".error-summary")).isFocused();
        assertThat(dialog.getByText("there is no day “2012-02-30”").first()).isVisible();
        look(page, "law-data-correct");
        dialog.getByLabel("Deposited on").fill("2012-02-28");
        button(dialog, "Save correction").click();
        assertThat(page.getByText("corrected here").last()).isVisible();
        assertThat(page.getByText("differs").first()).isVisible();
        look(page, "law-data-corrected");
    }

    private void exportAndImport(Page page) throws Exception {
        Download download = page.waitForDownload(() -> page.getByText("Export", new Page.GetByTextOptions().setExact(true)).click());
        Path file = data.resolve("law-data.csv");
        download.saveAs(file);
        assertThat(Files.readString(file)).contains("NR;UNTOC-TIP").contains("2012-02-28");
        Files.writeString(file, Files.readString(file).replace("2012-02-28", "2012-02-30") + "XX;UNTOC\n");
        button(page, "Import").click();
        page.getByRole(AriaRole.DIALOG).locator("input[type=file]").setInputFiles(file);
        assertThat(page.getByText(Pattern.compile("^Line 2: Deposited on"))).isVisible();
        look(page, "law-data-import");
        button(page.getByRole(AriaRole.DIALOG), "Cancel").click();
    }

    private void directory(Page page) {
        page.navigate(address + "/directory?state=LI");
        assertThat(page.getByText("Liechtenstein: Office of Justice").first()).isVisible();
        look(page, "directory");
        page.getByText("Liechtenstein: Office of Justice").first().click();
        assertThat(button(page, "Correct")).isVisible();
        look(page, "directory-entry");
        button(page, "Correct").click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Postal address")).isVisible();
        look(page, "directory-correct");
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

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    /** Keeps a picture and has axe look for what would shut somebody out. */
    private static void look(Page page, String name) {
        Chromium.picture(page, name);
        assertThat(Accessibility.seriousViolations(page)).as("what axe finds on " + name).isEmpty();
    }

    private static Map<String, String> printedPasswords(String output) {
        return Pattern.compile("^\\s+([a-z.]+)\\s+((?:[a-z0-9]{5}-){3}[a-z0-9]{5})\\s", Pattern.MULTILINE).matcher(output).results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }
}
