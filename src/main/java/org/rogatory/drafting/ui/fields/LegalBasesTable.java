package org.rogatory.drafting.ui.fields;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.rogatory.law.Instrument;
import org.rogatory.law.Judgement;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Standing;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;

/** Instruments by States. Each statement says on demand where it was read. */
final class LegalBasesTable {

    private final FieldContext context;
    private final List<State> team;

    LegalBasesTable(FieldContext context, List<State> team) {
        this.context = context;
        this.team = team;
    }

    Component of(List<Judgement> judgements, Map<OptionKey, Checkbox> boxes) {
        var table = new NativeTable();
        table.addClassName("matrix");
        var head = new NativeTableRow();
        head.add(heading("col", new Span(word("field.law.instrument"))));
        team.forEach(state -> head.add(heading("col", new Span(context.name(state)))));
        if (team.size() > 1) {
            head.add(heading("col", new Span(word("field.law.reach"))));
        }
        table.getHead().add(head);
        judgements.forEach(each -> table.getBody().add(row(each, boxes.get(new OptionKey(each.instrument().code())))));
        return table;
    }

    private NativeTableRow row(Judgement judgement, Checkbox box) {
        var row = new NativeTableRow(heading("row", box));
        judgement.states().forEach(status -> row.add(new NativeTableCell(statement(judgement.instrument(), status))));
        if (team.size() > 1) {
            row.add(new NativeTableCell(word("field.law.reach." + judgement.reach())));
        }
        return row;
    }

    private static NativeTableHeaderCell heading(String scope, Component... content) {
        var cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Component statement(Instrument instrument, PartyStatus status) {
        var text = words(instrument, status);
        var cell = new NativeButton(text);
        cell.addClassName("statement");
        if (status.standing().isToBeConfirmed()) {
            cell.addClassName("unsure");
        }
        cell.setAriaLabel(word("field.law.statement", text, context.name(status.state()), instrument.shortName()));
        cell.addClickListener(_ -> explain(cell, instrument, status));
        return cell;
    }

    private String words(Instrument instrument, PartyStatus status) {
        return switch (status.standing()) {
            case IN_FORCE -> status.inForce().map(day -> word("field.law.since", day(day))).orElseGet(() -> word("field.law.inForce"));
            case NOT_IN_FORCE -> instrument.inForce() ? word("field.law.notParty") : word("field.law.notInForce");
            case UNVERIFIED -> word("field.law.unverified");
            case UNKNOWN -> word("field.law.unknown");
        };
    }

    private void explain(NativeButton cell, Instrument instrument, PartyStatus status) {
        var content = new Div(new Paragraph(word("field.law.statement", words(instrument, status), context.name(status.state()),
                instrument.cited())), new Paragraph(instrument.title()), new Paragraph(word("field.law.source", status.source())));
        content.addClassName("source-note");
        status.asOf().ifPresent(date -> content.add(new Paragraph(word("field.law.asOf", date))));
        if (status.standing() == Standing.UNVERIFIED || status.standing() == Standing.UNKNOWN) {
            content.add(new Paragraph(word("field.law.confirm")));
        }
        var note = new Popover(content);
        note.setAriaLabel(word("field.law.sourceOf"));
        note.setTarget(cell);
        note.setOpenOnClick(false);
        note.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                note.setTarget(null);
            }
        });
        note.open();
    }

    /** Short, as a table needs it: 25 Jun 2004. */
    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(context.reader().equals(Language.ENGLISH) ? Locale.UK : context.reader().locale())
                .format(day);
    }

    private static String word(String key, Object... names) {
        return UI.getCurrent().getTranslation(key, names);
    }
}
