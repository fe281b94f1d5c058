package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.rogatory.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.context.ConfigurableApplicationContext;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The application as it starts for the first time, on a port of its own, and the browser of those who work in it. */
final class House implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final Chromium chromium;
    private final String address;

    /** Without a worker at hand from the start: of two processors a journey needs both. The journeys that start it in their own way have one. */
    House(Path data) {
        this(SpringApplication.run(Application.class, "--rogatory.data=" + data, "--server.port=0", "--rogatory.verification.ready=false"));
    }

    /** Likewise, started in another way. */
    House(ConfigurableApplicationContext application) {
        this.application = application;
        address = "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
        chromium = new Chromium();
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    String address() {
        return address;
    }

    BrowserContext person() {
        return chromium.person();
    }

    Page signIn(BrowserContext person, String name, String password) {
        Page page = person.newPage();
        page.navigate(address + "/");
        page.getByLabel("User name").fill(name);
        page.locator("input[type=password]").fill(password);
        button(page, "Sign in").click();
        page.waitForURL(url -> !url.contains("login"));
        return page;
    }

    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    /** Keeps a picture and has axe look for what would shut somebody out. */
    static void look(Page page, String name) {
        assertThat(page.locator("h1").first()).isVisible();
        Chromium.picture(page, name);
        assertThat(Accessibility.seriousViolations(page)).as("what axe finds on " + name).isEmpty();
    }

    /** The one-time passwords that the first start prints, by user name. */
    static Map<String, String> passwords(CapturedOutput output) {
        return Pattern.compile("^\\s+([a-z.]+)\\s+((?:[a-z0-9]{5}-){3}[a-z0-9]{5})\\s", Pattern.MULTILINE).matcher(output.getAll())
                .results()
                .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));
    }

    @Override
    public void close() {
        chromium.close();
        application.close();
    }
}
