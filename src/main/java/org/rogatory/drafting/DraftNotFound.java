package org.rogatory.drafting;

/** There is no such draft or document, or it is not for the person who asks: the two are never told apart. */
public final class DraftNotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DraftNotFound(DraftId id) {
        super("there is no draft " + id);
    }

    public DraftNotFound(DocumentId id) {
        super("there is no document " + id);
    }
}
