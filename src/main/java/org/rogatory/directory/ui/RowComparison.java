package org.rogatory.directory.ui;

import java.util.Optional;

import org.rogatory.directory.Column;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataRow.Provenance;
import org.rogatory.directory.DataRow.Shipped;
import org.rogatory.directory.DataTable;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/** A row column by column; where it was corrected, what was shipped stands beside it, and the columns that differ are marked. */
final class RowComparison extends Composite<Div> {

    private final DataWords words;
    private final DataRow row;
    private final Optional<Shipped> covered;

    RowComparison(DataWords words, DataTable table, DataRow row) {
        this.words = words;
        this.row = row;
        this.covered = row.origin() == DataRow.Origin.SHIPPED ? Optional.empty() : row.shipped();
        var lines = new NativeTable();
        lines.addClassName("matrix");
        lines.getElement().setAttribute("aria-label", words.text("lawdata.row.values"));
        lines.add(head());
        table.columns().stream().filter(this::isSaid).map(this::line).forEach(lines::add);
        lines.add(provenance("lawdata.source", Provenance::source));
        lines.add(provenance("lawdata.checked", words::checked));
        lines.add(provenance("lawdata.certainty", words::certainty));
        getContent().addClassName("wide");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", words.text("lawdata.row.values"));
        getContent().add(lines);
    }

    private boolean isSaid(Column column) {
        boolean now = !row.get(column.name()).isEmpty();
        return now || covered.filter(shipped -> !shipped.values().getOrDefault(column.name(), "").isEmpty()).isPresent();
    }

    private NativeTableRow head() {
        var head = new NativeTableRow(heading("col", words.text("lawdata.row.column")), heading("col", words.text("lawdata.row.now")));
        covered.ifPresent(_ -> head.add(heading("col", words.text("lawdata.row.shipped"))));
        return head;
    }

    private NativeTableRow line(Column column) {
        String now = row.get(column.name());
        var line = new NativeTableRow(heading("row", words.column(column)), cell(words.value(column, now)));
        covered.ifPresent(shipped -> {
            String before = shipped.values().getOrDefault(column.name(), "");
            line.add(shippedCell(words.value(column, before), !before.equals(now)));
        });
        return line;
    }

    private NativeTableRow provenance(String key, java.util.function.Function<Provenance, String> say) {
        var line = new NativeTableRow(heading("row", words.text(key)), cell(say.apply(row.provenance())));
        covered.ifPresent(shipped -> line.add(shippedCell(say.apply(shipped.provenance()), false)));
        return line;
    }

    private NativeTableCell shippedCell(String text, boolean differs) {
        var cell = cell(text);
        if (differs) {
            var mark = new Span(words.text("lawdata.row.differs"));
            mark.addClassName("tag");
            cell.add(new Span(" "), mark);
        }
        return cell;
    }

    private static NativeTableCell cell(String text) {
        var cell = new NativeTableCell();
        cell.add(new Span(text));
        cell.addClassName("said");
        return cell;
    }

    private static NativeTableHeaderCell heading(String scope, String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
