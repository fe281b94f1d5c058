package org.rogatory.drafting.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.template.SmallTemplate;
import org.rogatory.template.TemplateCatalogue;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

class PartsFieldTest extends BrowserlessTest {

    private static final RowId DIG = new RowId("w1");
    private static final RowId LIFT = new RowId("w2");

    @TempDir
    Path folder;

    private final List<Answer> reported = new ArrayList<>();
    private final Answers draft = Answers.NONE.with("works", new Answer.Rows(List.of(
            new Answer.Row(DIG, kind("digging").with("why", new Answer.Text("Water")).with("depth", new Answer.Count(3))),
            new Answer.Row(LIFT, kind("lifting").with("after", new Answer.RowRef(DIG))))));
    private QuestionField works;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.rogatory.drafting.ui.fields");
    }

    @BeforeEach
    void showTwoWorks() {
        SmallTemplate.withParts(folder);
        var template = TemplateCatalogue.fromFolder(folder).template("small");
        var context = FieldContext.of(template, Language.ENGLISH, Samples.LAW,
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
        works = new QuestionFields(context).field(template.questionnaire().question(new QuestionKey("works")).orElseThrow(),
                FieldPath.of("works"));
        UI.getCurrent().add(works);
        works.refresh(draft);
        works.show(draft.get("works").orElseThrow());
        works.onAnswer(answer -> {
            reported.add(answer);
            works.refresh(draft.with("works", answer));
        });
    }

    @Test
    void numbersTheRowsAndSaysHowFarTheyAre() {
        works.showProblems(path -> path.toString().equals("works[w2].crew") ? "Crew is missing." : "");

        assertThat(lines()).extracting(PartLine::name).containsExactly("1. DIGGING", "2. LIFTING");
        assertThat(text(lines().getFirst())).contains("complete").contains("3");
        assertThat(text(lines().getLast())).contains("1 to mend");
    }

    @Test
    void opensARowAsAFormOfItsOwnWithTheQuestionsOfItsKind() {
        open(0);

        assertThat(find(IntegerField.class, works).withId("q-works-w1-depth").exists()).isTrue();
        assertThat(find(TextField.class, works).withId("q-works-w1-why").exists()).isTrue();
        assertThat(works.getElement().getTextRecursively()).doesNotContain("Crew");
    }

    @Test
    void reportsAllRowsWhenOneOfThemChangesAndKeepsItsFormOpen() {
        open(0);
        test(find(TextField.class, works).withId("q-works-w1-why").single()).setValue("Oil");

        assertThat(rows().getFirst().answers().text("why")).contains("Oil");
        assertThat(rows()).hasSize(2);
        assertThat(find(PartForm.class, works).exists()).isTrue();
    }

    @Test
    void offersKindsUnderTheirHeadingsAndFindsThemByTyping() {
        press("Add");
        var picker = find(PartPicker.class).single();
        assertThat(kinds(picker)).hasSize(2);
        test(find(TextField.class, picker).single()).setValue("lift");
        assertThat(kinds(picker)).singleElement().extracting(button -> button.getId().orElseThrow()).isEqualTo("part-lifting");
        test(kinds(picker).getFirst()).click();

        assertThat(rows()).hasSize(3);
        assertThat(rows().getLast().answers().chose("kind", "lifting")).isTrue();
        assertThat(find(PartForm.class, works).single().row()).isEqualTo(rows().getLast().id());
    }

    /** What is missing in a new form is said when it has been left once, not while it is still being read. */
    @Test
    void leavesANewFormInPeaceUntilItHasBeenLeft() {
        press("Add");
        test(kinds(find(PartPicker.class).single()).getLast()).click();
        works.showProblems(path -> path.column().isPresent() ? "This is missing." : "");
        assertThat(works.getElement().getTextRecursively()).contains("3. DIGGING");
        assertThat(find(TextField.class, works).single().isInvalid()).isFalse();

        press("Back to the list");
        open(2);
        assertThat(find(TextField.class, works).single().isInvalid()).isTrue();
    }

    @Test
    void duplicatesARowBehindItself() {
        press("Duplicate 1. DIGGING");

        assertThat(rows()).hasSize(3);
        assertThat(rows().get(1).answers()).isEqualTo(rows().getFirst().answers());
        assertThat(rows().get(1).id()).isNotEqualTo(DIG);
    }

    @Test
    void movesARowAndNumbersAnew() {
        press("Move down 1. DIGGING");

        assertThat(rows()).extracting(Answer.Row::id).containsExactly(LIFT, DIG);
        assertThat(lines()).extracting(PartLine::name).containsExactly("1. LIFTING", "2. DIGGING");
    }

    @Test
    void asksBeforeARowIsRemovedToWhichAnotherRefersAndTakesItBack() {
        press("Remove 1. DIGGING");
        assertThat(reported).isEmpty();
        var dialog = find(ConfirmDialog.class).single();
        assertThat(find(ListItem.class, dialog).all()).extracting(ListItem::getText).singleElement().asString().contains("2. LIFTING");
        test(dialog).confirm();
        assertThat(rows()).extracting(Answer.Row::id).containsExactly(LIFT);

        press("Take back");
        assertThat(rows()).extracting(Answer.Row::id).containsExactly(DIG, LIFT);
    }

    @Test
    void opensWhereAFindingLeads() {
        works.focusOn(FieldPath.of("works").in(DIG).column("depth"));

        assertThat(find(PartForm.class, works).single().row()).isEqualTo(DIG);
    }

    private static Answers kind(String kind) {
        return Answers.NONE.with("kind", new Answer.Choice(new OptionKey(kind)));
    }

    private List<Answer.Row> rows() {
        return ((Answer.Rows) reported.getLast()).rows();
    }

    private List<PartLine> lines() {
        return find(PartLine.class, works).all();
    }

    private void open(int index) {
        test(find(NativeButton.class, lines().get(index)).single()).click();
    }

    private List<NativeButton> kinds(PartPicker picker) {
        return find(NativeButton.class, picker).all().stream().filter(button -> button.hasClassName("part-kind")).toList();
    }

    private void press(String name) {
        test(find(Button.class, works).all().stream()
                .filter(button -> button.getAriaLabel().orElse(button.getText()).equals(name)).findFirst().orElseThrow()).click();
    }

    private static String text(PartLine line) {
        return line.getElement().getTextRecursively();
    }
}
