package org.rogatory.signing;

/** How near the day is by which something is due. */
public enum Urgency {
    NONE, SOON, TODAY, OVERDUE
}
