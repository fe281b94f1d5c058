package org.rogatory.drafting.ui.fields;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** What each bearer pays in each currency, from the derived totals. */
final class CostTotals extends Companion {

    @Override
    void refresh(Answers draft) {
        var totals = draft.rows("costTotals");
        removeAll();
        setVisible(!totals.isEmpty());
        if (!totals.isEmpty()) {
            var table = new NativeTable();
            table.addClassNames("matrix", "totals");
            table.setCaptionText(getTranslation("field.costs.totals"));
            table.getHead().add(new NativeTableRow(heading("field.costs.bearer"), heading("field.costs.total")));
            totals.forEach(row -> table.getBody().add(line(row)));
            add(table);
        }
    }

    private NativeTableHeaderCell heading(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableRow line(Answer.Row row) {
        var total = new NativeTableCell(row.answers().amount("total").map(Money::text).orElse("–"));
        total.addClassName("amount");
        return new NativeTableRow(new NativeTableCell(row.answers().text("bearer").orElse("–")), total);
    }
}
