package org.rogatory.drafting;

/** A change was asked of a draft that is no longer open. */
public final class DraftIsClosed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final DraftStatus status;

    public DraftIsClosed(DraftId id, DraftStatus status) {
        super("draft " + id + " is " + status);
        this.status = status;
    }

    public DraftStatus status() {
        return status;
    }
}
