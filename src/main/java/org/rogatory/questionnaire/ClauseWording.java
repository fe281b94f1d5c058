package org.rogatory.questionnaire;

import java.util.Optional;
import java.util.SortedMap;

import org.rogatory.shared.Language;

/** How a draft departs from the model text. A clause that is not named in the wording is as in the model. */
public sealed interface ClauseWording {

    /**
     * Own text for a clause of the model: plain paragraphs, lists and placeholders by language, and the model text it came from, so that the
     * difference can be shown even after the model has changed.
     */
    record Adapted(SortedMap<Language, String> text, SortedMap<Language, String> model) implements ClauseWording {}

    /** Left out, where the template allows it, with the reason if one was given. */
    record LeftOut(Optional<String> reason) implements ClauseWording {}

    /** A clause of the drafter's own, printed after the clause {@code after}. */
    record Added(String after, SortedMap<Language, String> text) implements ClauseWording {}
}
