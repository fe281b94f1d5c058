package org.rogatory.drafting;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a draft.
 *
 * @param by     the full name of the person
 * @param key    the question, {@code wording:CLAUSE} or {@code accepted:FINDING}
 * @param before JSON as in the content file, or empty where there was nothing
 * @param after  JSON as in the content file, or empty where it was cleared
 */
public record Revision(int number, Instant at, String by, String key, Optional<String> before, Optional<String> after) {

    public static String wording(String clause) {
        return "wording:" + clause;
    }

    public static String accepted(String finding) {
        return "accepted:" + finding;
    }
}
