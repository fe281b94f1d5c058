package org.rogatory.template.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.internal.WordingFile.Text;

/** Checks that the structure of the document and its wording name the same clauses and groups, in each language. */
final class OutlineCheck {

    private final TemplateSources sources;
    private final Keys keys;
    private final Faults faults;

    OutlineCheck(TemplateSources sources, Keys keys, Faults faults) {
        this.sources = sources;
        this.keys = keys;
        this.faults = faults;
    }

    void run() {
        var seen = new HashMap<String, Place>();
        sources.outline().all().forEach(node -> {
            Place place = sources.places().of(node);
            Place before = seen.putIfAbsent(node.id(), place);
            if (before != null) {
                faults.add(place, "'" + node.id() + "' stands already in line " + before.line());
            }
        });
        sources.outline().nodes().forEach(node -> repeated(node, Optional.empty()));
        for (Language language : sources.manifest().languages()) {
            if (!sources.wording().containsKey(language)) {
                faults.add(sources.file("text/" + language + ".md"), "the file is missing");
            }
        }
        sources.wording().forEach((language, file) -> {
            if (!sources.manifest().languages().contains(language)) {
                faults.add(new Place(file.file(), 1), "template.yaml does not declare the language " + language);
            }
            named(file);
            leftOver(file);
        });
    }

    private void repeated(OutlineNode node, Optional<Question.Repeated> around) {
        Optional<QuestionKey> over = node instanceof OutlineNode.Signatures signatures
                ? Optional.of(signatures.signatories())
                : Keys.over(node);
        Optional<Question.Repeated> row = keys.rowOf(node, around);
        switch (node) {
            case OutlineNode.Group group -> group.contains().forEach(inner -> repeated(inner, row));
            case OutlineNode.Annex annex -> annex.contains().forEach(inner -> repeated(inner, row));
            case OutlineNode.Clause _,OutlineNode.Signatures _ -> {
            }
        }
        over.filter(key -> keys.repeatedFor(key, around).isEmpty()).ifPresent(key -> faults.add(sources.places().of(node),
                "'" + key + "' is no repeated question" + Nearest.to(key.name(), repeatedNames().stream().sorted().toList())));
    }

    private Set<String> repeatedNames() {
        return sources.questionnaire().questions().filter(Question.Repeated.class::isInstance).map(question -> question.key().name())
                .collect(Collectors.toSet());
    }

    /** Each clause has its text; each group and annex its title, which only an unnumbered group may do without. */
    private void named(WordingFile file) {
        sources.outline().all().forEach(node -> {
            boolean missing = switch (node) {
                case OutlineNode.Clause clause -> isBlank(file.clauses().get(clause.id()));
                case OutlineNode.Group group -> group.numbered() && isBlank(file.titles().get(group.id()));
                case OutlineNode.Annex annex -> isBlank(file.titles().get(annex.id()));
                case OutlineNode.Signatures _ -> false;
            };
            if (missing) {
                String heading = node instanceof OutlineNode.Clause ? "## " + node.id() : "# " + node.id() + " | Title";
                faults.add(sources.places().of(node), "'" + node.id() + "' has no text in " + file.file() + " (" + heading + ")");
            }
        });
    }

    private static boolean isBlank(@Nullable Text text) {
        return text == null || text.text().isBlank();
    }

    private void leftOver(WordingFile file) {
        Map<String, OutlineNode> nodes = new LinkedHashMap<>();
        sources.outline().all().forEach(node -> nodes.putIfAbsent(node.id(), node));
        file.titles().forEach((id, title) -> {
            if (!nodes.containsKey(id) || nodes.get(id) instanceof OutlineNode.Clause) {
                faults.add(title.heading(), "document.yaml has no group or annex '" + id + "'" + Nearest.to(id, nodes.keySet()));
            }
            if (title.text().contains("{{") && !(nodes.get(id) instanceof OutlineNode.Group)) {
                faults.add(title.heading(), "the title of an annex has no placeholders");
            }
        });
        file.clauses().forEach((id, clause) -> {
            if (!(nodes.get(id) instanceof OutlineNode.Clause)) {
                faults.add(clause.heading(), "document.yaml has no clause '" + id + "'" + Nearest.to(id, nodes.keySet()));
            }
        });
    }
}
