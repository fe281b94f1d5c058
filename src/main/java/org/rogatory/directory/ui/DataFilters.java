package org.rogatory.directory.ui;

import java.util.List;
import java.util.Optional;

import org.rogatory.directory.DataQuery;
import org.rogatory.directory.DataRow.Certainty;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.LabelledSelect;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** By what the rows of a table are narrowed down. */
final class DataFilters extends Composite<Div> {

    private final DataWords words;
    private final TextField search = new TextField();
    private final ComboBox<State> state = new ComboBox<>();
    private final ComboBox<String> instrument = new ComboBox<>();
    private final LabelledSelect<Certainty> certainty = new LabelledSelect<>();
    private final Checkbox overdue = new Checkbox();
    private final Checkbox changed = new Checkbox();

    DataFilters(DataWords words, Runnable refresh) {
        this.words = words;
        search.setLabel(words.text("lawdata.filter.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        state.setLabel(words.text("lawdata.filter.state"));
        state.setItems(words.law().states().all().stream().sorted(java.util.Comparator.comparing(words::state)).toList());
        state.setItemLabelGenerator(each -> words.state(each.code()));
        state.setClearButtonVisible(true);
        instrument.setLabel(words.text("lawdata.filter.instrument"));
        instrument.setItemLabelGenerator(words::instrument);
        instrument.setClearButtonVisible(true);
        certainty.setLabel(words.text("lawdata.filter.certainty"));
        certainty.setItems(Certainty.values());
        certainty.setEmptySelectionAllowed(true);
        certainty.setEmptySelectionCaption(words.text("lawdata.certainty.any"));
        certainty.setItemLabelGenerator(each -> words.text(each == null ? "lawdata.certainty.any" : "lawdata.certainty." + each));
        search.addValueChangeListener(change -> run(change.isFromClient(), refresh));
        state.addValueChangeListener(change -> run(change.isFromClient(), refresh));
        instrument.addValueChangeListener(change -> run(change.isFromClient(), refresh));
        certainty.addValueChangeListener(change -> run(change.isFromClient(), refresh));
        overdue.addValueChangeListener(change -> run(change.isFromClient(), refresh));
        changed.setLabel(words.text("lawdata.filter.changed"));
        changed.addValueChangeListener(change -> run(change.isFromClient(), refresh));
        getContent().addClassName("filters");
        getContent().add(search, state, instrument, certainty, overdue, changed);
    }

    private static void run(boolean byReader, Runnable refresh) {
        if (byReader) {
            refresh.run();
        }
    }

    /** For readers who do not keep the data. */
    DataFilters withoutChecks() {
        certainty.setVisible(false);
        overdue.setVisible(false);
        changed.setVisible(false);
        return this;
    }

    void offer(boolean byState, List<String> instruments) {
        state.setVisible(byState);
        instrument.setItems(instruments);
        instrument.setVisible(!instruments.isEmpty());
    }

    void countOverdue(int rows) {
        overdue.setLabel(words.text("lawdata.filter.overdue", rows));
    }

    void show(DataQuery query) {
        search.setValue(query.text());
        state.setValue(query.state().orElse(null));
        instrument.setValue(query.instrument().orElse(null));
        certainty.setValue(query.certainty().orElse(null));
        overdue.setValue(query.overdue());
        changed.setValue(query.changed());
    }

    DataQuery query() {
        return new DataQuery(Optional.ofNullable(state.getValue()).filter(_ -> state.isVisible()),
                Optional.ofNullable(instrument.getValue()).filter(_ -> instrument.isVisible()), search.getValue().strip(),
                Optional.ofNullable(certainty.getValue()), overdue.getValue(), changed.getValue());
    }
}
