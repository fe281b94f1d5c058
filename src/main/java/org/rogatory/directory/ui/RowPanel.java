package org.rogatory.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.directory.DataChange;
import org.rogatory.directory.DataRefused;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.LawData;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;

/** One row with all that is known of it, and what an administrator can do with it. */
final class RowPanel extends Div {

    private final transient LawData data;
    private final transient DataTable table;
    private final transient DataWords words;
    private final transient Clock clock;
    private final Runnable changed;

    RowPanel(LawData data, DataTable table, DataWords words, Clock clock, Runnable changed) {
        this.data = data;
        this.table = table;
        this.words = words;
        this.clock = clock;
        this.changed = changed;
        addClassName("row-panel");
        getElement().setAttribute("tabindex", "-1");
    }

    void show(DataRow row) {
        removeAll();
        var title = new H2(words.name(table, row));
        var tag = new Span(words.origin(row));
        tag.addClassName("tag");
        var head = new Div(title, tag);
        head.addClassName("row-title");
        add(head, actions(row), new RowComparison(words, table, row));
        List<DataChange> history = data.history(table.name(), row.key());
        if (!history.isEmpty()) {
            add(new H3(words.text("lawdata.history")), list(history));
        }
    }

    private Div actions(DataRow row) {
        var confirm = new Button(words.text("lawdata.confirm"),
                click -> new ConfirmForm(data, table, row, words, LocalDate.now(clock), () -> told("lawdata.confirmed")).open());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var correct = new Button(words.text("lawdata.correct"), click -> new RowForm(data, table, words, Optional.of(row),
                LocalDate.now(clock), _ -> told("lawdata.corrected")).open());
        var actions = new Div(confirm, correct);
        if (row.origin() != DataRow.Origin.SHIPPED) {
            actions.add(new Button(words.text("lawdata.withdraw"), click -> withdraw(row)));
        }
        actions.addClassName("actions");
        return actions;
    }

    private void withdraw(DataRow row) {
        var question = new ConfirmDialog();
        question.setHeader(words.text("lawdata.withdraw.question", words.name(table, row)));
        question.setText(words.text(row.shipped().isPresent() ? "lawdata.withdraw.toShipped" : "lawdata.withdraw.toNothing"));
        question.setCancelable(true);
        question.setCancelText(words.text("app.cancel"));
        question.setConfirmText(words.text("lawdata.withdraw"));
        question.addConfirmListener(confirmed -> {
            try {
                data.withdraw(table.name(), row.key(), row.number());
                told("lawdata.withdrawn");
            } catch (DataRefused refused) {
                Notification.show(words.refusal(refused), 8000, Notification.Position.BOTTOM_START).setAssertive(true);
            }
        });
        question.open();
    }

    private void told(String key) {
        Notification.show(words.text(key));
        changed.run();
    }

    private UnorderedList list(List<DataChange> history) {
        var list = new UnorderedList();
        list.addClassName("plain");
        history.stream().map(this::item).forEach(list::add);
        return list;
    }

    private ListItem item(DataChange change) {
        var what = new Paragraph(words.text("lawdata.history." + change.kind(), change.by(), Moments.dateTime(change.at())));
        var said = new StringBuilder();
        table.columns().stream().filter(column -> !table.key().contains(column.name()))
                .filter(column -> !change.values().getOrDefault(column.name(), "").isEmpty())
                .forEach(column -> said.append(said.isEmpty() ? "" : "; ").append(words.column(column)).append(": ")
                        .append(words.value(column, change.values().get(column.name()))));
        var values = new Paragraph(said.toString());
        values.addClassNames("quiet", "said");
        var source = new Paragraph(words.text("lawdata.history.source", change.source(), DataWords.date(change.checkedOn())));
        source.addClassName("quiet");
        return new ListItem(what, values, source);
    }
}
