package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.journey.House.button;
import static org.rogatory.journey.House.look;

import java.nio.file.Files;
import java.nio.file.Path;
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
import com.microsoft.playwright.options.BoundingBox;

/** An administrator mends the law data and the directory: confirms, corrects, exports and imports, with the keyboard where it matters. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(240)
class DirectoryJourney {

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
    void keepsTheLawDataAndTheDirectory(CapturedOutput output) throws Exception {
        try (BrowserContext person = house.person()) {
            Page page = house.signIn(person, "admin", House.passwords(output).get("admin"));
            confirm(page);
            correct(page);
            exportAndImport(page);
            directory(page);
        }
    }

    /** By keyboard alone once the row is reached: Space chooses it. */
    private void confirm(Page page) {
        page.navigate(house.address() + "/law-data");
        assertThat(page.getByText(Pattern.compile("^Only rows not checked within 12 months \\(\\d"))).isVisible();
        page.getByLabel("Search").fill("Nauru UNTOC-TIP");
        assertThat(page.getByText(Pattern.compile("^1 of \\d"))).isVisible();
        page.locator("vaadin-select:has-text('How sure')").click();
        assertThat(page.getByRole(AriaRole.OPTION).last()).isVisible();
        look(page, "law-data-certainty");
        page.keyboard().press("Escape");
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
        dialog.getByLabel("Source").fill("Depositary notification");
        Locator save = button(dialog, "Save correction");
        pressAndThinkBetterOfIt(page, save);
        dialog.getByLabel("Deposited on").fill("2012-02-30");
        save.click();
        assertThat(dialog.locator(".error-summary")).isFocused();
        assertThat(dialog.getByText("there is no day “2012-02-30”").first()).isVisible();
        look(page, "law-data-correct");
        dialog.getByLabel("Deposited on").press("Control+A");
        dialog.getByLabel("Deposited on").pressSequentially("2012-02-28");
        pressUntilItMoves(page, save);
        assertThat(page.getByText("corrected here").last()).isVisible();
        assertThat(page.getByText("differs").first()).isVisible();
        look(page, "law-data-corrected");
    }

    /** Whoever presses a button and moves away before letting go has thought better of it. */
    private static void pressAndThinkBetterOfIt(Page page, Locator button) {
        over(page, button);
        page.mouse().down();
        page.mouse().move(10, 10);
        page.mouse().up();
    }

    /** Leaving the field makes the sentence about it go, and the button moves away from under the mouse before that is released. */
    private static void pressUntilItMoves(Page page, Locator button) {
        double before = button.boundingBox().y;
        over(page, button);
        page.mouse().down();
        page.waitForCondition(() -> Math.abs(button.boundingBox().y - before) > button.boundingBox().height / 2);
        page.mouse().up();
    }

    private static void over(Page page, Locator button) {
        BoundingBox box = button.boundingBox();
        page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
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
        page.navigate(house.address() + "/directory?state=LI");
        assertThat(page.getByText("Liechtenstein: Office of Justice").first()).isVisible();
        look(page, "directory");
        page.getByText("Liechtenstein: Office of Justice").first().click();
        assertThat(button(page, "Correct")).isVisible();
        look(page, "directory-entry");
        button(page, "Correct").click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Postal address")).isVisible();
        look(page, "directory-correct");
    }
}
