package org.rogatory.drafting;

import java.util.UUID;

/** A draft. */
public record DraftId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
