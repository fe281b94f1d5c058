package org.rogatory.signing;

import org.rogatory.account.UserId;

/**
 * An administrator had the trusted lists read again, and this came of it.
 *
 * @param files    that were found
 * @param used     of these
 * @param services that are trusted by them
 * @param problems that stood in the way of fetching
 */
public record TrustedListsRead(UserId by, Outcome outcome, int files, int used, int services, int problems) {

    /** Whether they were read: not when that failed, and not anew when they were just being read. */
    public enum Outcome {
        READ, FAILED, UNDER_WAY
    }
}
