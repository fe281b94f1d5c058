package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.rogatory.advice.ui.matrix.InstrumentMatrix;
import org.rogatory.advice.ui.matrix.Standings;
import org.rogatory.questionnaire.OptionKey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Instruments by States, each with its choice and its reason. Each statement says on demand where it was read. */
final class LegalBasesTable {

    private final FieldContext context;

    LegalBasesTable(FieldContext context) {
        this.context = context;
    }

    Component of(Proposal proposal, Map<OptionKey, Checkbox> boxes) {
        var columns = new ArrayList<>(List.of(word("field.law.instrument")));
        proposal.states().forEach(state -> columns.add(context.name(state)));
        columns.add(word("field.law.reach"));
        var standings = new Standings(context::name, proposal.day());
        return new InstrumentMatrix(word("field.law.table"), columns,
                proposal.bases().stream().map(basis -> row(basis, boxes.get(basis.option()), standings)).toList());
    }

    /** What is chosen is never folded away. */
    private static InstrumentMatrix.Row row(Proposal.Basis basis, Checkbox box, Standings standings) {
        var heading = new Div(box);
        if (!basis.why().isEmpty()) {
            var why = new Span(basis.why());
            why.addClassNames("instrument-title", "quiet");
            heading.add(why);
        }
        return new InstrumentMatrix.Row(heading,
                basis.statuses().stream().map(status -> standings.cell(basis.instrument(), status)).toList(), new Span(basis.worth()),
                basis.useful() || box.getValue());
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
