package org.rogatory.signing;

/** Where a round stands as a whole. */
public enum RoundState {
    RUNNING,
    /** Somebody whose signature is needed declined: nobody signs until the approver asks again, names another person or withdraws. */
    STOPPED,
    /** Everybody whose signature is needed has signed. */
    COMPLETE, WITHDRAWN
}
