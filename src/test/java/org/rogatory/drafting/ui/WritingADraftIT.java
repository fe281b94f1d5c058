package org.rogatory.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.ui.fields.TopicEditor;
import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.ui.RowList;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

@OnH2
@WithMockUser(username = "drafter", roles = "DRAFTER")
class WritingADraftIT extends SpringBrowserlessTest {

    private static final QuestionKey REFERENCE = new QuestionKey("caseReference");

    @Autowired
    private Drafting drafting;

    @Test
    void beginsWithANewAgreementAtItsFirstTopic() {
        navigate(StartView.class);
        test($(Button.class).withText("New team agreement").single()).click();
        assertThat(getCurrentView()).isInstanceOf(WizardView.class);
        assertThat($(H2.class).id("topic-heading").getText()).isEqualTo("Parties");
    }

    @Test
    void findsDraftsByTheReferenceThatTheAddressNames() {
        var reference = "REF-" + UUID.randomUUID();
        drafting.answer(drafting.start("jit-agreement"), REFERENCE, new Answer.Text(reference), 0);
        UI.getCurrent().navigate("drafts", QueryParameters.of("q", reference));
        assertThat($(TextField.class).single().getValue()).isEqualTo(reference);
        assertThat($(Anchor.class).from($(RowList.class).single()).all()).hasSize(1);
    }

    @Test
    void saysSavedOnlyAfterAnAnswerIsStored() {
        var id = drafting.start("jit-agreement");
        open(id, "parties");
        assertThat(saved()).isEmpty();
        test(reference()).setValue("RO 211/P/2026");
        assertThat(drafting.open(id).content().answers().text("caseReference")).contains("RO 211/P/2026");
        assertThat(saved()).matches("Saved \\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void showsBothAnswersWhenSomebodyElseWasFaster() {
        var id = drafting.start("jit-agreement");
        open(id, "parties");
        drafting.answer(id, REFERENCE, new Answer.Text("theirs"), 0);
        test(reference()).setValue("mine");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("mine", "theirs");
        test($(Button.class).withText("Keep mine").single()).click();
        assertThat(drafting.open(id).content().answers().text("caseReference")).contains("mine");
    }

    @Test
    void takesTheirsWhenTheReaderPrefersIt() {
        var id = drafting.start("jit-agreement");
        open(id, "parties");
        drafting.answer(id, REFERENCE, new Answer.Text("theirs"), 0);
        test(reference()).setValue("mine");
        test($(Button.class).withText("Take theirs").single()).click();
        assertThat(reference().getValue()).isEqualTo("theirs");
        assertThat(drafting.open(id).content().answers().text("caseReference")).contains("theirs");
    }

    @Test
    void showsWhatIsMissingOnceBeforeItGoesOn() {
        open(drafting.start("jit-agreement"), "period");
        fireShortcut(Key.ENTER, KeyModifier.CONTROL);
        assertThat($(H2.class).all()).extracting(H2::getText).contains("There is a problem", "Period");
        fireShortcut(Key.ENTER, KeyModifier.CONTROL);
        assertThat($(H2.class).id("topic-heading").getText()).isNotEqualTo("Period");
    }

    @Test
    void leavesNothingBehindInTheBrowser() {
        var id = drafting.start("jit-agreement");
        open(id, "parties");
        test(reference()).setValue("kept");
        open(id, "period");
        open(id, "parties");
        assertThat(reference().getValue()).isEqualTo("kept");
    }

    @Test
    void knowsNoDraftOfNobody() {
        navigate("drafts/" + UUID.randomUUID() + "/parties", Component.class);
        assertThat($(H1.class).all()).extracting(H1::getText).contains("There is no such page");
    }

    @Test
    void readsFieldsFromAddressesAndNothingElse() {
        assertThat(FieldAddress.parse("persons[p3].office").map(Object::toString)).isEqualTo(Optional.of("persons[p3].office"));
        assertThat(FieldAddress.parse("persons[p3]<script>")).isEmpty();
    }

    private void open(DraftId id, String section) {
        navigate(WizardView.class, Map.of("draftId", id.toString(), "section", section));
    }

    private TextField reference() {
        return $(TextField.class).from($(TopicEditor.class).single()).first();
    }

    private String saved() {
        return $(Span.class).withClassName("saved").single().getText();
    }
}
