package org.rogatory.drafting.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.State;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

class QuestionFieldsTest extends BrowserlessTest {

    private final List<Answer> reported = new ArrayList<>();

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.rogatory.drafting.ui.fields");
    }

    @Test
    void givesBackEveryAnswerOfTheGoldenCaseAsItWasShown() {
        var draft = Samples.full();
        var answered = Samples.AGREEMENT.questionnaire().questions().filter(question -> draft.has(question.key())).toList();
        assertThat(answered).hasSizeGreaterThan(40);
        assertThat(answered).allSatisfy(question -> {
            var field = field(question, draft);
            field.show(draft.get(question.key()).orElseThrow());
            assertThat(field.read()).isEqualTo(draft.get(question.key()).orElseThrow());
            field.show(QuestionField.CLEARED);
            assertThat(field.read().isEmpty()).isTrue();
        });
        assertThat(reported).as("what is shown is no change by the drafter").isEmpty();
    }

    @Test
    void givesBackEveryAnswerOfEveryRowOfTheGoldenCase() {
        var draft = Samples.full();
        Samples.CONTEXT.repeated().forEach(repeated -> draft.rows(repeated.key().name()).forEach(row -> repeated.columns().stream()
                .filter(column -> row.answers().has(column.key())).forEach(column -> {
                    var field = new QuestionFields(Samples.CONTEXT).field(column,
                            FieldPath.of(repeated.key()).in(row.id()).column(column.key().name()));
                    field.refresh(draft);
                    field.show(row.answers().get(column.key()).orElseThrow());
                    assertThat(field.read()).isEqualTo(row.answers().get(column.key()).orElseThrow());
                })));
    }

    @Test
    void reportsWhatIsTypedWithoutBlanksAroundIt() {
        var field = field("caseReference");
        test(find(TextField.class, field).single()).setValue("  JIT-2026-041 ");
        assertThat(reported).containsExactly(new Answer.Text("JIT-2026-041"));
    }

    @Test
    void reportsThatAnAnswerWasTakenAway() {
        var field = field("caseReference");
        field.show(new Answer.Text("JIT-2026-041"));
        test(find(TextField.class, field).single()).setValue("");
        assertThat(reported).containsExactly(QuestionField.CLEARED);
    }

    @Test
    void keepsTheTranslationsOfATextThatIsChanged() {
        var french = new Language("fr");
        var field = field("purposeFacts");
        field.show(
                new Answer.Prose(new java.util.TreeMap<>(java.util.Map.of(Language.ENGLISH, "Facts", french, "Faits")), Language.ENGLISH));
        test(find(TextArea.class, field).single()).setValue("Other facts");
        assertThat(reported).singleElement().isInstanceOfSatisfying(Answer.Prose.class, prose -> {
            assertThat(prose.in(Language.ENGLISH)).contains("Other facts");
            assertThat(prose.in(french)).contains("Faits");
        });
    }

    @Test
    void doesNotDisturbSomebodyWhoIsTypingWhenTheAnswerIsTheSame() {
        var field = field("caseReference");
        var input = find(TextField.class, field).single();
        test(input).setValue("JIT ");
        field.show(new Answer.Text("JIT"));
        assertThat(input.getValue()).as("the blank that was just typed stays").isEqualTo("JIT ");
    }

    @Test
    void reportsDaysNumbersAndChoices() {
        test(find(DatePicker.class, field("fixedStart")).single()).setValue(LocalDate.of(2027, 1, 15));
        test(find(IntegerField.class, field("periodMonths")).single()).setValue(18);
        RadioButtonGroup<OptionKey> group = radio(field("periodStart"));
        group.setValue(new OptionKey("fixed-date"));
        RadioButtonGroup<Boolean> yesNo = radio(field("extendable"));
        yesNo.setValue(true);
        assertThat(reported).containsExactly(new Answer.Day(LocalDate.of(2027, 1, 15)), new Answer.Count(18),
                new Answer.Choice(new OptionKey("fixed-date")), new Answer.Flag(true));
    }

    @Test
    void takesANumberOutOfBoundsForNoAnswer() {
        var field = field("periodMonths");
        field.show(new Answer.Count(18));
        find(IntegerField.class, field).single().setValue(61);
        assertThat(reported).containsExactly(QuestionField.CLEARED);
    }

    @Test
    void givesAnAmountTheDigitsOfItsCurrency() {
        var question = new Question.Money(new QuestionKey("estimate"), Condition.ALWAYS, false);
        var field = listen(new QuestionFields(Samples.CONTEXT).field(question, FieldPath.of("costItems").column("estimate")));
        find(BigDecimalField.class, field).single().setValue(new BigDecimal("1200"));
        assertThat(reported).containsExactly(new Answer.Amount(new BigDecimal("1200.00"), "EUR"));
    }

    @Test
    void offersTheRowsThatCanBeReferredTo() {
        var draft = Samples.full();
        var field = field(question("fundingApplicant"), draft);
        Select<?> select = find(Select.class, field).single();
        assertThat(select.getListDataView().getItemCount()).isEqualTo(draft.rows("persons").size());
    }

    @Test
    void sortsTheLegalBasesAndLetsThemBeChosen() {
        var field = field(question("legalBases"), Samples.full());
        var boxes = find(Checkbox.class, field).all();
        assertThat(boxes).hasSize(17);
        assertThat(boxes.getFirst().getLabel()).as("what is confirmed for all three States stands before what is not")
                .isEqualTo("UN Convention against Transnational Organized Crime (UNTOC), art. 19");
        boxes.getFirst().setValue(true);
        assertThat(reported).containsExactly(new Answer.Choices(List.of(new OptionKey("JB4"))));
    }

    @Test
    void marksWhatIsOptionalAndSaysTheProblemAtTheField() {
        var field = field("factsFrom");
        var input = find(DatePicker.class, field).single();
        assertThat(input.getLabel()).endsWith("(optional)");
        field.showProblem("The facts begin after they end.");
        assertThat(input.isInvalid()).isTrue();
        assertThat(input.getErrorMessage()).isEqualTo("The facts begin after they end.");
        field.show(new Answer.Day(LocalDate.of(2026, 1, 1)));
        assertThat(input.isInvalid()).as("until the checks say otherwise").isTrue();
        field.showProblem("");
        assertThat(input.isInvalid()).isFalse();
    }

    @Test
    void canBeReachedByItsId() {
        assertThat(find(TextField.class, field("caseReference")).single().getId()).contains("q-caseReference");
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> radio(QuestionField field) {
        return find(RadioButtonGroup.class, field).single();
    }

    private static Question question(String key) {
        return Samples.AGREEMENT.questionnaire().question(new QuestionKey(key)).orElseThrow();
    }

    private QuestionField field(String key) {
        return field(question(key), Answers.NONE);
    }

    private QuestionField field(Question question, Answers draft) {
        var field = listen(new QuestionFields(Samples.CONTEXT).field(question, FieldPath.of(question.key())));
        field.refresh(draft);
        return field;
    }

    private QuestionField listen(QuestionField field) {
        UI.getCurrent().add(field);
        field.onAnswer(reported::add);
        return field;
    }
}
