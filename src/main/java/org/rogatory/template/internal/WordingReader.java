package org.rogatory.template.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.shared.Language;
import org.rogatory.template.ContentFault;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.TextSyntax;

/** Reads how a draft departs from the model text. */
final class WordingReader {

    private static final int MAX_CLAUSE = 20_000;

    private final DocumentTemplate template;
    private final Values values;
    private final List<ContentFault> faults;
    private final Set<String> named;

    /** @param named the clauses for which the draft has a wording */
    WordingReader(DocumentTemplate template, Values values, List<ContentFault> faults, Set<String> named) {
        this.template = template;
        this.values = values;
        this.faults = faults;
        this.named = named;
    }

    Optional<ClauseWording> read(String clause, Json json) {
        String at = "wording." + Values.shortened(clause);
        if (!SectionReader.ID.matcher(clause).matches()) {
            return fault(at, "not the id of a clause: lower-case letters, digits and hyphens, at most 64");
        }
        if (!(json instanceof Json.Obj object)) {
            return values.wrong(json, at, "{\"as\": \"adapted\", …}");
        }
        Optional<String> as = values.required(object, "as", at).flatMap(word -> values.line(word, at + ".as", 20));
        return as.flatMap(word -> switch (word) {
            case "adapted" -> adapted(clause, object, at);
            case "left-out" -> leftOut(clause, object, at);
            case "added" -> added(clause, object, at);
            default -> fault(at + ".as", "'" + word + "' is none of adapted, left-out, added");
        });
    }

    private Optional<ClauseWording> adapted(String clause, Json.Obj object, String at) {
        values.object(object, at, "", List.of("as", "text", "model"));
        if (ofModel(clause, at).isEmpty()) {
            return Optional.empty();
        }
        return texts(object, "text", at).map(text -> new ClauseWording.Adapted(text, model(object, at)));
    }

    private SortedMap<Language, String> model(Json.Obj object, String at) {
        return Optional.ofNullable(object.entries().get("model")).flatMap(json -> values.texts(json, at + ".model", MAX_CLAUSE))
                .orElseGet(TreeMap::new);
    }

    private Optional<ClauseWording> leftOut(String clause, Json.Obj object, String at) {
        values.object(object, at, "", List.of("as", "reason"));
        Optional<OutlineNode.Clause> node = ofModel(clause, at);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!node.get().optional()) {
            return fault(at, "this clause cannot be left out");
        }
        return Optional.of(new ClauseWording.LeftOut(
                Optional.ofNullable(object.entries().get("reason")).flatMap(reason -> values.text(reason, at + ".reason", 2_000))));
    }

    private Optional<ClauseWording> added(String clause, Json.Obj object, String at) {
        values.object(object, at, "", List.of("as", "after", "text"));
        if (template.outline().all().anyMatch(node -> node.id().equals(clause))) {
            return fault(at, "the model has a clause of this id; choose another for the added one");
        }
        Optional<String> after = values.required(object, "after", at).flatMap(json -> values.line(json, at + ".after", 64));
        if (after.isPresent() && !named.contains(after.get()) && template.outline().clause(after.get()).isEmpty()) {
            return fault(at + ".after", "there is no clause '" + after.get() + "'");
        }
        return texts(object, "text", at).flatMap(text -> after.map(id -> new ClauseWording.Added(id, text)));
    }

    private Optional<OutlineNode.Clause> ofModel(String clause, String at) {
        Optional<OutlineNode.Clause> node = template.outline().clause(clause);
        if (node.isEmpty()) {
            fault(at, "there is no clause of this id in the model"
                    + Nearest.to(clause, template.outline().clauses().map(OutlineNode.Clause::id).toList()));
        }
        return node;
    }

    /** Own text by language, in the small Markdown. */
    private Optional<TreeMap<Language, String>> texts(Json.Obj object, String key, String at) {
        Optional<TreeMap<Language, String>> texts = values.required(object, key, at)
                .flatMap(json -> values.texts(json, at + "." + key, MAX_CLAUSE));
        texts.ifPresent(found -> found.forEach((language, text) -> TextSyntax.parse(text).faults()
                .forEach(wrong -> fault(at + "." + key + "." + language, wrong.toString()))));
        return texts;
    }

    private <T> Optional<T> fault(String at, String what) {
        faults.add(new ContentFault(at, what));
        return Optional.empty();
    }
}
