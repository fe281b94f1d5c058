package org.rogatory.drafting.ui.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.shared.Language;
import org.rogatory.template.OutlineNode;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

class WordingPanelTest extends BrowserlessTest {

    private final OutlineNode.Clause optional = Samples.AGREEMENT.outline().clauses().filter(OutlineNode.Clause::optional).findFirst()
            .orElseThrow();
    private final String model = Samples.AGREEMENT.wording(Language.ENGLISH).clause(optional.id()).orElseThrow();
    private final List<Map.Entry<String, Optional<ClauseWording>>> saved = new ArrayList<>();
    private WordingPanel panel;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("org.rogatory.drafting.ui.fields");
    }

    @BeforeEach
    void showAnOptionalClause() {
        panel = new WordingPanel(Samples.AGREEMENT, List.of(optional), Samples.CONTEXT,
                (clause, wording) -> saved.add(Map.entry(clause, wording)));
        UI.getCurrent().add(panel);
    }

    @Test
    void adaptsAClauseAndKeepsTheModelItCameFrom() {
        choose(1);
        assertThat(saved).as("nothing is adapted yet").isEmpty();
        test(area()).setValue(model + " In writing.");
        assertThat(last()).contains(new ClauseWording.Adapted(text(model + " In writing."), text(model)));
    }

    @Test
    void leavesAnOptionalClauseOutWithAReason() {
        choose(2);
        assertThat(last()).contains(new ClauseWording.LeftOut(Optional.empty()));
        test(find(TextField.class, panel).single()).setValue("The parties agreed otherwise.");
        assertThat(last()).contains(new ClauseWording.LeftOut(Optional.of("The parties agreed otherwise.")));
    }

    @Test
    void goesBackToTheModel() {
        panel.show(Map.of(optional.id(), new ClauseWording.Adapted(text("Other text."), text(model))), Samples.full());
        assertThat(saved).as("what is shown is not reported").isEmpty();
        test(find(Button.class, panel).withText("Back to the model").single()).click();
        assertThat(last()).isEmpty();
    }

    @Test
    void doesNotStoreATextThatCannotBeFilledIn() {
        choose(1);
        test(area()).setValue("See {{suspectName}}.");
        assertThat(saved).isEmpty();
        assertThat(area().getErrorMessage()).contains("{{suspectName}}");
        assertThat(area().getValue()).isEqualTo("See {{suspectName}}.");
    }

    @Test
    void addsAClauseAfterAnotherAndRemovesIt() {
        test(find(Button.class, panel).withText("Add a clause after this one").single()).click();
        test(area()).setValue("The Parties meet in Bucharest.");
        var id = saved.getLast().getKey();
        assertThat(last()).contains(new ClauseWording.Added(optional.id(), text("The Parties meet in Bucharest.")));
        panel.show(new LinkedHashMap<>(Map.of(id, last().orElseThrow())), Samples.full());
        test(find(Button.class, panel).withText("Remove this clause").single()).click();
        assertThat(saved.getLast()).isEqualTo(Map.entry(id, Optional.empty()));
        assertThat(find(TextArea.class, panel).all()).isEmpty();
    }

    @Test
    void marksTheDifferenceWordByWord() {
        assertThat(WordDifference.between("The team may stay {{periodMonths}} months.", "The team may stay twelve months."))
                .extracting(WordDifference.Piece::kind, WordDifference.Piece::text).containsExactly(
                        org.assertj.core.api.Assertions.tuple(WordDifference.Kind.SAME, "The team may stay "),
                        org.assertj.core.api.Assertions.tuple(WordDifference.Kind.REMOVED, "{{periodMonths}} "),
                        org.assertj.core.api.Assertions.tuple(WordDifference.Kind.ADDED, "twelve "),
                        org.assertj.core.api.Assertions.tuple(WordDifference.Kind.SAME, "months."));
        panel.show(Map.of(optional.id(), new ClauseWording.Adapted(text("Other text."), text(model))), Samples.full());
        assertThat(find(DifferenceText.class, panel).single().getElement().getChildren().map(part -> part.getTag())).contains("ins", "del");
    }

    private void choose(int index) {
        select(find(RadioButtonGroup.class, panel).single(), index);
    }

    private static <T> void select(RadioButtonGroup<T> group, int index) {
        group.setValue(group.getListDataView().getItem(index));
    }

    private TextArea area() {
        return find(TextArea.class, panel).single();
    }

    private Optional<ClauseWording> last() {
        return saved.getLast().getValue();
    }

    private static TreeMap<Language, String> text(String text) {
        return new TreeMap<>(Map.of(Language.ENGLISH, text));
    }
}
