package org.rogatory.document;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.TextSyntax;

/** Which clauses print a question or hang on it, in the order of the document: what the preview shows while the question is answered. */
public final class ClauseIndex {

    private final DocumentTemplate template;
    private final Map<QuestionKey, SequencedSet<String>> printing = new LinkedHashMap<>();
    private final Map<QuestionKey, SequencedSet<String>> hanging = new LinkedHashMap<>();

    private ClauseIndex(DocumentTemplate template) {
        this.template = template;
    }

    public static ClauseIndex of(DocumentTemplate template, Language language) {
        var index = new ClauseIndex(template);
        index.read(template.outline().nodes(), List.of(), Optional.empty(), language);
        return index;
    }

    /** Those that print it first. */
    public List<String> clauses(QuestionKey question) {
        var clauses = new LinkedHashSet<String>(printing.getOrDefault(question, new LinkedHashSet<>()));
        clauses.addAll(hanging.getOrDefault(question, new LinkedHashSet<>()));
        return List.copyOf(clauses);
    }

    /** The first of them that stands in this document. */
    public Optional<String> shown(QuestionKey question, DocumentModel model) {
        List<String> present = Blocks.all(model.body()).filter(Block.Clause.class::isInstance).map(block -> ((Block.Clause) block).id())
                .toList();
        return clauses(question).stream().filter(present::contains).findFirst();
    }

    private void read(List<OutlineNode> nodes, List<Condition> around, Optional<Question.Repeated> outer, Language language) {
        for (OutlineNode node : nodes) {
            var conditions = new java.util.ArrayList<>(around);
            conditions.add(node.when());
            switch (node) {
                case OutlineNode.Group group ->
                    read(group.contains(), conditions, group.repeat().flatMap(this::repeated).or(() -> outer), language);
                case OutlineNode.Annex annex -> read(annex.contains(), conditions, outer, language);
                case OutlineNode.Clause clause -> read(clause, conditions, outer, language);
                case OutlineNode.Signatures _ -> {
                }
            }
        }
    }

    private Optional<Question.Repeated> repeated(QuestionKey key) {
        return template.questionnaire().question(key).filter(Question.Repeated.class::isInstance).map(Question.Repeated.class::cast);
    }

    private void read(OutlineNode.Clause clause, List<Condition> conditions, Optional<Question.Repeated> outer, Language language) {
        outer.ifPresent(row -> enter(hanging, row.key(), clause.id()));
        clause.repeat().ifPresent(repeat -> enter(printing, repeat.over(), clause.id()));
        Optional<Question.Repeated> rows = clause.repeat().flatMap(repeat -> repeated(repeat.over())).or(() -> outer);
        template.wording(language).clause(clause.id()).ifPresent(text -> TextSyntax.parse(text).placeholders()
                .filter(placeholder -> !placeholder.isRowNumber()).forEach(placeholder -> enter(rows, placeholder.path(), clause.id())));
        conditions.forEach(condition -> condition.forEachQuestion(question -> {
            if (column(rows, question.name()).isEmpty()) {
                enter(hanging, question, clause.id());
            }
        }));
    }

    /** A path names a question, or a column of the row; and through references the questions whose rows it visits. */
    private void enter(Optional<Question.Repeated> rows, List<String> path, String clause) {
        Optional<Question> question = column(rows, path.getFirst());
        if (question.isEmpty()) {
            question = Optional.of(new QuestionKey(path.getFirst())).flatMap(template.questionnaire()::question);
            enter(printing, new QuestionKey(path.getFirst()), clause);
        }
        Optional<QuestionKey> to = question
                .flatMap(each -> each instanceof Question.Reference reference ? Optional.of(reference.to()) : Optional.empty());
        if (to.isPresent()) {
            enter(printing, to.get(), clause);
            if (path.size() > 2) {
                enter(template.questionnaire().question(to.get()).map(Question.Repeated.class::cast), path.subList(1, path.size()), clause);
            }
        }
    }

    private static Optional<Question> column(Optional<Question.Repeated> rows, String name) {
        return rows.flatMap(of -> of.columns().stream().filter(column -> column.key().name().equals(name)).findFirst());
    }

    private static void enter(Map<QuestionKey, SequencedSet<String>> index, QuestionKey question, String clause) {
        index.computeIfAbsent(question, _ -> new LinkedHashSet<>()).add(clause);
    }
}
