package org.rogatory.audit;

import java.util.List;

/** The trail of what happened, for administrators. Nothing can be changed in it. */
public interface AuditTrail {

    /** The last entries, the newest first. */
    List<AuditEntry> latest(int count);

    /** Recomputes every hash. */
    ChainReport verifyChain();
}
