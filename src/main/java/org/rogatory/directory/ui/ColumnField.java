package org.rogatory.directory.ui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rogatory.directory.Column;
import org.rogatory.law.Instrument;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.LabelledSelect;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;

/** The field in which a column is filled in, and what it says as the text that is stored. */
final class ColumnField {

    private static final Set<Column.Kind> EXPLAINED = Set.of(Column.Kind.DATE, Column.Kind.LANGUAGES, Column.Kind.CERTIFICATE,
            Column.Kind.TIME_ZONE);

    private static final String UNKNOWN = "?";

    private final Column column;
    private final AbstractField<?, String> field;

    ColumnField(Column column, DataWords words) {
        this.column = column;
        this.field = field(column, words);
        String label = words.column(column);
        ((HasLabel) field).setLabel(column.required() ? label : words.text("field.optional", label));
        if (EXPLAINED.contains(column.kind())) {
            ((HasHelper) field).setHelperText(words.text("lawdata.hint." + column.kind()));
        }
        field.addValueChangeListener(_ -> mark(Optional.empty()));
    }

    Component component() {
        return field;
    }

    String name() {
        return column.name();
    }

    boolean isLong() {
        return field instanceof TextArea;
    }

    String value() {
        String value = field.getValue();
        return value == null ? "" : value.strip();
    }

    void show(String value) {
        if (!value.isEmpty()) {
            field.setValue(value);
        }
    }

    void lock() {
        ((HasValue<?, ?>) field).setReadOnly(true);
    }

    void mark(Optional<String> problem) {
        var validated = (HasValidationProperties) field;
        validated.setInvalid(problem.isPresent());
        validated.setErrorMessage(problem.orElse(""));
    }

    private static AbstractField<?, String> field(Column column, DataWords words) {
        return switch (column.kind()) {
            case STATE -> choice(words.law().states().all().stream().map(State::code).toList(), words::state, false);
            case INSTRUMENT -> choice(words.law().instruments().all().stream().map(Instrument::code).toList(), words::instrument, true);
            case TIME_ZONE -> choice(ZoneId.getAvailableZoneIds().stream().sorted().toList(), zone -> zone, false);
            case CHOICE -> select(column, words);
            case LONG_TEXT, CERTIFICATE -> new TextArea();
            case TEXT, DATE, NUMBER, E_MAIL, LANGUAGES -> new TextField();
        };
    }

    private static ComboBox<String> choice(List<String> items, java.util.function.UnaryOperator<String> label, boolean others) {
        var field = new ComboBox<String>();
        field.setItems(items);
        field.setItemLabelGenerator(label::apply);
        field.setAllowCustomValue(others);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail().strip()));
        return field;
    }

    private static LabelledSelect<String> select(Column column, DataWords words) {
        var field = new LabelledSelect<String>();
        field.setItems(column.choices());
        field.setEmptySelectionAllowed(!column.required());
        field.setEmptySelectionCaption(words.text("lawdata.nothing"));
        field.setItemLabelGenerator(item -> item == null ? words.text("lawdata.nothing") : words.choice(item));
        if (column.required() && column.choices().contains(UNKNOWN)) {
            field.setValue(UNKNOWN);
        }
        return field;
    }
}
