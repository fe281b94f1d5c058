package org.rogatory.signing;

/** Why a verdict is not VALID: the rule that was not met, what that leads to, and the sentence for the reader. */
public record Reason(Rule rule, Verdict leadsTo, Statement statement) {

    public static Reason invalid(Rule rule, String key, Object... arguments) {
        return new Reason(rule, Verdict.INVALID, Statement.of(key, arguments));
    }

    public static Reason review(Rule rule, String key, Object... arguments) {
        return new Reason(rule, Verdict.NEEDS_REVIEW, Statement.of(key, arguments));
    }
}
