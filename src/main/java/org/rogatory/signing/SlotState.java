package org.rogatory.signing;

/** Where one signature of a round stands. */
public enum SlotState {
    /** Somebody before has to sign first. */
    WAITING,
    /** The next to be signed. */
    TURN, SIGNED
}
