package org.rogatory.signing;

import org.rogatory.drafting.DocumentId;

/**
 * Signing with a program of one's own: the very bytes are handed out, and what comes back is taken in only if it is those bytes with exactly the
 * expected signature after them.
 */
public interface OutsideSigning {

    /** The largest file that is taken in, in bytes. */
    int LARGEST = 25 * 1024 * 1024;

    /** Hands out the document to whoever could sign it at this moment, and notes it. */
    Handed release(Asked asked);

    /** Forgets the release: what comes back later is not taken in. */
    RoundOutcome takeBack(DocumentId document, String slot);

    /** @throws VerifierBusy when too many files wait to be judged */
    RoundOutcome bringBack(DocumentId document, String slot, byte[] pdf);
}
