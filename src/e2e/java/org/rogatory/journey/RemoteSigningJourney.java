package org.rogatory.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.Application;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.pki.CscAccount;
import org.rogatory.signing.pki.CscResponder;
import org.rogatory.signing.pki.Pki;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * Two signatories whose keys are at a remote service: one agrees on its pages, one chooses a key and types a PIN. The service is another site for the
 * browser, as in earnest, so coming back must not cost the session.
 */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(400)
class RemoteSigningJourney {

    private static final String SERVICE = "Test Trust";

    @TempDir
    static Path data;

    private final Pki pki = Pki.start("Good");
    private final CscResponder responder = CscResponder.start();
    private House house;

    @BeforeAll
    void start() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        String address = "http://localhost:" + port;
        house = new House(new SpringApplicationBuilder(Application.class, People.class, SampleDraft.class).run("--rogatory.data=" + data,
                "--server.port=" + port, "--rogatory.address=" + address, "--rogatory.remote-services[0].name=" + SERVICE,
                "--rogatory.remote-services[0].base=" + responder.base(), "--rogatory.remote-services[0].client-id=" + CscAccount.CLIENT,
                "--rogatory.remote-services[0].client-secret=" + CscAccount.SECRET));
        responder.account().returnsTo(address + "/sign/remote/back");
        responder.showsPages(true);
    }

    @AfterAll
    void stop() {
        house.close();
        responder.close();
        pki.close();
    }

    @Test
    void leadsToTheServiceAndBackToTheSignedDocument(CapturedOutput output) {
        var passwords = House.passwords(output);
        DocumentId document = finalised();
        responder.account().keep("page", pki.signatory("Ilinca Marescu"), "oauth2code");
        try (BrowserContext person = house.person()) {
            Page page = lead(person, "ilinca.marescu", passwords.get("ilinca.marescu"), document, "Romania");
            agree(page);
            agree(page);
            assertThat(page.locator(".outcome")).containsText("Next to sign: Wouter van Dalsum");
            assertThat(page.locator(".tag-signed")).hasCount(1);
            page.waitForURL("**/sign/" + document); // what the service said must not stay in the address
            House.look(page, "remote-signed");
        }
        responder.account().forget();
        responder.account().keep("one", pki.signatory("Wouter van Dalsum"), "explicit");
        responder.account().keep("two", pki.signatory("Openbaar Ministerie"), "explicit");
        try (BrowserContext person = house.person()) {
            Page page = lead(person, "wouter.vandalsum", passwords.get("wouter.vandalsum"), document, "Netherlands");
            agree(page);
            assertThat(page.getByLabel("Wouter van Dalsum, certificate issued by Good Issuing")).isVisible();
            House.look(page, "remote-choose");
            page.getByLabel("Wouter van Dalsum, certificate issued by Good Issuing").check();
            House.button(page, "Sign with this key").click();
            page.locator("input[type=password]").fill("0000");
            House.button(page, "Sign as Wouter van Dalsum, for Netherlands").click();
            assertThat(page.locator(".error-summary")).containsText("refused (The PIN is invalid)");
            House.look(page, "remote-pin-wrong");
            page.locator("input[type=password]").fill(CscAccount.PIN);
            page.keyboard().press("Enter");
            assertThat(page.locator(".tag-signed")).hasCount(2);
        }
        try (BrowserContext person = house.person()) {
            responder.account().declines(true);
            Page page = lead(person, "amaya.otxoa", passwords.get("amaya.otxoa"), document, "Spain");
            agree(page);
            assertThat(page.locator(".outcome")).containsText("declined at the remote signing service");
            assertThat(page.locator(".tag-signed")).hasCount(2);
            House.look(page, "remote-declined");
            page.navigate(house.address() + "/sign/remote/back?state=guess&code=x");
            assertThat(page.locator(".problem")).containsText("No signature at a remote service waits for this answer");
            House.look(page, "remote-not-ours");
        }
    }

    private DocumentId finalised() {
        People people = house.bean(People.class);
        Account approver = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER);
        var draft = house.bean(SampleDraft.class).of(approver);
        return ((Finalising.Done) people.as(approver, () -> house.bean(Drafting.class).finalise(draft))).document().id();
    }

    /** From the sign-in to the page of the service. */
    private Page lead(BrowserContext person, String name, String password, DocumentId document, String state) {
        Page page = house.signIn(person, name, password);
        page.navigate(house.address() + "/sign/" + document);
        page.locator(".signing-act vaadin-button").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("for " + state))
                .first().click();
        page.getByLabel("At a remote signing service: " + SERVICE).check();
        assertThat(House.button(page, "Go on to " + SERVICE)).isVisible();
        Chromium.picture(page, "remote-dialog");
        House.button(page, "Go on to " + SERVICE).click();
        return page;
    }

    private static void agree(Page page) {
        assertThat(page.locator("h1")).hasText("Test signing service");
        assertThat(page.url()).startsWith("http://127.0.0.1:");
        page.locator("a").click();
    }
}
