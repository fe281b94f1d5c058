package org.rogatory.advice.ui.matrix;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** Instruments by States. It scrolls on a narrow screen, by keyboard as well. */
public final class InstrumentMatrix extends Div {

    /**
     * One instrument.
     *
     * @param heading its name, or a choice
     * @param reach   in words, what it is worth for these States together
     * @param useful  whether something can be done with it; the other rows are folded away
     */
    public record Row(Component heading, List<? extends Component> cells, Component reach, boolean useful) {}

    /** @param columns the names of the columns, from the instruments to the reach */
    public InstrumentMatrix(String name, List<String> columns, List<Row> rows) {
        var useful = rows.stream().filter(Row::useful).toList();
        var others = rows.stream().filter(row -> !row.useful()).toList();
        if (!useful.isEmpty()) {
            add(table(name, columns, useful));
        }
        if (!others.isEmpty()) {
            var folded = getTranslation("law.matrix.others", others.size());
            var details = new NativeDetails(folded, table(folded, columns, others));
            details.addClassNames("guidance", "folded");
            add(details);
        }
    }

    private static Component table(String name, List<String> columns, List<Row> rows) {
        var table = new NativeTable();
        table.addClassName("matrix");
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(heading("col", new Span(column))));
        table.getHead().add(head);
        rows.forEach(row -> table.getBody().add(row(row)));
        var area = new Div(table);
        area.addClassName("wide");
        area.getElement().setAttribute("tabindex", "0");
        area.getElement().setAttribute("role", "region");
        area.getElement().setAttribute("aria-label", name);
        return area;
    }

    private static NativeTableRow row(Row row) {
        var line = new NativeTableRow(heading("row", row.heading()));
        row.cells().forEach(cell -> line.add(new NativeTableCell(cell)));
        line.add(new NativeTableCell(row.reach()));
        return line;
    }

    private static NativeTableHeaderCell heading(String scope, Component content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
