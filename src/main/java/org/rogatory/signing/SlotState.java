package org.rogatory.signing;

/** Where one signature of a round stands. */
public enum SlotState {
    /** Somebody before has to sign first, or the round is stopped. */
    WAITING,
    /** Can be signed now. */
    TURN, SIGNED, DECLINED,
    /** One of several of which one suffices, and another was signed. */
    NOT_NEEDED,
    /** Is given on another installation. */
    ELSEWHERE,
    /** The round was withdrawn before this signature was given. */
    WITHDRAWN
}
