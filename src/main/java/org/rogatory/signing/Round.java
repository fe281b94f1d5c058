package org.rogatory.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rogatory.drafting.FinalisedDocument;

/**
 * The signatures of one document, in their order.
 *
 * @param endsOn   the day on which the team's period ends; empty while it hangs on a signature that is still to come
 * @param complete whether everybody has signed
 */
public record Round(FinalisedDocument document, List<Slot> slots, Optional<LocalDate> endsOn, boolean complete) {

    public Round {
        slots = List.copyOf(slots);
    }
}
