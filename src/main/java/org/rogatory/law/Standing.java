package org.rogatory.law;

/** How a State stands to an instrument on a date, as far as the data says. What is not known is never "no". */
public enum Standing {
    /** In force for the State: a source with a date was read. */
    IN_FORCE,
    /** Not in force for the State: a complete list or an express statement was read, or the State cannot be a party. */
    NOT_IN_FORCE,
    /** Believed to be a party, but no source was read, or the day of entry into force is not certain. To be confirmed before it is relied on. */
    UNVERIFIED,
    /** Not known. To be asked of the administrator or the depositary. */
    UNKNOWN;

    public boolean isToBeConfirmed() {
        return this == UNVERIFIED || this == UNKNOWN;
    }
}
