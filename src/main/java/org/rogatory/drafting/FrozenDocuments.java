package org.rogatory.drafting;

import java.time.LocalDate;
import java.util.Optional;

/** For the modules that sign and send documents. It judges no rights: they do, before they give anything away. */
public interface FrozenDocuments {

    /** @throws DraftNotFound if there is none */
    Frozen get(DocumentId document);

    /** Tells the draft that one more signature was made. */
    void signed(DocumentId document, boolean complete);

    /** Tells the draft that its signatures are no longer asked for. */
    void withdrawn(DocumentId document);

    /** The day on which the period ends when the last signature was, or will be, made on this day; empty when nothing is said of a period. */
    Optional<LocalDate> endsOn(Frozen document, LocalDate lastSignature);

    /** Whether the period begins with the last signature, so that its end is not known before. */
    boolean startsWithLastSignature(Frozen document);
}
