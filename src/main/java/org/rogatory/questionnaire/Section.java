package org.rogatory.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * A topic of the questionnaire.
 *
 * @param id   kebab-case, stable; part of the wizard's address
 * @param when when the topic is shown at all
 * @param view the name of a hand-written component that shows this topic instead of the generated form
 */
public record Section(String id, Condition when, Optional<String> view, List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
