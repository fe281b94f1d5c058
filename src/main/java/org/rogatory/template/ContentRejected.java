package org.rogatory.template;

import java.util.List;

/** A content file, or one answer of it, does not fit its template. The message names the first fault; {@link #faults()} has all. */
public final class ContentRejected extends RuntimeException {

    private final transient List<ContentFault> faults;

    public ContentRejected(List<ContentFault> faults) {
        super(faults.getFirst() + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : ""));
        this.faults = List.copyOf(faults);
    }

    public List<ContentFault> faults() {
        return faults;
    }
}
