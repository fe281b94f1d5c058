package org.rogatory.directory;

import java.util.Optional;

import org.rogatory.directory.DataRow.Certainty;
import org.rogatory.shared.State;

/**
 * Which rows are wanted.
 *
 * @param text    words that have to occur in the row
 * @param overdue only rows that nobody checked within the last twelve months
 * @param changed only rows that this installation confirmed, corrected or added
 */
public record DataQuery(Optional<State> state, Optional<String> instrument, String text, Optional<Certainty> certainty, boolean overdue,
        boolean changed) {

    public static final DataQuery ALL = new DataQuery(Optional.empty(), Optional.empty(), "", Optional.empty(), false, false);

    public static DataQuery of(State state) {
        return new DataQuery(Optional.of(state), Optional.empty(), "", Optional.empty(), false, false);
    }

    /** The same, of which only what ought to be looked up again. */
    public DataQuery overdueOnly() {
        return new DataQuery(state, instrument, text, certainty, true, changed);
    }
}
