package org.rogatory.signing.internal.lists;

import java.util.Optional;

import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustedList.Particulars;

/** A list must not be used. */
final class ListRefused extends Exception {

    private static final long serialVersionUID = 1;
    private final transient Statement why;
    private final transient Optional<Particulars> particulars;

    ListRefused(Statement why) {
        this(why, Optional.empty());
    }

    /** @param particulars what the list says about itself, for the reader; nobody vouches for it */
    ListRefused(Statement why, Optional<Particulars> particulars) {
        super(why.key());
        this.why = why;
        this.particulars = particulars;
    }

    Statement why() {
        return why;
    }

    Optional<Particulars> particulars() {
        return particulars;
    }
}
