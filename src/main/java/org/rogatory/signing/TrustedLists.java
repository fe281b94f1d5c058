package org.rogatory.signing;

/** The trusted lists of States that this installation reads, for administrators. */
public interface TrustedLists {

    /** As they stand now. */
    TrustedListReading reading();

    /** Whether they are being read at this moment. */
    boolean isBeingRead();

    /** Begins to fetch and read them again, and returns at once; what was read before holds until then. */
    void readAgain();
}
