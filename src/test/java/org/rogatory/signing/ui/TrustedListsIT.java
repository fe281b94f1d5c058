package org.rogatory.signing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.signing.Listing;
import org.rogatory.signing.Paper;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.TrustBasis;
import org.rogatory.signing.TrustedLists;
import org.rogatory.signing.Verification;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.StateList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.util.FileSystemUtils;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** An administrator puts trusted lists into the folder and has them read; from then on they count for everybody. */
@OnH2
class TrustedListsIT extends SpringBrowserlessTest {

    private static final Pki GOOD = Pki.start("Listed");
    private static final Holder AUSTRIA = GOOD.signatory("Austrian Regulator");
    private static final Holder STRANGER = GOOD.signatory("Stranger");

    @Autowired
    private TrustedLists lists;
    @Autowired
    private Verification verification;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private People people;
    @Value("${rogatory.data}")
    private Path data;

    private Path folder;
    private Account administrator;
    private Account drafter;

    @BeforeEach
    void putLists() throws Exception {
        administrator = people.demonstration("admin", Role.ADMINISTRATOR);
        drafter = people.person(people.authority("AT"), Role.DRAFTER);
        folder = data.resolve("trusted-lists");
        Files.createDirectories(folder.resolve("signers"));
        Files.write(folder.resolve("signers/austria.cer"), AUSTRIA.certificate().getEncoded());
        Files.write(folder.resolve("at.xml"), StateList.of("AT").number(41)
                .service("Listed Issuing", StateList.QUALIFIED_CA, StateList.GRANTED, GOOD.issuing().certificate()).signedBy(AUSTRIA));
        Files.write(folder.resolve("strange.xml"), StateList.of("DE").signedBy(STRANGER));
        Files.write(folder.resolve("letter.xml"), "Dear colleague".getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void takeThemAway() throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        readAgain();
        assertThat(trust().basis()).isEqualTo(TrustBasis.NONE);
    }

    @AfterAll
    static void stop() {
        GOOD.close();
    }

    private void readAgain() {
        waitUntilRead();
        people.run(administrator, lists::readAgain);
        waitUntilRead();
    }

    private void waitUntilRead() {
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(people.as(administrator, lists::isBeingRead)).isFalse());
    }

    private org.rogatory.signing.Trusted trust() {
        return finding().trusted();
    }

    private SignatureFinding finding() {
        return people.as(drafter, () -> verification.examine(signed())).report().signatures().getFirst();
    }

    private static byte[] signed() {
        var request = new SignatureRequest("party-1", new SignatureRequest.Signer("", "Prosecutor", "Office"), "Vienna", "Agreement",
                ZonedDateTime.now(ZoneOffset.UTC).minusSeconds(10));
        return PdfSealer.create().seal(Paper.withSlots("party-1"), request, GOOD.signatory("Anna Berg").pkcs12());
    }

    @Test
    void countForEverybodyOnceTheyAreRead() throws Exception {
        readAgain();

        assertThat(trust().basis()).isEqualTo(TrustBasis.BY_LIST);
        assertThat(trust().listing()).contains(new Listing("AT", "Provider of Listed Issuing", "Listed Issuing"));
    }

    @Test
    void leaveInTheTrailWhoHadThemReadAndWhatCameOfIt() {
        readAgain();

        assertThat(people.as(administrator, () -> trail.latest(5))).filteredOn(entry -> entry.type().equals("TrustedListsRead")).first()
                .returns(administrator.id().toString(), AuditEntry::actor)
                .returns("outcome=READ files=3 used=1 services=1 problems=0", AuditEntry::details);
    }

    @Test
    void areForAdministratorsToSeeAndToRead() {
        assertThatThrownBy(() -> people.as(drafter, lists::reading)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.run(drafter, lists::readAgain)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void standOnThePageWithWhatBecameOfEach() throws Exception {
        navigate(TrustView.class);
        test($(Button.class).withText("Read the lists again").single()).click();
        waitUntilRead();
        navigate(VerifyView.class);
        navigate(TrustView.class);

        assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("Austria: at.xml", "letter.xml", "Germany: strange.xml");
        assertThat($(Span.class).withClassName("tag").all()).extracting(Span::getText).containsSubsequence("used", "not used", "not used");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .anyMatch(text -> text.equals("3 files were found, one of them is used. One service is trusted."))
                .anyMatch(text -> text.startsWith("Used. Services that issue certificates for signatures or seals: 1;"))
                .anyMatch(text -> text.startsWith("Not used: the file is not XML"))
                .anyMatch(text -> text.startsWith("Not used: whoever signed the list may not sign it."));
        assertThat($(Div.class).withClassName("row-details").first().getElement().getTextRecursively()).contains("issue 41",
                "signed by CN=Austrian Regulator");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void areNamedInTheReportOfAVerification() throws Exception {
        waitUntilRead();
        lists.readAgain();
        waitUntilRead();
        navigate(VerifyView.class);
        var view = $(VerifyView.class).single();
        view.add(new VerificationReport("a.pdf", 1, verification.examine(signed()), List.of()));

        assertThat($(DescriptionList.Description.class).all()).extracting(DescriptionList.Description::getText)
                .contains("the certificate comes from a service on the trusted list of Austria: provider Provider of Listed Issuing, "
                        + "service Listed Issuing");
    }
}
