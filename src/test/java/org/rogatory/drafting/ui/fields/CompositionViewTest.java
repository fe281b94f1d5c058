package org.rogatory.drafting.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.textfield.TextField;

class CompositionViewTest extends BrowserlessTest {

    private static final State SPAIN = new State("ES");

    private final Map<String, Answer> saved = new LinkedHashMap<>();
    private Answers draft = Samples.full();
    private TopicEditor team;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.rogatory.drafting.ui.fields");
    }

    @BeforeEach
    void showTheTeamOfTheGoldenCase() {
        team = TopicEditor.of(Samples.AGREEMENT.questionnaire().section("team").orElseThrow(), Samples.CONTEXT, (question, answer) -> {
            saved.put(question.name(), answer);
            draft = draft.with(question, answer);
            team.show(draft, Set.of());
        });
        UI.getCurrent().add(team);
        team.show(draft, Set.of());
    }

    @Test
    void hasACardForEachStateWithItsParty() {
        assertThat(cards()).hasSize(3);
        assertThat(text(card(SPAIN))).contains("Prosecutor's Office of Costa Clara", "Amaya Otxoa Belmonte", "Xavier Llorens",
                "Pilar Zurita");
    }

    @Test
    void marksThoseWhoAreSeconded() {
        assertThat(text(team)).contains("seconded to Romania");
    }

    @Test
    void saysWhatIsMissingInOneSentenceAState() {
        draft = draft.with("leaders", new Answer.Rows(draft.rows("leaders").subList(0, 2)));
        team.show(draft, Set.of());
        assertThat(text(team)).contains("Spain has no leader.");
    }

    @Test
    void entersSomebodyNewOnceWithStateAndPartyFilledIn() {
        enter(card(SPAIN), 0, "Nuria Vidal");
        var person = ((Answer.Rows) saved.get("persons")).rows().getLast();
        assertThat(person.answers().text("name")).contains("Nuria Vidal");
        assertThat(person.answers().state("state")).contains(SPAIN);
        assertThat(person.answers().reference("party")).contains(new RowId("party-es"));
        var leader = ((Answer.Rows) saved.get("leaders")).rows().getLast();
        assertThat(leader.answers().reference("person")).contains(person.id());
        assertThat(leader.answers().state("state")).contains(SPAIN);
        assertThat(saved.keySet()).as("the person exists before somebody refers to it").containsExactly("persons", "leaders");
    }

    @Test
    void findsAPersonWhoWasEnteredBefore() {
        enter(card(SPAIN), 0, "pilar zurita");
        assertThat(saved).containsOnlyKeys("leaders");
        assertThat(((Answer.Rows) saved.get("leaders")).rows().getLast().answers().reference("person")).contains(new RowId("zurita"));
    }

    @Test
    void takesSomebodyOutOfTheTeamButKeepsThePerson() {
        var line = find(PersonLine.class, card(SPAIN)).all().get(1);
        press(line, "Remove");
        assertThat(((Answer.Rows) saved.get("members")).rows()).hasSize(4);
        assertThat(saved).doesNotContainKey("persons");
        assertThat(find(OtherPersons.class, team).single().lines()).singleElement()
                .satisfies(other -> assertThat(other.name()).isEqualTo("Xavier Llorens"));
        test(find(Button.class, card(SPAIN)).withText("Take back").single()).click();
        assertThat(saved.get("members")).isEqualTo(Samples.full().get("members").orElseThrow());
    }

    @Test
    void movesAMemberWithinTheState() {
        press(find(PersonLine.class, card(SPAIN)).all().getLast(), "Move up");
        assertThat(((Answer.Rows) saved.get("members")).rows()).extracting(row -> row.id().value())
                .containsExactly("member-1", "member-2", "member-3", "member-5", "member-4");
    }

    @Test
    void changesThePersonAndTheTaskInOnePlace() {
        var line = find(PersonLine.class, card(SPAIN)).all().getLast();
        press(line, "Edit");
        test(find(TextField.class, line).withId("q-persons-zurita-office").single()).setValue("Head of victim support");
        test(find(TextField.class, line).withId("q-members-member-5-task").single()).setValue("Shelter");
        assertThat(((Answer.Rows) saved.get("persons")).row(new RowId("zurita")).orElseThrow().answers().text("office"))
                .contains("Head of victim support");
        assertThat(((Answer.Rows) saved.get("members")).row(new RowId("member-5")).orElseThrow().answers().text("task"))
                .contains("Shelter");
        assertThat(text(line)).contains("Head of victim support · Shelter");
    }

    @Test
    void leadsAFindingToThePerson() {
        var at = FieldPath.of("persons").in(new RowId("llorens")).column("office");
        assertThat(team.focusOn(at)).isTrue();
        assertThat(find(TextField.class, team).withId("q-persons-llorens-office").all()).hasSize(1);
        assertThat(team.focusOn(FieldPath.of(new QuestionKey("parties")))).isFalse();
    }

    @Test
    void drawsTheTeamAndSaysTheSameInATable() {
        assertThat(find(Image.class, team).single().getSrc()).startsWith("data:image/svg+xml;base64,");
        assertThat(text(find(NativeTable.class, team).all().getFirst())).contains("Ilinca Marescu", "Fenna Ruygrok, Joris Beek");
        var column = new TeamPicture.Column("Spain", List.of("<script>alert(1)</script>"), List.of());
        assertThat(TeamPicture.svg("Team", "Text", List.of(column), List.of())).contains("&lt;script&gt;").doesNotContain("<script");
    }

    private void enter(StateCard card, int list, String name) {
        ComboBox<?> finder = find(ComboBox.class, card).all().stream().filter(each -> each.getLabel().startsWith("Add a")).toList()
                .get(list);
        com.vaadin.flow.component.ComponentUtil.fireEvent(finder, customValue(finder, name));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent<?> customValue(ComboBox finder, String name) {
        return new com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent(finder, true, name);
    }

    private List<StateCard> cards() {
        return find(StateCard.class, team).all();
    }

    private StateCard card(State state) {
        return cards().stream().filter(card -> card.state().equals(state)).findFirst().orElseThrow();
    }

    private void press(PersonLine line, String name) {
        test(find(Button.class, line).all().stream().filter(button -> button.getAriaLabel().orElse("").startsWith(name)).findFirst()
                .orElseThrow())
                .click();
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively();
    }
}
