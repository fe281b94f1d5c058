package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.questionnaire.Condition;
import org.rogatory.shared.Language;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.Placeholder;
import org.rogatory.template.TextSyntax;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The wording of the clauses to which a topic leads, folded away until somebody wants to depart from the model. */
public final class WordingPanel extends Div {

    private final transient DocumentTemplate template;
    private final transient FieldContext context;
    private final transient BiConsumer<String, Optional<ClauseWording>> save;
    private final transient Map<String, WordingEditor> editors = new LinkedHashMap<>();
    private final transient Map<String, ClauseText> added = new LinkedHashMap<>();
    private final transient Map<OutlineNode.Clause, Div> boxes = new LinkedHashMap<>();
    private final transient Map<String, Div> after = new LinkedHashMap<>();
    private final NativeDetails details = new NativeDetails();

    /** @param save the id of a clause, of the model or added, and its wording; empty puts it back to the model, or removes an added one */
    public WordingPanel(DocumentTemplate template, List<OutlineNode.Clause> clauses, FieldContext context,
            BiConsumer<String, Optional<ClauseWording>> save) {
        this.template = template;
        this.context = context;
        this.save = save;
        addClassName("wording-panel");
        getElement().setAttribute("tabindex", "-1");
        var list = new Div();
        clauses.forEach(clause -> list.add(clause(clause)));
        details.setContent(list);
        details.addClassName("guidance");
        add(details);
        setVisible(!clauses.isEmpty());
        say(0);
    }

    /** Shows how the draft departs from the model, without reporting it. A clause that is not printed now is not offered. */
    public void show(Map<String, ClauseWording> wording, Answers draft) {
        boxes.forEach((clause, box) -> box.setVisible(isPrinted(clause, draft) || wording.containsKey(clause.id())));
        editors.forEach((clause, editor) -> editor.show(Optional.ofNullable(wording.get(clause))));
        var gone = new ArrayList<>(added.keySet());
        wording.forEach((id, each) -> {
            if (each instanceof ClauseWording.Added(var place, var text) && after.containsKey(place)) {
                addedText(id, place).show(text.getOrDefault(language(), ""));
                gone.remove(id);
            }
        });
        gone.stream().filter(id -> !added.get(id).text().isEmpty()).forEach(this::forget);
        say((int) wording.keySet().stream().filter(id -> editors.containsKey(id) || added.containsKey(id)).count());
    }

    /** Whether there is a row of the kind to which the clause belongs; a clause of no kind concerns every draft. */
    public static boolean concernsARow(DocumentTemplate template, OutlineNode.Clause clause, Answers draft) {
        return clause.given().equals(Condition.ALWAYS) || rows(template, clause, draft).findAny().isPresent();
    }

    private boolean isPrinted(OutlineNode.Clause clause, Answers draft) {
        return clause.given().equals(Condition.ALWAYS)
                ? clause.when().holdsFor(draft)
                : rows(template, clause, draft).anyMatch(row -> clause.repeat().isPresent() || clause.when().holdsFor(row.orElse(draft)));
    }

    private static Stream<Answers> rows(DocumentTemplate template, OutlineNode.Clause clause, Answers draft) {
        return template.questionnaire().parts().keySet().stream().flatMap(question -> draft.rows(question.name()).stream())
                .map(Answer.Row::answers).filter(clause.given()::holdsFor);
    }

    private Language language() {
        return context.textLanguage();
    }

    private void say(int changed) {
        details.setSummaryText(getTranslation("wording.panel", boxes.values().stream().filter(Div::isVisible).count(), changed));
    }

    private Component clause(OutlineNode.Clause clause) {
        var text = template.wording(language()).clause(clause.id()).orElse("");
        var editor = new WordingEditor(new WordingEditor.Model(title(clause, text), text, clause.optional(), language()), context.labels(),
                wording -> save.accept(clause.id(), wording));
        editors.put(clause.id(), editor);
        var place = new Div();
        after.put(clause.id(), place);
        var add = new Button(getTranslation("wording.add"), VaadinIcon.PLUS.create(), _ -> addedText(newId(), clause.id()).focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.setAriaLabel(getTranslation("wording.add.after", title(clause, text)));
        var box = new Div(editor, place, add);
        box.addClassName("clause-wording");
        boxes.put(clause, box);
        return box;
    }

    /** The beginning of the text: clauses have no titles of their own. */
    private String title(OutlineNode.Clause clause, String text) {
        var plain = text.replaceAll("\\{\\{\\s*ref:[^}]*}}", "…").replaceAll("\\{\\{[^}]*}}", "…").replaceAll("[*_|#\\\\]", "")
                .replaceAll("\\s+", " ").strip();
        return plain.chars().filter(Character::isLetter).count() < 3
                ? clause.id().replace('-', ' ')
                : plain.length() <= 90 ? plain : plain.substring(0, plain.lastIndexOf(' ', 90)) + " …";
    }

    private String newId() {
        return context.newRowId(id -> added.containsKey("added-" + id)).value().transform(id -> "added-" + id);
    }

    private ClauseText addedText(String id, String place) {
        return added.computeIfAbsent(id, _ -> {
            List<Placeholder> placeholders = template.wording(language()).clause(place).stream()
                    .flatMap(text -> TextSyntax.parse(text).placeholders()).toList();
            var text = new ClauseText(getTranslation("wording.added"), getTranslation("wording.added"), placeholders, context.labels(),
                    own -> save.accept(id,
                            own.isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(new ClauseWording.Added(place, new TreeMap<>(Map.of(language(), own))))));
            text.add(remove(id, text));
            after.get(place).add(text);
            return text;
        });
    }

    private Button remove(String id, ClauseText text) {
        var remove = new Button(getTranslation("wording.remove"), _ -> {
            boolean stored = !text.text().isEmpty();
            forget(id);
            if (stored) {
                save.accept(id, Optional.empty());
            }
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return remove;
    }

    private void forget(String id) {
        added.remove(id).removeFromParent();
    }
}
