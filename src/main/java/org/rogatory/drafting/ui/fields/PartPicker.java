package org.rogatory.drafting.ui.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Part;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** All kinds under their headings, found by typing: what each is for, and the article of the chosen legal basis that allows it. */
final class PartPicker extends Dialog {

    private final transient PartWords words;
    private final transient Answers draft;
    private final transient Consumer<Part> chosen;
    private final transient Map<NativeButton, String> searched = new LinkedHashMap<>();
    private final transient Map<NativeButton, Part> kinds = new LinkedHashMap<>();
    private final TextField search = new TextField();
    private final Paragraph found = new Paragraph();
    private final Div groups = new Div();

    PartPicker(String title, PartWords words, Answers draft, Consumer<Part> chosen) {
        this.words = words;
        this.draft = draft;
        this.chosen = chosen;
        setHeaderTitle(title);
        setWidth("min(52rem, 100%)");
        addClassName("part-picker");
        search.setLabel(getTranslation("parts.search"));
        search.setId("part-find");
        search.setWidthFull();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addValueChangeListener(_ -> filter());
        search.addKeyPressListener(Key.ENTER, _ -> chooseTheOnlyOne());
        found.addClassName("quiet");
        found.getElement().setAttribute("role", "status");
        byGroup().forEach((heading, parts) -> groups.add(group(heading, parts)));
        add(search, found, groups);
        getFooter().add(new Button(getTranslation("app.cancel"), _ -> close()));
        filter();
    }

    @Override
    public void open() {
        super.open();
        search.focus();
    }

    private Map<String, List<Part>> byGroup() {
        var groups = new LinkedHashMap<String, List<Part>>();
        words.kinds().forEach(part -> groups.merge(words.group(part), List.of(part),
                (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream()).toList()));
        return groups;
    }

    private Div group(String heading, List<Part> parts) {
        var group = new Div(new H3(heading));
        group.addClassName("part-group");
        parts.forEach(part -> group.add(kind(part)));
        return group;
    }

    private NativeButton kind(Part part) {
        var name = new Span(words.name(part));
        name.addClassName("part-name");
        var button = new NativeButton("", _ -> choose(part));
        button.setId("part-" + part.id());
        button.addClassName("part-kind");
        button.add(name);
        words.hint(part).ifPresent(hint -> button.add(detail(hint, "part-hint")));
        button.add(detail(
                words.articles(part, draft).orElseGet(() -> draft.choices("legalBases").isEmpty() ? "" : getTranslation("parts.noArticle")),
                "part-article"));
        searched.put(button, String.join(" ", words.name(part), words.hint(part).orElse(""), part.code(), words.group(part))
                .toLowerCase(Locale.ROOT));
        kinds.put(button, part);
        return button;
    }

    private static Span detail(String text, String name) {
        var detail = new Span(text);
        detail.addClassName(name);
        detail.setVisible(!text.isEmpty());
        return detail;
    }

    private void choose(Part part) {
        close();
        chosen.accept(part);
    }

    private void chooseTheOnlyOne() {
        var shown = kinds.keySet().stream().filter(NativeButton::isVisible).toList();
        if (shown.size() == 1) {
            choose(kinds.get(shown.getFirst()));
        }
    }

    /** Every word that was typed has to be somewhere in the name, the hint, the code or the heading. */
    private void filter() {
        var typed = List.of(search.getValue().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        searched.forEach((button, text) -> button.setVisible(typed.stream().allMatch(text::contains)));
        groups.getChildren()
                .forEach(group -> group.setVisible(group.getChildren().anyMatch(each -> each instanceof NativeButton && each.isVisible())));
        found.setText(getTranslation("parts.found", searched.keySet().stream().filter(NativeButton::isVisible).count()));
    }
}
