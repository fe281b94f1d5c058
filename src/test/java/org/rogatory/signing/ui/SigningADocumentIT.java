package org.rogatory.signing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.OutsideSigning;
import org.rogatory.signing.SigningRound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;

@OnH2
class SigningADocumentIT extends SpringBrowserlessTest {

    @Autowired
    private Drafting drafting;
    @Autowired
    private SigningRound signing;
    @Autowired
    private OutsideSigning outside;
    @Autowired
    private SampleDraft sample;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient database;

    private DocumentId document;

    @BeforeEach
    void theSampleIsFinalised() {
        Account approver = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER);
        var draft = sample.of(approver);
        document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(draft))).document().id();
    }

    @Test
    @WithMockUser(username = "ilinca.marescu", roles = "SIGNATORY")
    void namesTheActOnTheButtonAndWhoIsNextAfterwards() {
        open();
        test($(Button.class).withText("Sign as Ilinca Marescu, for Romania").single()).click();
        test($(Button.class).withText("Sign as Ilinca Marescu, for Romania").last()).click();
        assertThat($(Paragraph.class).withClassName("outcome").single().getText())
                .contains("Next to sign: Wouter van Dalsum, for Netherlands");
        assertThat($(Span.class).withClassName("tag-signed").all()).hasSize(1);
    }

    @Test
    @WithMockUser(username = "ilinca.marescu", roles = "SIGNATORY")
    void saysHowLongTheArchiveTimeStampLasts() {
        OffsetDateTime end = OffsetDateTime.parse("2031-03-12T10:00:00Z");
        database.sql("update signing_round set proof_level = 'LTA', lasts_until = ? where document_id = ?").params(end, document.value())
                .update();
        open();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .anyMatch(text -> text.endsWith("The newest archive time stamp lasts until 12 March 2031."));
    }

    @Test
    @WithMockUser(username = "ilinca.marescu", roles = "SIGNATORY")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void asksForTheKeyFileBeforeItSignsWithOne() {
        open();
        test($(Button.class).withText("Sign as Ilinca Marescu, for Romania").single()).click();
        RadioButtonGroup where = $(RadioButtonGroup.class).single();
        where.setValue(where.getListDataView().getItem(0));
        test($(Button.class).withText("Sign as Ilinca Marescu, for Romania").last()).click();
        assertThat($(NativeButton.class).withClassName("link-button").single().getText()).isEqualTo("Choose your key file first");
        assertThat($(Span.class).withClassName("tag-signed").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "ilinca.marescu", roles = "SIGNATORY")
    void declinesOnlyWithAReasonAndShowsItInTheList() {
        open();
        test($(Button.class).withText("Decline to sign").single()).click();
        test($(Button.class).withText("Decline to sign").last()).click();
        assertThat($(Div.class).withText("Give a reason: the others have to know why.").exists()).isTrue();
        test($(TextArea.class).single()).setValue("The consent of the court is missing.");
        test($(Button.class).withText("Decline to sign").last()).click();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Ilinca Marescu declined on") && text.contains("The consent of the court is missing."))
                .anyMatch(text -> text.startsWith("Somebody declined to sign."));
        assertThat(outcome()).isEqualTo("You have declined to sign. Everybody in the round can read your reason.");
        assertThat($(Button.class).withCondition(button -> button.getText().startsWith("Sign as")).exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "ilinca.marescu", roles = "SIGNATORY")
    void takesTheFileOutToSignItElsewhereAndLetsItBe() {
        takeTheFileOut();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Out for signature with Ilinca Marescu since"));
        assertThat(outcome()).startsWith("The file is out for signature with you");
        test($(Button.class).withText("I will not sign it outside").single()).click();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).noneMatch(text -> text.startsWith("Out for signature"));
        assertThat(outcome()).startsWith("The file is no longer waited for.");
    }

    @Test
    @WithMockUser(username = "ilinca.marescu", roles = "SIGNATORY")
    void saysThatTheFileIsNotOutAnyMoreWhenAnotherWindowWasFaster() {
        takeTheFileOut();
        Account ilinca = people.demonstration("ilinca.marescu", Role.SIGNATORY);
        String slot = people.as(ilinca, () -> signing.round(document)).slots().getFirst().name();
        people.as(ilinca, () -> outside.takeBack(document, slot));
        test($(Button.class).withText("I will not sign it outside").single()).click();
        assertThat($(Paragraph.class).withClassName("problem").single().getText()).isEqualTo(
                "This file is not out any more: it came back, or is no longer waited for. Load the page again to see how it stands.");
    }

    @Test
    @WithMockUser(username = "ilinca.marescu", roles = "SIGNATORY")
    void saysWhatIsWrongWithAFileThatComesBackUnsigned() {
        takeTheFileOut();
        byte[] released = people.as(people.demonstration("ilinca.marescu", Role.SIGNATORY), () -> signing.current(document));
        var upload = test($(Upload.class).single());
        upload.upload("letter.pdf", "application/pdf", "Dear colleague".getBytes(StandardCharsets.US_ASCII));
        assertThat($(Paragraph.class).withClassName("problem").single().getText()).startsWith("This is not a PDF.");
        upload.upload("agreement.pdf", "application/pdf", released);
        assertThat($(Paragraph.class).withClassName("problem").single().getText()).isEqualTo(
                "The file carries no signature that was not there before. Sign it first, and upload the file that your program saved.");
        assertThat($(Span.class).withClassName("tag-signed").all()).isEmpty();
    }

    @Test
    @WithMockUser(username = "ilinca.marescu", roles = "SIGNATORY")
    @SuppressWarnings({"unchecked", "rawtypes"})
    void passesASignatureOnAndSaysSo() {
        Account ilinca = people.demonstration("ilinca.marescu", Role.SIGNATORY);
        Account colleague = people.colleague(ilinca, Role.SIGNATORY);
        open();
        test($(Button.class).withText("Pass it on").single()).click();
        test($(Button.class).withText("Pass it on").last()).click();
        assertThat($(Div.class).withText("Choose the colleague who is to sign.").exists()).isTrue();
        Select to = $(Select.class).single();
        to.setValue(colleague);
        test($(Button.class).withText("Pass it on").last()).click();
        assertThat(outcome()).isEqualTo("You have passed it on: the list says who signs for Romania now.");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .contains("Asked: " + colleague.fullName() + " (for Ilinca Marescu).");
        assertThat($(Button.class).withCondition(button -> button.getText().startsWith("Sign as")).exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "wouter.vandalsum", roles = "SIGNATORY")
    void offersNoSignatureOutOfTurn() {
        open();
        assertThat($(Button.class).withCondition(button -> button.getText().startsWith("Sign as")).exists()).isFalse();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.startsWith("It is not your turn yet"));
    }

    @Test
    @WithMockUser(username = "amaya.otxoa", roles = "SIGNATORY")
    void showsToEverySignatoryWhoseTurnItIs() {
        open();
        assertThat($(ListItem.class).withClassName("slot-turn").all()).hasSize(1);
        assertThat($(ListItem.class).withClassName("slot-waiting").all()).hasSize(2);
    }

    @Test
    @WithMockUser(username = "amaya.otxoa", roles = "SIGNATORY")
    void knowsNoDocumentOfNobody() {
        navigate("sign/" + UUID.randomUUID(), Component.class);
        assertThat($(H1.class).all()).extracting(H1::getText).contains("There is no such page");
    }

    private String outcome() {
        return $(Paragraph.class).withClassName("outcome").single().getText();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void takeTheFileOut() {
        open();
        test($(Button.class).withText("Sign as Ilinca Marescu, for Romania").single()).click();
        RadioButtonGroup where = $(RadioButtonGroup.class).single();
        where.setValue(2);
        test($(Button.class).withText("Take the file out").single()).click();
    }

    private void open() {
        navigate("sign/" + document, SigningView.class);
    }
}
