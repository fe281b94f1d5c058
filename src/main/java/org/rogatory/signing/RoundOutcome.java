package org.rogatory.signing;

import java.util.List;

/** What became of an act in a round. */
public sealed interface RoundOutcome {

    record Done(Round round) implements RoundOutcome {}

    /** Nothing was done and the document is as it was; why, as a sentence of the language files and what it names. */
    record Refused(String messageKey, List<Object> args) implements RoundOutcome {

        public Refused {
            args = List.copyOf(args);
        }
    }
}
