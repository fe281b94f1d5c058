package org.rogatory.drafting;

/** Where a draft stands in its life. */
public enum DraftStatus {
    OPEN, FINALISED, PARTLY_SIGNED, SIGNED, WITHDRAWN
}
