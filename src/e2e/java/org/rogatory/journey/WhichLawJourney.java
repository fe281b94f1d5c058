package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.Application;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

/** A drafter asks which law applies: for two pairs of States and a team, on a wide and on a narrow screen, in the dark, on paper, by keyboard. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(300)
class WhichLawJourney {

    private static final String BANK_RECORDS = "/law?from=ZM&to=LV&date=2026-11-23&offence=O10&kind=K08";
    private static final String SERVER = "/law?from=GE&to=DE&date=2026-11-18&offence=O30";
    private static final String TEAM = "/law?team=RO,NL,ES&date=2026-11-23";

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
    void answersOnScreenOnPaperAndByKeyboard(CapturedOutput output) throws Exception {
        try (var person = house.person()) {
            var page = house.signIn(person, "drafter", House.passwords(output).get("drafter"));
            page.setViewportSize(1280, 900);
            open(page, BANK_RECORDS, "law-zm-lv");
            assertThat(page.getByText("Latvian", new Page.GetByTextOptions().setExact(false)).first()).isVisible();
            assertThat(paper(page, "law-zm-lv")).contains("Zambia asks Latvia").contains("Convention against Corruption");
            open(page, SERVER, "law-ge-de");
            assertThat(page.getByText("articles 27 and 28 do not apply").first()).isVisible();
            paper(page, "law-ge-de");
            open(page, TEAM, "law-team");
            assertThat(paper(page, "law-team")).contains("Romania").contains("EU Convention 2000");
            narrowAndDark(page);
            byKeyboard(page);
        }
    }

    private void narrowAndDark(Page page) {
        page.setViewportSize(320, 800);
        open(page, BANK_RECORDS, "law-narrow-zm-lv");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("no sideways scrolling")
                .isTrue();
        open(page, TEAM, "law-narrow-team");
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        open(page, SERVER, "law-dark-ge-de");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** From the address to a source, without a mouse. */
    private void byKeyboard(Page page) {
        page.navigate(house.address() + "/law");
        assertThat(page.getByText("Choose the State that asks and the State that is asked.")).isVisible();
        choose(page, "State that asks", "Zambia");
        assertThat(page).hasURL(Pattern.compile("from=ZM"));
        choose(page, "State that is asked", "Latvia");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Zambia asks Latvia"))))
                .isVisible();
        assertThat(page).hasURL(Pattern.compile("from=ZM&to=LV"));
        var statement = page.locator("button.statement").first();
        statement.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText(Pattern.compile("^Source: ")).first()).isVisible();
        Chromium.picture(page, "law-source");
        page.keyboard().press("Escape");
        assertThat(statement).isFocused();
    }

    private static void choose(Page page, String field, String state) {
        page.getByLabel(field, new Page.GetByLabelOptions().setExact(true)).first().focus();
        page.keyboard().type(state);
        assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(state).setExact(true)).first()).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
    }

    /** Opens a question by its address, keeps a picture of the whole answer, and has axe look. */
    private void open(Page page, String question, String name) {
        page.navigate(house.address() + question);
        page.locator("#law-answer h2").first().waitFor();
        page.locator("#law-answer").screenshot(
                new com.microsoft.playwright.Locator.ScreenshotOptions().setPath(Path.of("target", "pictures", name + "-answer.png")));
        House.look(page, name);
    }

    /** The text of the page or two on which the answer prints. */
    private static String paper(Page page, String name) throws Exception {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var file = Path.of("target", "pictures", name + ".pdf");
        page.pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(ExternalTool.run("pdfinfo", file.toString())).as("pages of " + name).containsPattern("Pages:\\s+[12]\\n");
        return ExternalTool.run("pdftotext", "-layout", file.toString(), "-");
    }
}
