package org.rogatory.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftStatus;
import org.rogatory.drafting.Drafting;
import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.ui.ErrorSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

@OnH2
class CheckingAnswersIT extends SpringBrowserlessTest {

    @Autowired
    private Drafting drafting;

    private DraftId id;

    @BeforeEach
    void anEmptyDraft() {
        id = drafting.start("jit-agreement");
        navigate(ReviewView.class, Map.of("draftId", id.toString()));
    }

    @Test
    @WithMockUser(username = "drafter", roles = "DRAFTER")
    void saysOfEachOptionalQuestionThatNothingWasProvided() {
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Not provided", "Missing");
        assertThat($(Anchor.class).withText("Change").all())
                .allSatisfy(link -> assertThat(link.getHref()).startsWith("drafts/" + id + "/"));
    }

    @Test
    @WithMockUser(username = "drafter", roles = "DRAFTER")
    void listsWhatMustBeMendedWithTheWayToIt() {
        var summary = $(ErrorSummary.class).single();
        assertThat(summary.isVisible()).isTrue();
        assertThat($(Anchor.class).from(summary).all()).extracting(Anchor::getHref).contains("drafts/" + id + "/parties?at=caseReference");
    }

    @Test
    @WithMockUser(username = "drafter", roles = "DRAFTER")
    void tellsADrafterWhoCanFinalise() {
        assertThat($(Button.class).withText("Finalise agreement").exists()).isFalse();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.startsWith("Only an approver of "));
    }

    @Test
    @WithMockUser(username = "approver", roles = "APPROVER")
    void doesNotFinaliseWhatIsIncomplete() {
        test($(Button.class).withText("Finalise agreement").single()).click();
        var dialog = $(ConfirmDialog.class).single();
        test(dialog).confirm();
        assertThat(drafting.open(id).summary().status()).isEqualTo(DraftStatus.OPEN);
        assertThat($(ErrorSummary.class).single().isVisible()).isTrue();
    }

    /** Whoever decides sees beside each warning why it was set aside, and by whom. */
    @Test
    @WithMockUser(username = "drafter", roles = "DRAFTER")
    void tellsWhoGaveTheReasonForGoingOn() {
        DraftId request = drafting.start("mla-request");
        drafting.answer(request, new QuestionKey("requestingEmail"), new Answer.Text("mla2 at attorney.example"), 0);
        navigate(ReviewView.class, Map.of("draftId", request.toString()));
        var reason = $(TextField.class).withCaption("Reason for going on").single();
        test(reason).setValue("It is written so in the directory.");

        navigate(StartView.class);
        navigate(ReviewView.class, Map.of("draftId", request.toString()));

        assertThat($(TextField.class).withCaption("Reason for going on").single().getValue())
                .isEqualTo("It is written so in the directory.");
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).anyMatch(text -> text.startsWith("Given by Daria Petrescu, "));
    }
}
