package org.rogatory.advice.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.rogatory.advice.Enquiry;
import org.rogatory.advice.Enquiry.Purpose;
import org.rogatory.advice.EnquiryAddress.Part;
import org.rogatory.shared.State;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** The choices: each change is told at once, so that the page and its address follow. */
final class EnquiryForm extends Div {

    private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>();
    private final ComboBox<State> from;
    private final ComboBox<State> to;
    private final MultiSelectComboBox<State> team;
    private final DatePicker date = new DatePicker();
    private final MultiSelectComboBox<String> offences;
    private final MultiSelectComboBox<String> kinds;
    private final Button swap;
    private final Consumer<Enquiry> changed;
    private transient Enquiry shown;
    private boolean filling;

    EnquiryForm(Choices choices, Enquiry first, Consumer<Enquiry> changed) {
        this.changed = changed;
        this.shown = first;
        addClassNames("enquiry", "not-printed");
        purpose.setLabel(getTranslation("law.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(each -> getTranslation("law.purpose." + each));
        from = state("law.from", choices);
        to = state("law.to", choices);
        swap = new Button(getTranslation("law.swap"), VaadinIcon.EXCHANGE.create(), _ -> swap());
        swap.addThemeVariants(ButtonVariant.TERTIARY);
        team = several("law.team", choices.states(), choices.stateNames());
        date.setLabel(getTranslation("law.date"));
        date.setHelperText(getTranslation("law.date.hint"));
        date.setI18n(new DatePicker.DatePickerI18n().setDateFormats("d MMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .setFirstDayOfWeek(1).setBadInputErrorMessage(getTranslation("field.date.wrong"))
                .setToday(getTranslation("field.date.today"))
                .setCancel(getTranslation("field.date.cancel")));
        offences = several("law.offences", choices.offences(), code -> code + " " + getTranslation("law.offence." + code));
        kinds = several("law.kinds", choices.kinds(), code -> code + " " + getTranslation("law.kind." + code));
        add(purpose, group("enquiry-states", from, swap, to, team), group("enquiry-more", date, offences, kinds));
        listen();
        show(first);
    }

    /** What can be chosen, and how States are called. */
    record Choices(List<State> states, ItemLabelGenerator<State> stateNames, List<String> offences, List<String> kinds) {}

    void show(Enquiry enquiry) {
        filling = true;
        shown = enquiry;
        set(purpose, enquiry.purpose());
        set(from, enquiry.from().orElse(null));
        set(to, enquiry.to().orElse(null));
        set(team, new LinkedHashSet<>(enquiry.team()));
        set(date, enquiry.date().orElse(null));
        set(offences, new LinkedHashSet<>(enquiry.offences()));
        set(kinds, new LinkedHashSet<>(enquiry.kinds()));
        filling = false;
        arrange();
    }

    /** A field that has its value already is left alone: somebody may be typing in it while the answer to another field arrives. */
    private static <V> void set(HasValue<?, V> field, @Nullable V value) {
        if (!Objects.equals(field.getValue(), value)) {
            field.setValue(value);
        }
    }

    /** Where a wrong part of the enquiry is mended. */
    HasElement field(Part part) {
        return switch (part) {
            case FROM -> from;
            case TO -> to;
            case TEAM -> team;
            case DATE -> date;
            case OFFENCE -> offences;
            case KIND -> kinds;
        };
    }

    void showProblems(Map<Part, String> problems) {
        problem(from, problems.get(Part.FROM));
        problem(to, problems.get(Part.TO));
        problem(date, problems.get(Part.DATE));
    }

    private static <F extends Component & com.vaadin.flow.component.HasValidation> void problem(F field, @Nullable String text) {
        field.setInvalid(text != null);
        field.setErrorMessage(text == null ? "" : text);
    }

    private void listen() {
        purpose.addValueChangeListener(_ -> tell());
        from.addValueChangeListener(_ -> tell());
        to.addValueChangeListener(_ -> tell());
        team.addValueChangeListener(_ -> tell());
        date.addValueChangeListener(_ -> tell());
        offences.addValueChangeListener(_ -> tell());
        kinds.addValueChangeListener(_ -> tell());
    }

    private void tell() {
        if (filling) {
            return;
        }
        shown = new Enquiry(purpose.getValue(), Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue()), inOrder(),
                Optional.ofNullable(date.getValue()), offences.getValue().stream().sorted().toList(),
                kinds.getValue().stream().sorted().toList());
        arrange();
        changed.accept(shown);
    }

    /** The States in the order in which they were chosen: the field itself keeps none. */
    private List<State> inOrder() {
        var states = new LinkedHashSet<>(shown.team());
        states.retainAll(team.getValue());
        states.addAll(team.getValue());
        return List.copyOf(states);
    }

    /** The other kind of enquiry starts from the States that are already chosen. */
    private void arrange() {
        boolean request = shown.purpose() == Purpose.REQUEST;
        List.of(from, swap, to, offences, kinds).forEach(each -> each.setVisible(request));
        team.setVisible(!request);
        swap.setEnabled(shown.from().isPresent() || shown.to().isPresent());
    }

    private void swap() {
        var turned = new Enquiry(shown.purpose(), shown.to(), shown.from(), shown.team(), shown.date(), shown.offences(), shown.kinds());
        show(turned);
        changed.accept(turned);
    }

    private ComboBox<State> state(String key, Choices choices) {
        var box = new ComboBox<State>(getTranslation(key));
        box.setItems(choices.states());
        box.setItemLabelGenerator(choices.stateNames());
        return box;
    }

    private <T> MultiSelectComboBox<T> several(String key, List<T> items, ItemLabelGenerator<T> names) {
        var box = new MultiSelectComboBox<T>(getTranslation(key));
        box.setItems(items);
        box.setItemLabelGenerator(names);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return box;
    }

    private static Div group(String name, Component... parts) {
        var group = new Div(parts);
        group.addClassName(name);
        return group;
    }
}
