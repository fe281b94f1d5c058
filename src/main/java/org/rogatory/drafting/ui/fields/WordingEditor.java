package org.rogatory.drafting.ui.fields;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.shared.Language;
import org.rogatory.template.Labels;
import org.rogatory.template.TextSyntax;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

/** Whether one clause is as in the model, adapted or left out; adapted, the model stands beside and the difference below. */
public final class WordingEditor extends Div {

    /** What is known of the clause from the template. */
    public record Model(String title, String text, boolean optional, Language language) {}

    private enum Choice {
        MODEL, ADAPTED, LEFT_OUT
    }

    private final transient Model model;
    private final transient Consumer<Optional<ClauseWording>> save;
    private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();
    private final Div adapted = new Div();
    private final Div modelText = new Div();
    private final DifferenceText difference = new DifferenceText();
    private final TextField reason = new TextField();
    private final ClauseText own;
    private boolean showing;

    /** @param save hears of each change; empty puts the clause back to the model */
    public WordingEditor(Model model, Labels labels, Consumer<Optional<ClauseWording>> save) {
        this.model = model;
        this.save = save;
        addClassName("wording-editor");
        var placeholders = TextSyntax.parse(model.text()).placeholders().toList();
        own = new ClauseText(getTranslation("wording.own"), getTranslation("wording.own.of", model.title()), placeholders, labels,
                this::adapt);
        own.getElement().setAttribute("lang", model.language().tag());
        choice.setLabel(getTranslation("wording.choice"));
        choice.setAriaLabel(getTranslation("wording.choice.of", model.title()));
        choice.getElement().getThemeList().add("horizontal");
        choice.setItems(model.optional() ? List.of(Choice.values()) : List.of(Choice.MODEL, Choice.ADAPTED));
        choice.setItemLabelGenerator(each -> getTranslation("wording." + each));
        choice.setValue(Choice.MODEL);
        choice.addValueChangeListener(change -> Optional.ofNullable(change.getValue()).filter(_ -> !showing).ifPresent(this::chosen));
        reason.setLabel(getTranslation("wording.reason"));
        reason.setMaxLength(500);
        reason.addValueChangeListener(_ -> leaveOut());
        modelText.setText(model.text());
        modelText.addClassName("model-text");
        modelText.getElement().setAttribute("lang", model.language().tag());
        adapted.addClassName("adapted");
        adapted.add(new Div(own, reset()), new Div(part("wording.model"), modelText, part("wording.difference"), difference));
        add(new H4(model.title()), choice, adapted, reason);
        sortOut();
    }

    /** Shows how the clause departs from the model, without reporting it. */
    public void show(Optional<ClauseWording> wording) {
        showing = true;
        choice.setValue(wording.map(WordingEditor::choice).orElse(Choice.MODEL));
        if (wording.isPresent() && wording.get() instanceof ClauseWording.Adapted(var text, _)) {
            own.show(text.getOrDefault(model.language(), model.text()));
        }
        if (wording.isPresent() && wording.get() instanceof ClauseWording.LeftOut(var why)) {
            reason.setValue(why.orElse(""));
        }
        showing = false;
        sortOut();
    }

    private static Choice choice(ClauseWording wording) {
        return switch (wording) {
            case ClauseWording.Adapted _ -> Choice.ADAPTED;
            case ClauseWording.LeftOut _ -> Choice.LEFT_OUT;
            case ClauseWording.Added _ -> Choice.MODEL;
        };
    }

    private void chosen(Choice now) {
        switch (now) {
            case MODEL -> save.accept(Optional.empty());
            case ADAPTED -> {
                own.show(own.text().isEmpty() ? model.text() : own.text());
                own.focus();
            }
            case LEFT_OUT -> leaveOut();
        }
        sortOut();
    }

    /** A text that is the model's own, or none, is no adaptation yet. */
    private void adapt(String text) {
        sortOut();
        if (choice.getValue() == Choice.ADAPTED && !text.isEmpty() && !text.equals(model.text())) {
            save.accept(Optional.of(new ClauseWording.Adapted(inLanguage(text), inLanguage(model.text()))));
        }
    }

    private void leaveOut() {
        if (!showing && choice.getValue() == Choice.LEFT_OUT) {
            save.accept(Optional.of(new ClauseWording.LeftOut(Optional.of(reason.getValue().strip()).filter(why -> !why.isEmpty()))));
        }
    }

    private void sortOut() {
        adapted.setVisible(choice.getValue() == Choice.ADAPTED);
        reason.setVisible(choice.getValue() == Choice.LEFT_OUT);
        difference.show(model.text(), own.text().isEmpty() ? model.text() : own.text());
    }

    private TreeMap<Language, String> inLanguage(String text) {
        return new TreeMap<>(Map.of(model.language(), text));
    }

    private Button reset() {
        var reset = new Button(getTranslation("wording.reset"), _ -> {
            own.show(model.text());
            choice.setValue(Choice.MODEL);
        });
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        return reset;
    }

    private Span part(String key) {
        var name = new Span(getTranslation(key));
        name.addClassName("part-name");
        return name;
    }
}
