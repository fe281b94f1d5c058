package org.rogatory.account;

import java.util.UUID;

/** A person who can sign in. */
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
