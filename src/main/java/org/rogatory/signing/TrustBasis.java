package org.rogatory.signing;

/** How the reader comes to trust a signatory's certificate. */
public enum TrustBasis {

    /** The certificate itself is on the reader's list. */
    BY_NAME,

    /** It leads to an issuer on the reader's list. */
    BY_ISSUER,

    /** It leads to an issuer on a trusted list of a State, whose own signature was checked. */
    BY_LIST,

    /** Not at all. */
    NONE
}
