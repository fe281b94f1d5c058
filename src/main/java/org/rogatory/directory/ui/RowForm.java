package org.rogatory.directory.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataRefused;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.LawData;
import org.rogatory.directory.RowKey;
import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.shared.ui.ErrorSummary.Problem;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;

/** Asks what a row says instead, or what a new row says, with its source. */
final class RowForm extends Dialog {

    private final transient LawData data;
    private final transient DataTable table;
    private final transient DataWords words;
    private final int seen;
    private final SerializableConsumer<RowKey> done;
    private final transient List<ColumnField> fields;
    private final SourceFields source;
    private final ErrorSummary problems = new ErrorSummary();

    /** A new row that starts with what is known of it. */
    RowForm(LawData data, DataTable table, DataWords words, Map<String, String> start, LocalDate today, SerializableConsumer<RowKey> done) {
        this(data, table, words, Optional.empty(), today, done);
        fields.forEach(field -> field.show(start.getOrDefault(field.name(), "")));
    }

    RowForm(LawData data, DataTable table, DataWords words, Optional<DataRow> row, LocalDate today, SerializableConsumer<RowKey> done) {
        this.data = data;
        this.table = table;
        this.words = words;
        this.seen = row.map(DataRow::number).orElse(0);
        this.done = done;
        this.fields = table.columns().stream().map(column -> new ColumnField(column, words)).toList();
        this.source = new SourceFields(words, today);
        row.ifPresent(this::fill);
        setHeaderTitle(row.map(found -> words.text("lawdata.correct.of", words.name(table, found)))
                .orElseGet(() -> words.text("lawdata.add.to", words.table(table))));
        setWidth("min(58rem, 100%)");
        var grid = new Div();
        grid.addClassName("column-fields");
        fields.forEach(field -> place(grid, field));
        add(problems, new Paragraph(words.text(row.isPresent() ? "lawdata.correct.intro" : "lawdata.add.intro")), grid, source);
        var save = new Button(words.text(row.isPresent() ? "lawdata.correct.submit" : "lawdata.add.submit"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(words.text("app.cancel"), click -> close()), save);
    }

    private void fill(DataRow row) {
        fields.forEach(field -> {
            field.show(row.get(field.name()));
            if (table.key().contains(field.name())) {
                field.lock();
            }
        });
    }

    private static void place(Div grid, ColumnField field) {
        if (field.isLong()) {
            field.component().addClassName("whole-line");
        }
        grid.add(field.component());
    }

    private void save() {
        var found = new ArrayList<Problem>(source.problems());
        if (found.isEmpty()) {
            submit(found);
        }
        problems.show(found);
    }

    private void submit(List<Problem> found) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.name(), field.value()));
        try {
            data.put(table.name(), values, source.source(), source.checkedOn(), seen);
            close();
            done.accept(table.keyOf(values));
        } catch (DataRefused refused) {
            refused.faults().forEach(fault -> found.add(problem(fault)));
        }
    }

    private Problem problem(DataFault fault) {
        String text = words.fault(fault);
        Optional<ColumnField> field = fields.stream().filter(each -> each.name().equals(fault.column())).findFirst();
        field.ifPresent(each -> each.mark(Optional.of(text)));
        return field.<Problem>map(each -> new Problem.OnPage(text, each.component())).orElseGet(() -> new Problem.Plain(text));
    }
}
