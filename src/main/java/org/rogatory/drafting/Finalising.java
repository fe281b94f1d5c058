package org.rogatory.drafting;

import java.util.List;

import org.rogatory.shared.Finding;

/** What became of an attempt to finalise. */
public sealed interface Finalising {

    record Done(FinalisedDocument document) implements Finalising {}

    /** Every Stop, and every Warn for which no reason was given. */
    record NotReady(List<Finding> findings) implements Finalising {

        public NotReady {
            findings = List.copyOf(findings);
        }
    }
}
