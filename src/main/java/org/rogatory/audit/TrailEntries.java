package org.rogatory.audit;

import java.util.List;

/** For the module that writes evidence sheets. It judges no rights: that module does, before it gives anything away. */
public interface TrailEntries {

    /** What happened to this thing, the oldest entry first. */
    List<AuditEntry> about(String subject);

    /** Recomputes every hash up to the last entry of this moment, while others go on writing. */
    ChainReport chain();
}
