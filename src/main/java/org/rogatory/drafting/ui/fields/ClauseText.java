package org.rogatory.drafting.ui.fields;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.rogatory.template.Labels;
import org.rogatory.template.Placeholder;
import org.rogatory.template.TextSyntax;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

/** The drafter's own text of a clause: plain text, with the answers that may stand in it as chips. What cannot be read is said and not stored. */
final class ClauseText extends Div {

    private static final String INSERT = """
            const field = this.inputElement;
            field.focus();
            field.setRangeText($0, field.selectionStart, field.selectionEnd, 'end');
            field.dispatchEvent(new Event('input', {bubbles: true}));""";
    private static final int MOST = 20_000;

    private final TextArea input = new TextArea();
    private final transient Set<String> known;
    private boolean showing;

    ClauseText(String label, String name, List<Placeholder> placeholders, Labels labels, Consumer<String> changed) {
        addClassName("clause-text");
        known = placeholders.stream().map(Placeholder::toString).collect(Collectors.toSet());
        input.setLabel(label);
        input.setAriaLabel(name);
        input.setHelperText(getTranslation("wording.own.hint"));
        input.getElement().getThemeList().add("helper-above-field");
        input.setMinRows(4);
        input.setMaxLength(MOST);
        input.setManualValidation(true);
        QuestionFields.lazily(input);
        input.addValueChangeListener(change -> {
            if (!showing && isSound(change.getValue())) {
                changed.accept(change.getValue().strip());
            }
        });
        add(input);
        if (!placeholders.isEmpty()) {
            var chips = new Div(new Span(getTranslation("wording.insert")));
            chips.addClassName("chips");
            placeholders.stream().distinct().forEach(each -> chips.add(chip(each, labels)));
            add(chips);
        }
    }

    void show(String text) {
        if (!input.getValue().strip().equals(text)) {
            showing = true;
            input.setValue(text);
            showing = false;
            isSound(text);
        }
    }

    String text() {
        return input.getValue().strip();
    }

    void focus() {
        input.focus();
    }

    private boolean isSound(String text) {
        var parsed = TextSyntax.parse(text);
        var problem = parsed.faults().stream().findFirst().map(fault -> getTranslation("wording.fault", fault.line(), fault.what()))
                .or(() -> parsed.placeholders().map(Placeholder::toString).filter(each -> !known.contains(each)).findFirst()
                        .map(unknown -> getTranslation("wording.unknown", unknown)))
                .orElse("");
        input.setErrorMessage(problem);
        input.setInvalid(!problem.isEmpty());
        return problem.isEmpty();
    }

    private Button chip(Placeholder placeholder, Labels labels) {
        var name = labels.find("question." + String.join(".", placeholder.path())).orElseGet(() -> String.join(" ", placeholder.path()));
        var chip = new Button(placeholder.toString(), _ -> input.getElement().executeJs(INSERT, placeholder.toString()));
        chip.addThemeVariants(ButtonVariant.SMALL);
        chip.setTooltipText(name);
        chip.setAriaLabel(getTranslation("wording.insert.one", name));
        return chip;
    }
}
