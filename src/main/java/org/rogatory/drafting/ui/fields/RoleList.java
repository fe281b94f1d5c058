package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** The leaders or the members from one State, and the field by which somebody is found or entered. */
final class RoleList extends Div {

    private final FieldContext context;
    private final TeamDesk desk;
    private final Role role;
    private final State state;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private final ComboBox<RowId> finder = new ComboBox<>();
    private final RowNews news = new RowNews();
    private List<PersonLine> lines = List.of();

    RoleList(FieldContext context, TeamDesk desk, Role role, State state) {
        this.context = context;
        this.desk = desk;
        this.role = role;
        this.state = state;
        addClassName("role-list");
        list.addClassName("plain");
        none.addClassName("quiet");
        none.setText(getTranslation("composition.none." + role));
        finder.setLabel(getTranslation("composition.add." + role));
        finder.setAriaLabel(getTranslation("composition.add.for." + role, context.name(state)));
        finder.setPlaceholder(getTranslation("composition.find"));
        finder.setAllowCustomValue(true);
        finder.setClearButtonVisible(true);
        finder.setItemLabelGenerator(id -> new AnswerText(context).row(Role.PERSONS, id, desk.draft()));
        finder.addValueChangeListener(change -> Optional.ofNullable(change.getValue()).ifPresent(this::appoint));
        finder.addCustomValueSetListener(typed -> enter(typed.getDetail()));
        add(new H4(getTranslation("composition." + role)), list, none, finder, news);
    }

    List<PersonLine> lines() {
        return lines;
    }

    void refresh() {
        var rows = role.rows(desk.draft(), state);
        lines = rows.stream().map(row -> line(row.id())).toList();
        lines.forEach(PersonLine::refresh);
        Arranging.in(list, lines);
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).buttons().place(i, lines.size());
        }
        none.setVisible(lines.isEmpty());
        finder.setItems(Role.persons(desk.draft()).stream().filter(person -> isFree(person)).map(Answer.Row::id).toList());
    }

    void focusFinder() {
        finder.focus();
    }

    /** Somebody from this State, or of whom no State is known yet, who does not have the role. */
    private boolean isFree(Answer.Row person) {
        return person.answers().state("state").map(state::equals).orElse(true) && !role.has(person.id(), desk.draft());
    }

    private PersonLine line(RowId row) {
        return lines.stream().filter(each -> each.row().equals(row)).findFirst().orElseGet(() -> newLine(row));
    }

    private PersonLine newLine(RowId row) {
        var line = new PersonLine(context, desk, Optional.of(role), row);
        line.buttons().onUp(() -> move(line, -1));
        line.buttons().onDown(() -> move(line, 1));
        line.buttons().onRemove(() -> dismiss(line));
        return line;
    }

    private void appoint(RowId person) {
        finder.clear();
        desk.appoint(role, person, state);
        refresh();
        finder.focus();
    }

    /** A name that is known is that person; any other is somebody new, of whom the rest is asked at once. */
    private void enter(String name) {
        finder.clear();
        if (name.isBlank()) {
            return;
        }
        var known = Role.persons(desk.draft()).stream()
                .filter(person -> person.answers().text("name").filter(name.strip()::equalsIgnoreCase).isPresent()).filter(this::isFree)
                .findFirst();
        var person = known.map(Answer.Row::id).orElseGet(() -> desk.enter(name, state));
        desk.appoint(role, person, state);
        refresh();
        if (known.isEmpty()) {
            lines.stream().filter(line -> line.person().map(Answer.Row::id).filter(person::equals).isPresent()).findFirst()
                    .ifPresent(line -> line.focusOn(FieldPath.of(Role.PERSONS).in(person).column("office")));
        }
    }

    private void move(PersonLine line, int by) {
        desk.move(role, line.row(), state, by);
        refresh();
        line.buttons().focusAfterMove(by < 0);
        news.say(getTranslation("rows.moved", line.name(), lines.indexOf(line) + 1, lines.size()));
    }

    private void dismiss(PersonLine line) {
        var before = new Answer.Rows(new ArrayList<>(role.rows(desk.draft())));
        var name = line.name();
        desk.dismiss(role, line.row());
        refresh();
        news.sayRemoved(name, () -> {
            desk.restore(role, before);
            refresh();
        });
    }

    Stream<PersonLine> showing(FieldPath path) {
        return lines.stream().filter(line -> line.shows(path));
    }
}
