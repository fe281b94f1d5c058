package org.rogatory.template.internal;

import java.util.List;
import java.util.Optional;

import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.OutlineNode;

/** Checks that conditions look at questions and options that exist. */
final class ConditionCheck {

    private final TemplateSources sources;
    private final Keys keys;
    private final Faults faults;

    ConditionCheck(TemplateSources sources, Keys keys, Faults faults) {
        this.sources = sources;
        this.keys = keys;
        this.faults = faults;
    }

    void run() {
        sources.questionnaire().sections().forEach(section -> {
            check(section.when(), Optional.empty());
            section.questions().forEach(this::check);
        });
        sources.manifest().derived().forEach(this::check);
        sources.outline().nodes().forEach(node -> check(node, Optional.empty()));
    }

    /** What is repeated is asked for each row. */
    private void check(OutlineNode node, Optional<Question.Repeated> around) {
        Optional<Question.Repeated> row = keys.rowOf(node, around);
        check(node.when(), row);
        if (node instanceof OutlineNode.Clause clause) {
            check(clause.given(), around);
        }
        switch (node) {
            case OutlineNode.Group group -> group.contains().forEach(inner -> check(inner, row));
            case OutlineNode.Annex annex -> annex.contains().forEach(inner -> check(inner, row));
            case OutlineNode.Clause _,OutlineNode.Signatures _ -> {
            }
        }
    }

    private void check(Question question) {
        check(question.when(), Optional.empty());
        if (question instanceof Question.Repeated repeated) {
            repeated.columns().forEach(column -> check(column.when(), Optional.of(repeated)));
        }
    }

    private void check(Condition condition, Optional<Question.Repeated> row) {
        switch (condition) {
            case Condition.Always _ -> {
            }
            case Condition.Answered answered -> question(answered.question(), row, answered);
            case Condition.Is is -> question(is.question(), row, is).ifPresent(question -> option(question, is));
            case Condition.All(var of) -> of.forEach(each -> check(each, row));
            case Condition.Any(var of) -> of.forEach(each -> check(each, row));
            case Condition.Not(var of) -> check(of, row);
        }
    }

    private Optional<Question> question(QuestionKey key, Optional<Question.Repeated> row, Condition at) {
        Optional<Question> question = keys.find(row, key);
        if (question.isEmpty()) {
            faults.add(sources.places().of(at), "unknown question '" + key + "' in a condition" + Nearest.to(key.name(), keys.names(row)));
        }
        return question;
    }

    private void option(Question question, Condition.Is at) {
        List<OptionKey> options = question instanceof Question.YesNo ? List.of(Answers.YES, Answers.NO) : Keys.options(question);
        if (options.isEmpty()) {
            faults.add(sources.places().of(at), "'" + question.key() + "' has no options; ask for it with answered: " + question.key());
        } else if (!options.contains(at.option())) {
            faults.add(sources.places().of(at), "'" + question.key() + "' has no option '" + at.option() + "'"
                    + Nearest.to(at.option().name(), options.stream().map(OptionKey::name).toList()));
        }
    }
}
