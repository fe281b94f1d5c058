package org.rogatory.drafting.ui.fields;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.shared.RowId;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;

/** Those who were entered but are neither leader nor member, such as a contact or a signatory. Here a person can be removed altogether. */
final class OtherPersons extends Section {

    private final FieldContext context;
    private final TeamDesk desk;
    private final UnorderedList list = new UnorderedList();
    private List<PersonLine> lines = List.of();

    OtherPersons(FieldContext context, TeamDesk desk) {
        this.context = context;
        this.desk = desk;
        addClassName("state-card");
        list.addClassName("plain");
        var why = new Paragraph(getTranslation("composition.others.why"));
        why.addClassName("quiet");
        add(new H3(getTranslation("composition.others")), why, list);
        setVisible(false);
    }

    List<PersonLine> lines() {
        return lines;
    }

    void refresh() {
        lines = Role.persons(desk.draft()).stream().filter(person -> hasNoRole(person.id())).map(person -> line(person.id())).toList();
        lines.forEach(PersonLine::refresh);
        lines.forEach(line -> line.buttons().place(0, 1));
        Arranging.in(list, lines);
        setVisible(!lines.isEmpty());
    }

    private boolean hasNoRole(RowId person) {
        return Stream.of(Role.values()).noneMatch(role -> role.rows(desk.draft()).stream()
                .anyMatch(row -> row.answers().reference(Role.PERSON.name()).filter(person::equals).isPresent() && isInACard(role, row)));
    }

    private boolean isInACard(Role role, Answer.Row row) {
        return role.state(row, desk.draft()).isPresent();
    }

    private PersonLine line(RowId person) {
        return lines.stream().filter(each -> each.row().equals(person)).findFirst().orElseGet(() -> newLine(person));
    }

    private PersonLine newLine(RowId person) {
        var line = new PersonLine(context, desk, Optional.empty(), person);
        line.buttons().onRemove(() -> {
            var referring = new Referring(context).to(Role.PERSONS, person, desk.draft());
            if (referring.isEmpty()) {
                desk.removePerson(person);
            } else {
                RemoveDialog.open(line.name(), referring, () -> desk.removePerson(person));
            }
        });
        return line;
    }
}
