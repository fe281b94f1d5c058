package org.rogatory.signing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.Asked;
import org.rogatory.signing.KeyChoice;
import org.rogatory.signing.Paper;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Verification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;

/** Somebody drops a file on the page and reads what its signatures are worth. */
@OnH2
@WithMockUser(username = "drafter", roles = "DRAFTER")
class VerifyingAFileIT extends SpringBrowserlessTest {

    private static byte[] signed = new byte[0];

    @BeforeAll
    static void oneOfThreeHasSigned(@Autowired People people, @Autowired SampleDraft sample, @Autowired Drafting drafting,
            @Autowired SigningRound signing) {
        Account approver = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER);
        var draft = sample.of(approver);
        var document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(draft))).document().id();
        var round = people.as(approver, () -> signing.round(document));
        var asked = new Asked(document, round.slots().getFirst().name(), round.currentSha256());
        people.as(people.demonstration("ilinca.marescu", Role.SIGNATORY), () -> signing.sign(asked, new KeyChoice.Demonstration()));
        signed = people.as(approver, () -> signing.current(document));
    }

    @AfterAll
    static void forget() {
        signed = new byte[0];
    }

    @Test
    void saysTheVerdictInOneSentenceAndThenWhatIsToBeKnownOfEachSignature() {
        drop("agreement.pdf", signed);

        assertThat(verdicts()).containsExactly("The signatures made so far are valid: 1 of 3 places are signed.");
        assertThat(tags()).containsExactly("Valid", "Valid");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.startsWith("agreement.pdf"));
        assertThat($(H3.class).all()).extracting(H3::getText).containsExactly("Signature in the place sign-ro");
        assertThat($(DescriptionList.Description.class).all()).extracting(DescriptionList.Description::getText)
                .contains("Ilinca Marescu", "is intact", "the whole file", "nothing but further signatures was added");
        assertThat(problem().isVisible()).isFalse();
    }

    @Test
    void offersBothReportsToKeep() {
        drop("agreement.pdf", signed);

        assertThat($(Anchor.class).all()).filteredOn(anchor -> anchor.getElement().hasAttribute("download"))
                .extracting(Anchor::getText, anchor -> anchor.getElement().getAttribute("download"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Simple report (XML)", "simple-report.xml"),
                        org.assertj.core.groups.Tuple.tuple("Detailed report (XML)", "detailed-report.xml"));
    }

    @Test
    void showsWhatSpeaksAgainstAFileInThePlaceOfWhatItShowedBefore() {
        drop("agreement.pdf", signed);
        drop("changed.pdf", withAByteChanged(signed));

        assertThat(verdicts()).containsExactly("This file must not be relied on: a check failed.");
        assertThat(tags()).containsExactly("Invalid", "Invalid");
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).contains("The signed content was changed after signing.");
    }

    @Test
    void saysOfAFileWithoutSignaturesThatItHasNone() {
        drop("paper.pdf", Paper.withSlots("party-1"));

        assertThat(verdicts()).containsExactly("This file must not be relied on: it carries no signature that can be read.");
        assertThat($(H3.class).all()).isEmpty();
    }

    @Test
    void saysOfWhatIsNoPdfThatItIsNone() {
        drop("letter.pdf", "Dear colleague".getBytes(StandardCharsets.US_ASCII));

        assertThat(verdicts()).hasSize(1);
        assertThat($(ListItem.class).all()).extracting(ListItem::getText)
                .contains("This is not a PDF, or one too damaged to be read.");
    }

    @Test
    void refusesAFileThatIsTooLargeAndForgetsTheReportBeforeIt() {
        drop("paper.pdf", Paper.withSlots("party-1"));
        drop("large.pdf", new byte[Verification.LARGEST + 1]);

        assertThat(problem().isVisible()).isTrue();
        assertThat(problem().getText())
                .isEqualTo("This file was not looked at: it has to be one PDF of at most 25 MB. Choose another file.");
        assertThat(verdicts()).isEmpty();
    }

    private void drop(String name, byte[] file) {
        if (getCurrentView() == null || !(getCurrentView() instanceof VerifyView)) {
            navigate(VerifyView.class);
        }
        test($(Upload.class).single()).upload(name, "application/pdf", file);
    }

    private List<String> verdicts() {
        return $(Div.class).withClassName("verdict").all().stream()
                .flatMap(verdict -> verdict.getChildren().filter(H2.class::isInstance).map(H2.class::cast)).map(H2::getText).toList();
    }

    private List<String> tags() {
        return $(Span.class).withClassName("tag").all().stream().map(Span::getText).toList();
    }

    private Paragraph problem() {
        return $(VerifyView.class).single().getChildren().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.hasClassName("problem")).findFirst().orElseThrow();
    }

    private static byte[] withAByteChanged(byte[] pdf) {
        byte[] changed = pdf.clone();
        changed[changed.length / 3]++;
        return changed;
    }
}
