package org.rogatory.signing;

import java.util.List;
import java.util.UUID;

/** The certificates that this installation trusts, as administrators keep them. A change holds from the next verification on. */
public interface TrustAnchors {

    /** The largest file that is looked at, in bytes. */
    int LARGEST = 1024 * 1024;

    /** Those in force, by name. */
    List<TrustAnchor> list();

    /**
     * Adds every certificate in a file, or none.
     *
     * @param file one or several certificates in PEM, DER or PKCS #7
     * @param note where they come from
     * @return those that were added; certificates that are trusted already are passed over
     */
    List<TrustAnchor> add(byte[] file, String note) throws AnchorRefused;

    void withdraw(UUID anchor);
}
