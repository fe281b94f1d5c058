package org.rogatory.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Content;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.Labels;

/** Turns content into a document: chooses the clauses, numbers them, and puts the answers into their places. Knows no format. */
public final class DocumentAssembler {

    private static final String PREFIX = "document.";

    private final DocumentTemplate template;
    private final StateNaming states;

    public DocumentAssembler(DocumentTemplate template, StateNaming states) {
        this.template = template;
        this.states = states;
    }

    /**
     * @param answers what the interview calls relevant, and the derived facts; answers of {@code content} that are hidden must not get here
     * @throws IllegalArgumentException if the template has no wording in this language
     */
    public DocumentModel assemble(Content content, Answers answers, Language language) {
        if (!template.languages().contains(language)) {
            throw new IllegalArgumentException("the document type " + template.id() + " has no wording in " + language);
        }
        Labels labels = template.labels(language);
        var values = new ValueText(labels, states, language);
        var draft = Scope.of(template, answers);
        var plan = Planner.plan(template, content.wording(), draft, language);
        var texts = new ClauseTexts(values, plan.numbers());
        var body = new BodyBuilder(texts, values, plan).blocks();
        String reference = text("reference", draft, values);
        return new DocumentModel(labels.get("title"), subtitle(draft, values, labels), reference, language, front(reference, plan, labels),
                body,
                words(labels));
    }

    private String subtitle(Scope draft, ValueText values, Labels labels) {
        String names = text("states", draft, values);
        return names.isEmpty() ? "" : labels.find(PREFIX + "between").map(between -> between + " ").orElse("") + names;
    }

    /** The answer that the template's index names so; the lists of the application and the first page show the same. */
    private String text(String index, Scope draft, ValueText values) {
        QuestionKey question = template.index().get(index);
        return question == null ? "" : draft.find(List.of(question.name())).map(values::inline).orElse("");
    }

    private static List<Block.Particular> front(String reference, Plan plan, Labels labels) {
        var front = new ArrayList<Block.Particular>();
        if (!reference.isEmpty()) {
            front.add(particular(labels.get(PREFIX + "reference"), List.of(new Run.Plain(reference))));
        }
        List<Run> annexes = plan.annexTitles().stream().flatMap(title -> Stream.<Run>of(new Run.LineBreak(), new Run.Plain(title)))
                .skip(1).toList();
        if (!annexes.isEmpty()) {
            front.add(particular(labels.get(PREFIX + "annexes"), annexes));
        }
        return front;
    }

    private static Block.Particular particular(String label, List<Run> value) {
        return new Block.Particular(List.of(new Run.Plain(label)), value);
    }

    private static Map<String, String> words(Labels labels) {
        return labels.texts().entrySet().stream().filter(entry -> entry.getKey().startsWith(PREFIX))
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().substring(PREFIX.length()), Map.Entry::getValue));
    }
}
