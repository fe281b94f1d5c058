package org.rogatory.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.rogatory.questionnaire.Answer;

/** What became of a change. */
public sealed interface SaveOutcome {

    /** The draft now says so. {@code revision} is the one to be given as seen with the next change of the same thing. */
    record Saved(int revision, Instant at, DraftView view) implements SaveOutcome {}

    /** Somebody else changed the same thing since it was seen; nothing was stored. {@code theirs} is empty where they cleared it or it is no answer. */
    record Conflict(int revision, Optional<Answer> theirs, String by, Instant at, DraftView view) implements SaveOutcome {}

    /** The change cannot be made, and why: a sentence of the language files and what it names. */
    record Refused(String messageKey, List<Object> args) implements SaveOutcome {}
}
