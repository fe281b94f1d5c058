package org.rogatory.drafting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.rogatory.shared.State;

/**
 * A draft as a line of a list.
 *
 * @param template  the id of the document type
 * @param reference the case reference, or "" until there is one
 * @param training  whether it is a worked sample to learn with
 * @param owner     the full name of the person who started it
 * @param document  the frozen document, once finalised
 * @param version   the version of the template for which it was written
 */
public record DraftSummary(DraftId id, String template, String title, String reference, List<State> states, DraftStatus status,
        boolean training,
        String owner, Instant changedAt, Optional<DocumentId> document, int version) {

    public DraftSummary {
        states = List.copyOf(states);
    }
}
