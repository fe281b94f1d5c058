package org.rogatory.drafting.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.drafting.ui.fields.WordingPanel;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Section;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.OutlineNode;

/** Which clauses a topic gives rise to: those that print one of its answers, depend on one, or stand in the section of the same name. */
final class TopicClauses {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([a-z][A-Za-z0-9]*)\\s*[}|.]");

    private final DocumentTemplate template;

    TopicClauses(DocumentTemplate template) {
        this.template = template;
    }

    /** In the order of the document. */
    List<OutlineNode.Clause> of(Section topic, Answers answers) {
        var asked = topic.questions().stream().map(Question::key).collect(Collectors.toSet());
        var section = template.outline().nodes().stream().filter(node -> node.id().equals(topic.id())).flatMap(TopicClauses::clauses)
                .collect(Collectors.toSet());
        return template.outline().clauses().filter(clause -> section.contains(clause) || meets(used(clause), asked))
                .filter(clause -> WordingPanel.concernsARow(template, clause, answers)).toList();
    }

    /** The first clause that prints the answer, or else depends on it: what a preview should bring into view. */
    Optional<String> firstOf(QuestionKey question) {
        return Stream.concat(template.outline().clauses().filter(clause -> printed(clause).contains(question)),
                template.outline().clauses().filter(clause -> used(clause).contains(question))).findFirst().map(OutlineNode.Clause::id);
    }

    private Set<QuestionKey> used(OutlineNode.Clause clause) {
        var used = printed(clause);
        clause.when().forEachQuestion(used::add);
        return used;
    }

    private Set<QuestionKey> printed(OutlineNode.Clause clause) {
        var printed = new HashSet<QuestionKey>();
        clause.repeat().ifPresent(repeat -> printed.add(repeat.over()));
        template.wording(Language.ENGLISH).clause(clause.id()).stream().flatMap(text -> PLACEHOLDER.matcher(text).results())
                .map(found -> new QuestionKey(found.group(1))).forEach(printed::add);
        return printed;
    }

    private static boolean meets(Set<QuestionKey> used, Set<QuestionKey> asked) {
        return used.stream().anyMatch(asked::contains);
    }

    private static Stream<OutlineNode.Clause> clauses(OutlineNode node) {
        return switch (node) {
            case OutlineNode.Clause clause -> Stream.of(clause);
            case OutlineNode.Group group -> group.contains().stream().flatMap(TopicClauses::clauses);
            case OutlineNode.Annex annex -> annex.contains().stream().flatMap(TopicClauses::clauses);
            case OutlineNode.Signatures _ -> Stream.empty();
        };
    }
}
