package org.rogatory.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Content;
import org.rogatory.shared.Language;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.Labels;

/** Turns content into a document: chooses the clauses, numbers them, and puts the answers into their places. Knows no format. */
public final class DocumentAssembler {

    private static final String PREFIX = "document.";
    private static final Set<String> COLUMNS = Set.of("reference", "states", "heading");

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
        var front = new ArrayList<Block.Particular>();
        if (!reference.isEmpty()) {
            front.add(particular(labels.get(PREFIX + "reference"), List.of(new Run.Plain(reference))));
        }
        front.addAll(particulars(draft, values, labels));
        annexes(plan, labels).ifPresent(front::add);
        return new DocumentModel(heading(draft, values, labels), subtitle(draft, values, labels), reference, language, front, body,
                words(labels));
    }

    /** A type of document with several kinds has a title for each: the answer that the index calls "heading". */
    private String heading(Scope draft, ValueText values, Labels labels) {
        String heading = text("heading", draft, values);
        return heading.isEmpty() ? labels.get("title") : heading;
    }

    /** What stands on the first page beside the reference: every other answer of the index, in its order. */
    private List<Block.Particular> particulars(Scope draft, ValueText values, Labels labels) {
        return template.index().keySet().stream().filter(name -> !COLUMNS.contains(name))
                .filter(name -> !text(name, draft, values).isEmpty())
                .map(name -> particular(labels.get(PREFIX + name), List.of(new Run.Plain(text(name, draft, values))))).toList();
    }

    /** "between Romania and Spain"; for a letter "from Zambia to Latvia", in the order of the States. */
    private String subtitle(Scope draft, ValueText values, Labels labels) {
        List<String> states = items("states", draft, values);
        Optional<String> fromTo = labels.find(PREFIX + "fromTo").filter(_ -> states.size() == 2);
        if (fromTo.isPresent()) {
            return fromTo.get().replace("{0}", states.getFirst()).replace("{1}", states.getLast());
        }
        String names = values.joined(states);
        return names.isEmpty() ? "" : labels.find(PREFIX + "between").map(between -> between + " ").orElse("") + names;
    }

    /** The answer that the template's index names so; the lists of the application and the first page show the same. */
    private String text(String index, Scope draft, ValueText values) {
        return values.joined(items(index, draft, values));
    }

    private List<String> items(String index, Scope draft, ValueText values) {
        return Optional.ofNullable(template.index().get(index)).flatMap(question -> draft.find(List.of(question.name())))
                .map(found -> values.items(found, Optional.empty())).orElse(List.of());
    }

    private static Optional<Block.Particular> annexes(Plan plan, Labels labels) {
        List<Run> annexes = plan.annexTitles().stream().flatMap(title -> Stream.<Run>of(new Run.LineBreak(), new Run.Plain(title)))
                .skip(1).toList();
        return annexes.isEmpty() ? Optional.empty() : Optional.of(particular(labels.get(PREFIX + "annexes"), annexes));
    }

    private static Block.Particular particular(String label, List<Run> value) {
        return new Block.Particular(List.of(new Run.Plain(label)), value);
    }

    private static Map<String, String> words(Labels labels) {
        return labels.texts().entrySet().stream().filter(entry -> entry.getKey().startsWith(PREFIX))
                .collect(Collectors.toUnmodifiableMap(entry -> entry.getKey().substring(PREFIX.length()), Map.Entry::getValue));
    }
}
