package org.rogatory.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.rogatory.shared.QuestionKey;

/**
 * Which questions are asked. A condition never sees the answer to a question that is itself not asked, or an answer of long ago would go on
 * having effect unseen.
 */
final class Visibility {

    private final Map<QuestionKey, Condition> conditions;
    private final Answers answers;
    private final Map<QuestionKey, Boolean> known = new HashMap<>();
    private final Set<QuestionKey> underway = new HashSet<>();

    /**
     * @param conditions of all questions of this level; what is not among them (derived facts, for a row the draft) counts as given
     * @param answers    of this level, and what counts as given
     */
    Visibility(Map<QuestionKey, Condition> conditions, Answers answers) {
        this.conditions = conditions;
        this.answers = answers;
    }

    boolean isShown(QuestionKey key) {
        Boolean shown = known.get(key);
        if (shown == null) {
            // the template check refuses circles; should one get here, it shows nothing instead of never ending
            shown = underway.add(key) && holds(conditions.get(key));
            underway.remove(key);
            known.put(key, shown);
        }
        return shown;
    }

    boolean holds(Condition condition) {
        var seen = new LinkedHashMap<QuestionKey, Answer>();
        condition.forEachQuestion(key -> {
            if (!conditions.containsKey(key) || isShown(key)) {
                answers.get(key).ifPresent(answer -> seen.put(key, answer));
            }
        });
        return condition.holdsFor(new Answers(seen));
    }
}
