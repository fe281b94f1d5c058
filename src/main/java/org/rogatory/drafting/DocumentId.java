package org.rogatory.drafting;

import java.util.UUID;

/** A finalised document: bytes that never change. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
