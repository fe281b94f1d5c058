package org.rogatory.account;

import java.util.UUID;

/** An authority of this installation; it sees its own drafts only. */
public record AuthorityId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
