package org.rogatory.drafting.ui.fields;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Somebody in a card of the team: who it is, and on demand the fields of the person and of the role. */
final class PersonLine extends ListItem {

    /** Columns that the place in the card says already. */
    private static final Set<String> SAID_BY_PLACE = Set.of("person", "state");

    private final FieldContext context;
    private final TeamDesk desk;
    private final Optional<Role> role;
    private final RowId row;
    private final Span name = new Span();
    private final Span particulars = new Span();
    private final Paragraph problem = new Paragraph();
    private final Div body = new Div();
    private final Button edit = new Button();
    private final RowButtons buttons = new RowButtons();
    private transient Function<FieldPath, String> problems = _ -> "";

    /** @param row of the role, or of the person where there is no role */
    PersonLine(FieldContext context, TeamDesk desk, Optional<Role> role, RowId row) {
        this.context = context;
        this.desk = desk;
        this.role = role;
        this.row = row;
        addClassNames("row-card", "person");
        name.addClassName("person-name");
        particulars.addClassName("quiet");
        problem.addClassName("problem");
        edit.addThemeVariants(ButtonVariant.TERTIARY);
        edit.addClickListener(_ -> toggle());
        buttons.addComponentAsFirst(edit);
        body.setVisible(false);
        var words = new Div(name, particulars);
        words.addClassName("row-summary");
        var head = new Div(words, buttons);
        head.addClassName("row-head");
        add(head, problem, body);
        refresh();
    }

    RowButtons buttons() {
        return buttons;
    }

    RowId row() {
        return row;
    }

    Optional<Answer.Row> person() {
        return role.isEmpty() ? desk.person(row) : roleRow().flatMap(found -> Role.person(found, desk.draft()));
    }

    String name() {
        return person().flatMap(found -> found.answers().text("name")).orElseGet(() -> getTranslation("composition.unnamed"));
    }

    void refresh() {
        name.setText(name());
        particulars.setText(Stream.concat(person().flatMap(found -> found.answers().text("office")).stream(), marks())
                .collect(Collectors.joining(" · ")));
        edit.setText(getTranslation(body.isVisible() ? "rows.done" : "rows.edit"));
        edit.setAriaLabel(getTranslation(body.isVisible() ? "rows.done.of" : "rows.edit.of", name()));
        edit.getElement().setAttribute("aria-expanded", Boolean.toString(body.isVisible()));
        buttons.name(name());
        fields().forEach(each -> each.refresh(desk.draft()));
        person().ifPresent(found -> parts(Role.PERSONS.name()).forEach(each -> each.show(found.answers())));
        roleRow().ifPresent(found -> role.ifPresent(is -> parts(is.question().name()).forEach(each -> each.show(found.answers()))));
    }

    void showProblems(Function<FieldPath, String> all) {
        problems = all;
        fields().forEach(each -> each.showProblems(all));
        sayProblem();
    }

    boolean shows(FieldPath path) {
        return role.filter(is -> is.question().equals(path.question())).isPresent() && path.row().filter(row::equals).isPresent()
                || path.question().equals(Role.PERSONS) && path.row().isPresent() && person().map(Answer.Row::id).equals(path.row());
    }

    void focusOn(FieldPath target) {
        open();
        var group = parts(target.question().name()).findFirst().or(() -> fields().findFirst());
        group.ifPresent(each -> each.focusOn(target));
    }

    private Optional<Answer.Row> roleRow() {
        return role.flatMap(is -> desk.draft().row(is.question().name(), row));
    }

    /** Where the person is seconded to, and what the person does. */
    private Stream<String> marks() {
        var id = person().map(Answer.Row::id);
        var hosts = desk.draft().rows("secondments").stream().filter(each -> each.answers().reference("person").equals(id))
                .flatMap(each -> each.answers().state("host").stream())
                .map(state -> getTranslation("composition.seconded", context.law().states().nameInSentence(state)));
        return Stream.concat(roleRow().flatMap(found -> found.answers().text("task")).stream(), hosts);
    }

    private Stream<RowFields> fields() {
        return body.getChildren().filter(RowFields.class::isInstance).map(RowFields.class::cast);
    }

    private Stream<RowFields> parts(String question) {
        return fields().filter(each -> each.hasClassName("of-" + question));
    }

    private void toggle() {
        if (body.isVisible()) {
            body.setVisible(false);
            removeClassName("open");
            refresh();
            sayProblem();
            edit.focus();
        } else {
            focusOn(FieldPath.of(Role.PERSONS));
        }
    }

    private void open() {
        if (fields().findAny().isEmpty()) {
            person().ifPresent(
                    found -> context.repeated(Role.PERSONS).ifPresent(asked -> add(new RowFields(asked, found.id(), context, _ -> true,
                            answers -> desk.changePerson(new Answer.Row(found.id(), answers))), asked.key().name())));
            role.flatMap(is -> context.repeated(is.question())).ifPresent(asked -> add(new RowFields(asked, row, context,
                    column -> !SAID_BY_PLACE.contains(column.key().name()),
                    answers -> role.ifPresent(is -> desk.change(is, new Answer.Row(row, answers)))), asked.key().name()));
        }
        body.setVisible(true);
        addClassName("open");
        refresh();
        sayProblem();
    }

    private void add(RowFields fields, String question) {
        fields.addClassName("of-" + question);
        fields.showProblems(problems);
        body.add(fields);
    }

    private void sayProblem() {
        var places = Stream.concat(places(Role.PERSONS.name(), person()),
                role.stream().flatMap(is -> places(is.question().name(), roleRow())));
        var text = body.isVisible() ? "" : places.map(problems).filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining(" "));
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }

    private Stream<FieldPath> places(String question, Optional<Answer.Row> found) {
        var columns = context.repeated(new QuestionKey(question)).map(asked -> asked.columns()).orElse(List.of());
        return found.stream().flatMap(each -> {
            var at = FieldPath.of(question).in(each.id());
            return Stream.concat(Stream.of(at), columns.stream().map(column -> at.column(column.key().name())));
        });
    }
}
