package org.rogatory.directory.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.shared.ui.ErrorSummary.Problem;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** Where something was read, and when: nothing is confirmed or corrected without. */
final class SourceFields extends Composite<Div> {

    private static final int LONGEST = 1000;

    private final DataWords words;
    private final TextField source = new TextField();
    private final DatePicker checkedOn = new DatePicker();
    private final LocalDate today;

    SourceFields(DataWords words, LocalDate today) {
        this.words = words;
        this.today = today;
        source.setLabel(words.text("lawdata.source"));
        source.setHelperText(words.text("lawdata.source.hint"));
        source.setMaxLength(LONGEST);
        source.setWidthFull();
        checkedOn.setLabel(words.text("lawdata.checkedOn"));
        checkedOn.setHelperText(words.text("lawdata.checkedOn.hint"));
        checkedOn.setI18n(new DatePicker.DatePickerI18n().setDateFormats("d MMMM yyyy", "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"));
        checkedOn.setLocale(DataWords.locale());
        checkedOn.setValue(today);
        getContent().addClassName("stacked");
        getContent().add(source, checkedOn);
    }

    String source() {
        return source.getValue().strip();
    }

    LocalDate checkedOn() {
        return checkedOn.getValue();
    }

    List<ErrorSummary.Problem> problems() {
        var problems = new ArrayList<ErrorSummary.Problem>();
        boolean noSource = source().isEmpty();
        source.setInvalid(noSource);
        source.setErrorMessage(words.text("lawdata.source.missing"));
        if (noSource) {
            problems.add(new Problem.OnPage(words.text("lawdata.source.missing"), source));
        }
        boolean noDate = checkedOn.getValue() == null || checkedOn.getValue().isAfter(today.plusDays(1));
        checkedOn.setInvalid(noDate);
        checkedOn.setErrorMessage(words.text("lawdata.checkedOn.missing"));
        if (noDate) {
            problems.add(new Problem.OnPage(words.text("lawdata.checkedOn.missing"), checkedOn));
        }
        return problems;
    }
}
