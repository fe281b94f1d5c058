package org.rogatory.drafting.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

class RowsFieldTest extends BrowserlessTest {

    private final List<Answer> reported = new ArrayList<>();
    private final Answers draft = Samples.full();
    private QuestionField persons;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.rogatory.drafting.ui.fields");
    }

    @BeforeEach
    void showThePersonsOfTheGoldenCase() {
        persons = field("persons");
    }

    @Test
    void namesEachRowInOneLine() {
        assertThat(cards()).hasSize(8);
        assertThat(cards().getFirst().name()).contains("Ilinca Marescu");
        assertThat(field("leaders").getElement().getTextRecursively()).contains("Wouter van Dalsum");
    }

    @Test
    void namesTheRowOnEachButton() {
        assertThat(buttons(cards().getFirst()))
                .allSatisfy(button -> assertThat(button.getAriaLabel().orElseThrow()).contains("Ilinca Marescu"));
    }

    @Test
    void reportsAllRowsWhenOneColumnChanges() {
        var card = cards().get(1);
        press(card, "Edit");
        test(find(TextField.class, card).withId("q-persons-van-dalsum-office").single()).setValue("Chief public prosecutor");
        assertThat(reported).singleElement().isInstanceOfSatisfying(Answer.Rows.class, rows -> {
            assertThat(rows.rows()).hasSize(8);
            assertThat(rows.row(new RowId("van-dalsum")).orElseThrow().answers().text("office")).contains("Chief public prosecutor");
        });
    }

    @Test
    void countsANewRowOnceSomethingIsSaidInIt() {
        press("Add");
        assertThat(reported).isEmpty();
        assertThat(cards()).hasSize(9);
        test(find(TextField.class, cards().getLast()).all().getFirst()).setValue("RO-09");
        assertThat(((Answer.Rows) reported.getLast()).rows()).hasSize(9);
    }

    @Test
    void keepsANewRowWhileOthersChangeFromOutside() {
        press("Add");
        var first = new Answer.Rows(draft.rows("persons").subList(0, 3));
        persons.show(first);
        assertThat(cards()).hasSize(4);
        assertThat(cards().getLast().isBlank()).isTrue();
        assertThat(reported).isEmpty();
    }

    @Test
    void leavesAnOpenRowOpenWhenItsAnswerComesBackFromOutside() {
        var card = cards().get(1);
        press(card, "Edit");
        var input = find(TextField.class, card).withId("q-persons-van-dalsum-office").single();
        test(input).setValue("Judge");
        persons.refresh(draft.with("persons", reported.getLast()));
        persons.show(reported.getLast());
        assertThat(cards().get(1)).isSameAs(card);
        assertThat(card.isOpen()).isTrue();
        assertThat(input.getValue()).isEqualTo("Judge");
    }

    @Test
    void movesARow() {
        press(cards().get(1), "Move up");
        assertThat(((Answer.Rows) reported.getLast()).rows().getFirst().id()).isEqualTo(new RowId("van-dalsum"));
        assertThat(cards().getFirst().name()).contains("Wouter van Dalsum");
        assertThat(button(cards().getFirst(), "Move up").isEnabled()).isFalse();
    }

    @Test
    void asksBeforeARowIsRemovedToWhichOthersRefer() {
        press(cards().getFirst(), "Remove");
        assertThat(reported).isEmpty();
        var dialog = find(ConfirmDialog.class).single();
        assertThat(find(ListItem.class, dialog).all()).isNotEmpty()
                .anySatisfy(place -> assertThat(place.getText()).contains("Ilinca Marescu"));
        test(dialog).confirm();
        assertThat(((Answer.Rows) reported.getLast()).rows()).hasSize(7);
    }

    @Test
    void takesARemovalBack() {
        var offences = field("offences");
        var card = find(RowCard.class, offences).all().get(1);
        press(card, "Remove");
        assertThat(((Answer.Rows) reported.getLast()).rows()).hasSize(3);
        test(find(Button.class, offences).withText("Take back").single()).click();
        assertThat(reported.getLast()).isEqualTo(draft.get("offences").orElseThrow());
    }

    @Test
    void asksAColumnOnlyWhenItsConditionHolds() {
        var arms = field("arms");
        var card = find(RowCard.class, arms).all().getFirst();
        press(card, "Edit");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<OptionKey> decision = find(RadioButtonGroup.class, card).single();
        decision.setValue(new OptionKey("not-allowed"));
        assertThat(find(TextArea.class, card).all()).isEmpty();
        decision.setValue(new OptionKey("under-conditions"));
        assertThat(find(TextArea.class, card).all()).hasSize(1);
    }

    @Test
    void saysAtTheClosedRowWhatIsToBeMendedInItAndOpensItThere() {
        var at = FieldPath.of("persons").in(new RowId("otxoa")).column("office");
        persons.showProblems(path -> path.equals(at) ? "Say which office she holds." : "");
        var card = cards().get(2);
        assertThat(card.getElement().getTextRecursively()).contains("Say which office she holds.");
        persons.focusOn(at);
        assertThat(card.isOpen()).isTrue();
        assertThat(find(TextField.class, card).withId("q-persons-otxoa-office").single().getErrorMessage())
                .isEqualTo("Say which office she holds.");
    }

    private QuestionField field(String key) {
        Question question = Samples.AGREEMENT.questionnaire().question(new QuestionKey(key)).orElseThrow();
        var field = new QuestionFields(Samples.CONTEXT).field(question, FieldPath.of(key));
        UI.getCurrent().add(field);
        field.refresh(draft);
        field.show(draft.get(key).orElseThrow());
        field.onAnswer(reported::add);
        return field;
    }

    private List<RowCard> cards() {
        return find(RowCard.class, persons).all();
    }

    private List<Button> buttons(RowCard card) {
        return find(Button.class, card).all();
    }

    private Button button(RowCard card, String name) {
        return buttons(card).stream().filter(button -> button.getAriaLabel().orElse("").startsWith(name)).findFirst().orElseThrow();
    }

    private void press(RowCard card, String name) {
        test(button(card, name)).click();
    }

    private void press(String name) {
        test(find(Button.class, persons).all().stream().filter(button -> button.getText().startsWith(name)).findFirst().orElseThrow())
                .click();
    }
}
