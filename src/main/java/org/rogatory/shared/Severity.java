package org.rogatory.shared;

/** How grave a finding is. */
public enum Severity {
    /** The document cannot be finalised. */
    STOP,
    /** The document can be finalised once somebody has given a reason for going on. */
    WARN,
    /** Worth knowing; asks for nothing. */
    INFO
}
