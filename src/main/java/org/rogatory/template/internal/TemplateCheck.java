package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.List;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.Question;
import org.rogatory.template.internal.Worlds.Scope;
import org.rogatory.template.internal.Worlds.Scoped;

/** Checks a document type as a whole: that its parts fit each other. */
final class TemplateCheck {

    private final TemplateSources sources;
    private final Faults faults;

    TemplateCheck(TemplateSources sources, Faults faults) {
        this.sources = sources;
        this.faults = faults;
    }

    void run() {
        var keys = new Keys(sources.questionnaire(), sources.manifest().derived());
        new QuestionCheck(sources, keys, faults).run();
        new ConditionCheck(sources, keys, faults).run();
        boolean provable = new CircleCheck(sources, faults).run();
        if (provable) {
            sources.questionnaire().sections().forEach(section -> section.questions()
                    .forEach(question -> askable(keys, question, List.of(new Scoped(section.when(), Scope.DRAFT)))));
        }
        new LabelCheck(sources, keys, faults).run();
        new OutlineCheck(sources, keys, faults).run();
        new WordingCheck(sources, keys, faults, provable).run();
    }

    private void askable(Keys keys, Question question, List<Scoped> topic) {
        var conditions = new ArrayList<>(topic);
        conditions.add(new Scoped(question.when(), Scope.DRAFT));
        if (!question.when().equals(Condition.ALWAYS) && !new Worlds(keys, conditions).exist()) {
            faults.add(sources.places().of(question),
                    "the question '" + question.key() + "' can never be asked: its conditions exclude each other");
        }
    }
}
