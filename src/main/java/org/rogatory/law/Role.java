package org.rogatory.law;

/** What an instrument is to a request, from the most to the least use. */
public enum Role {
    /** Governs the request, or the part of it that it covers. */
    PRIMARY,
    /** Applies, but not with all its rules: some step back behind another instrument. */
    APPLIES_IN_PART,
    /** May be cited beside the instrument that governs. */
    SUPPORTING,
    /** Not a basis of the request, but to be known. */
    INFORMATION,
    /** Not known to bind one of the States: to be asked before it is cited or left out. */
    TO_BE_CONFIRMED,
    /** What remains where no treaty does. */
    LAST_RESORT,
    /** Believed not to bind one of the States, from memory only: to be confirmed before it is relied on. */
    UNLIKELY,
    /** Covers none of the offences or kinds of assistance asked for. */
    OUT_OF_SCOPE,
    /** A model, a scheme, or an instrument that is not in force. */
    NOT_SELECTABLE,
    /** Does not bind both States on that date: a source says so. */
    NOT_BINDING;

    /** Whether a request may rest on it; anything else in a request stops it. */
    public boolean isCitable() {
        return switch (this) {
            case PRIMARY, APPLIES_IN_PART, SUPPORTING, LAST_RESORT -> true;
            case INFORMATION, TO_BE_CONFIRMED, UNLIKELY, OUT_OF_SCOPE, NOT_SELECTABLE, NOT_BINDING -> false;
        };
    }
}
