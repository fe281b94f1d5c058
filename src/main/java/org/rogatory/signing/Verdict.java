package org.rogatory.signing;

import java.util.Collection;

/** What may be said of signed bytes, from best to worst. */
public enum Verdict {

    /** Intact, nothing changed after, from a signatory whom the reader trusts and whose certificate is not revoked. */
    VALID,

    /** Nothing is known to be wrong, yet something could not be checked. */
    NEEDS_REVIEW,

    /** Changed, incomplete, broken, or signed with a certificate that was not good for it. */
    INVALID;

    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Verdict worstOf(Collection<Reason> reasons) {
        return reasons.stream().map(Reason::leadsTo).reduce(VALID, Verdict::worse);
    }
}
