package org.rogatory.signing;

import java.util.List;

/** Judges any PDF by the trust of this installation, for everybody who is signed in. Nothing of the file is kept. */
public interface Verification {

    /** The largest file that is looked at, in bytes. */
    int LARGEST = 25 * 1024 * 1024;

    /** @throws VerifierBusy when too many files wait */
    Examination examine(byte[] pdf);

    /** The pages that look different from what was signed in this slot. */
    List<PagePair> changedPages(byte[] pdf, String slot);
}
