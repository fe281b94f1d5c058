package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Section;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.State;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The team: a chart, a card for each State side by side, who else was entered, and what is still missing. */
final class CompositionView extends TopicEditor {

    static final String NAME = "composition";

    private final FieldContext context;
    private final TeamDesk desk;
    private final TeamChart chart;
    private final Paragraph problem = new Paragraph();
    private final Paragraph noTeam = new Paragraph();
    private final Div columns = new Div();
    private final OtherPersons others;
    private final UnorderedList missing = new UnorderedList();
    private final Paragraph complete = new Paragraph();
    private List<StateCard> cards = List.of();
    private transient Function<FieldPath, String> problems = _ -> "";

    CompositionView(Section section, FieldContext context, BiConsumer<QuestionKey, Answer> save) {
        this.context = context;
        this.desk = new TeamDesk(context, (question, answer) -> {
            save.accept(question, answer);
            refresh();
        });
        chart = new TeamChart(context);
        others = new OtherPersons(context, desk);
        addClassName("composition");
        columns.addClassName("state-cards");
        problem.addClassName("problem");
        problem.setVisible(false);
        noTeam.setText(getTranslation("composition.noTeam"));
        complete.setText(getTranslation("composition.complete"));
        complete.addClassName("quiet");
        missing.addClassName("missing");
        context.labels().find("section." + section.id() + ".intro").ifPresent(intro -> add(new Paragraph(intro)));
        var texts = FieldTexts.at(context.labels(), FieldPath.of(Role.LEADER.question()));
        Guidance.of(texts, this).ifPresent(this::add);
        add(chart, problem, noTeam, columns, others, missing, complete);
    }

    @Override
    public void show(Answers draft, Set<QuestionKey> asked) {
        desk.lookAt(draft);
        refresh();
    }

    @Override
    public boolean focusOn(FieldPath path) {
        var here = Stream.of(Role.PERSONS, Role.LEADER.question(), Role.MEMBER.question()).anyMatch(path.question()::equals);
        if (here) {
            Stream.concat(cards.stream().flatMap(StateCard::lines), others.lines().stream()).filter(line -> line.shows(path)).findFirst()
                    .ifPresentOrElse(line -> line.focusOn(path), () -> cards.stream().filter(this::lacksLeader).findFirst()
                            .or(() -> cards.stream().findFirst()).ifPresent(card -> card.focusOn(path)));
        }
        return here;
    }

    @Override
    protected void showProblems(Function<FieldPath, String> all) {
        problems = all;
        var text = String.join(" ", Stream.of(Role.PERSONS, Role.LEADER.question(), Role.MEMBER.question()).map(FieldPath::of).map(all)
                .filter(each -> !each.isEmpty()).distinct().toList());
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
        cards.stream().flatMap(StateCard::lines).forEach(line -> line.showProblems(all));
        others.lines().forEach(line -> line.showProblems(all));
    }

    private void refresh() {
        var states = states();
        cards = states.stream().map(this::card).toList();
        cards.forEach(StateCard::refresh);
        Arranging.in(columns, cards);
        noTeam.setVisible(cards.isEmpty());
        others.refresh();
        chart.show(desk.draft(), states);
        missing.removeAll();
        states.stream().map(this::missing).flatMap(Optional::stream).forEach(text -> missing.add(new ListItem(text)));
        missing.setVisible(missing.getComponentCount() > 0);
        complete.setVisible(!cards.isEmpty() && missing.getComponentCount() == 0);
        showProblems(problems);
    }

    /** Those of the parties first, then others from which somebody has a role. */
    private List<State> states() {
        var draft = desk.draft();
        var ofParties = draft.rows("parties").stream().flatMap(row -> row.answers().state("state").stream());
        var ofRoles = Stream.of(Role.values()).flatMap(role -> role.rows(draft).stream().flatMap(row -> role.state(row, draft).stream()));
        return Stream.concat(ofParties, ofRoles).distinct().toList();
    }

    private StateCard card(State state) {
        return cards.stream().filter(each -> each.state().equals(state)).findFirst().orElseGet(() -> new StateCard(context, desk, state));
    }

    private boolean lacksLeader(StateCard card) {
        return Role.LEADER.rows(desk.draft(), card.state()).isEmpty();
    }

    /** One sentence for a State that is not complete. */
    private Optional<String> missing(State state) {
        var lacks = new ArrayList<String>();
        if (Role.LEADER.rows(desk.draft(), state).isEmpty()) {
            lacks.add(getTranslation("composition.missing.LEADER"));
        }
        if (Role.MEMBER.rows(desk.draft(), state).isEmpty()) {
            lacks.add(getTranslation("composition.missing.MEMBER"));
        }
        return lacks.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        getTranslation("composition.missing", context.name(state), String.join(getTranslation("composition.and"), lacks)));
    }
}
