package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.journey.House.button;
import static org.rogatory.journey.House.look;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

/** What those do who sign a document, each at the page of its round. */
final class Signatories {

    private static final String SECRET = "correct horse";

    private Signatories() {
    }

    static void sign(Page page, String name) {
        startOfSignature(page);
        look(page, "signing-" + name);
        page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON,
                new com.microsoft.playwright.Locator.GetByRoleOptions().setName(Pattern.compile("^Sign as "))).click();
        signed(page, name);
    }

    private static void startOfSignature(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sign as "))).click();
    }

    private static void signed(Page page, String name) {
        assertThat(page.getByText(Pattern.compile("^You have signed document [0-9a-f ]+, and the signature was checked\\."))).isVisible();
        Chromium.picture(page, "signed-" + name);
    }

    static void decline(Page page, String why) {
        button(page, "Decline to sign").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        button(dialog, "Decline to sign").click();
        assertThat(dialog.getByText("Give a reason: the others have to know why.")).isVisible();
        dialog.getByLabel("Reason").fill(why);
        look(page, "signing-decline");
        button(dialog, "Decline to sign").click();
        assertThat(page.getByText(Pattern.compile("declined on .*" + why)).first()).isVisible();
        look(page, "signing-declined");
    }

    /** The approver is told on the start page, plans anew and asks again. */
    static void askAgain(Page page, String address, String document) {
        page.navigate(address + "/signatures");
        assertThat(page.getByText(Pattern.compile("^declined for "))).isVisible();
        look(page, "signatures-declined");
        page.navigate(document);
        button(page, "Change the plan").click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        var day = dialog.getByLabel(Pattern.compile("^To be signed by")).first();
        day.fill(LocalDate.now(ZoneOffset.UTC).plusDays(2).toString());
        page.keyboard().press("Tab");
        look(page, "signing-plan");
        button(dialog, "Save the plan").click();
        assertThat(dialog).isHidden();
        look(page, "signing-stopped");
        button(page, "Ask to sign").click();
        assertThat(page.getByText("Next to sign").first()).isVisible();
        assertThat(page.getByText(Pattern.compile("^To be signed by .*: that is soon"))).isVisible();
        assertThat(page.getByText("Due soon")).isVisible();
        look(page, "signing-asked-again");
        narrowAndDark(page);
        page.navigate(address + "/signatures");
        assertThat(page.locator(".row-list .tag-urgent").first()).hasText("Due soon");
        look(page, "signatures-soon");
    }

    private static void narrowAndDark(Page page) {
        var size = page.viewportSize();
        page.setViewportSize(400, 900);
        look(page, "signing-narrow");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "signing-narrow-whole.png")).setFullPage(true));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("no sideways scrolling")
                .isTrue();
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        look(page, "signing-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(size.width, size.height);
    }

    /** Without a mouse once the file is chosen: Enter after the password signs. */
    static void signWithKeyFile(Page page, String name, Path keyFile) {
        startOfSignature(page);
        page.getByText("In a file (PKCS #12: .p12 or .pfx)").click();
        page.getByRole(AriaRole.DIALOG).locator("input[type=file]").setInputFiles(keyFile);
        page.getByLabel("Password of the key file").first().fill(SECRET);
        look(page, "signing-" + name);
        assertThat(page.locator(".progress p")).isHidden();
        page.keyboard().press("Enter");
        Chromium.picture(page, "signing-under-way");
        signed(page, name);
    }

    /** With Poppler's pdfsig and a key of one's own in a database of NSS. */
    static void signOutside(Page page, Path folder) throws Exception {
        startOfSignature(page);
        page.getByText("With my own program: download, sign there, upload").click();
        look(page, "signing-outside-choice");
        button(page.getByRole(AriaRole.DIALOG), "Take the file out").click();
        assertThat(page.getByText("Out for signature with").first()).isVisible();
        look(page, "signing-outside");
        Download download = page.waitForDownload(() -> page.getByText("Download for signing").click());
        Path released = folder.resolve("released.pdf");
        download.saveAs(released);
        page.locator(".outside input[type=file]").setInputFiles(released);
        assertThat(page.getByText("The file carries no signature that was not there before.")).isVisible();
        look(page, "signing-outside-refused");
        var field = Pattern.compile("field “([^”]+)”").matcher(page.locator(".outside").innerText());
        assertThat(field.find()).isTrue();
        page.locator(".outside input[type=file]").setInputFiles(signedByPoppler(released, field.group(1), folder));
        signed(page, "outside");
    }

    private static Path signedByPoppler(Path released, String field, Path folder) throws Exception {
        Path keys = keyFile(folder.resolve("key.p12"), "Wouter van Dalsum");
        String database = "sql:" + Files.createDirectory(folder.resolve("nss"));
        ExternalTool.run("certutil", "-N", "-d", database, "--empty-password");
        assertThat(ExternalTool.run("pk12util", "-i", keys.toString(), "-d", database, "-W", SECRET, "-K", ""))
                .contains("IMPORT SUCCESSFUL");
        ExternalTool.run("certutil", "-M", "-d", database, "-n", "own", "-t", "CTu,Cu,Cu");
        Path signed = folder.resolve("signed.pdf");
        String said = ExternalTool.run("pdfsig", "-nssdir", database, "-sign", field, "-nick", "own", released.toString(),
                signed.toString());
        assertThat(signed).as(said).exists();
        return signed;
    }

    /** A key of one's own, opened by the password that these people use. */
    static Path keyFile(Path file, String name) throws Exception {
        String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        ExternalTool.run(keytool, "-genkeypair", "-alias", "own", "-keyalg", "RSA", "-keysize", "3072", "-validity", "365", "-storetype",
                "PKCS12", "-keystore", file.toString(), "-storepass", SECRET, "-dname", "CN=" + name + ", O=Elsewhere, C=NL", "-ext",
                "KeyUsage:critical=digitalSignature,nonRepudiation");
        return file;
    }
}
