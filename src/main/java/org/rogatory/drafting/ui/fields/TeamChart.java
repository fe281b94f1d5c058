package org.rogatory.drafting.ui.fields;

import java.util.List;
import java.util.Optional;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.State;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** The team at a glance, as a picture and, with the same content, as a table. */
final class TeamChart extends Div {

    private final FieldContext context;
    private final Div picture = new Div();
    private final NativeDetails details = new NativeDetails();

    TeamChart(FieldContext context) {
        this.context = context;
        addClassName("team-chart");
        picture.addClassName("wide");
        details.addClassName("guidance");
        details.setSummaryText(getTranslation("composition.table"));
        add(picture, details);
    }

    void show(Answers draft, List<State> states) {
        setVisible(!states.isEmpty());
        var columns = states.stream().map(state -> new TeamPicture.Column(context.name(state), names(Role.LEADER, draft, state),
                names(Role.MEMBER, draft, state))).toList();
        var participants = draft.rows("participants").stream().flatMap(row -> row.answers().text("name").stream()).toList();
        var alternative = getTranslation("composition.chart", states.size());
        var image = new Image(TeamPicture.address(alternative, getTranslation("composition.chart.text"), columns, participants),
                alternative);
        picture.removeAll();
        picture.add(image);
        // wider than its place on a narrow screen: reachable by keyboard, so that it can be scrolled
        picture.getElement().setAttribute("tabindex", "0");
        picture.getElement().setAttribute("role", "group");
        picture.getElement().setAttribute("aria-label", alternative);
        details.setContent(table(columns, participants));
    }

    private List<String> names(Role role, Answers draft, State state) {
        return role.rows(draft, state).stream().map(row -> Role.person(row, draft)).flatMap(Optional::stream).map(this::name).toList();
    }

    private String name(Answer.Row person) {
        return person.answers().text("name").orElseGet(() -> getTranslation("composition.unnamed"));
    }

    private NativeTable table(List<TeamPicture.Column> columns, List<String> participants) {
        var table = new NativeTable();
        table.addClassName("matrix");
        table.getHead().add(new NativeTableRow(heading("composition.state"), heading("composition.LEADER"), heading("composition.MEMBER")));
        columns.forEach(column -> table.getBody().add(line(column.state(), column.leaders(), column.members())));
        if (!participants.isEmpty()) {
            table.getBody().add(line(getTranslation("composition.participants"), List.of(), participants));
        }
        return table;
    }

    private NativeTableHeaderCell heading(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow line(String state, List<String> leaders, List<String> members) {
        var head = new NativeTableHeaderCell(state);
        head.getElement().setAttribute("scope", "row");
        return new NativeTableRow(head, new NativeTableCell(words(leaders)), new NativeTableCell(words(members)));
    }

    private static String words(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
