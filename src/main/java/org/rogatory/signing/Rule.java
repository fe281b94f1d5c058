package org.rogatory.signing;

/** The rules of a verification in the order in which they are applied. The names are stable: other programs read them. */
public enum Rule {

    /** The bytes are one complete, readable, unencrypted PDF. */
    FILE,

    /** There is at least one signature, and each can be read. */
    SIGNATURE_PRESENT,

    /** The file starts with exactly the bytes that were released for signing. */
    R3_PREFIX,

    /** The last signature reaches to the end of the file, and no signature has a gap other than its own value. */
    R2_COVERAGE,

    /** The signed bytes are those that were signed. */
    INTACT,

    /** Nothing but further signatures was added after a signature. */
    CHANGES,

    /** Every byte added after the first signature belongs to an object that every reader finds in the same place. */
    REVISIONS,

    /** A second program, which shares no code with the first, shows the same pages. */
    R9_SECOND_READER,

    /** Digest, algorithm and key length withstand what is known today. */
    ALGORITHM,

    /** The time stamps over a signature or over the document are whole and are of the bytes that they cover. */
    TIME_STAMP,

    /** The certificate is named by the signature and was valid at the time it claims. */
    CERTIFICATE,

    /** The certificate leads to an issuer, or is itself one, that the reader trusts. */
    TRUST,

    /** The issuer has not revoked the certificate. */
    REVOCATION,

    /** The file holds nothing that acts by itself or can show something else than was signed. */
    ACTIVE_CONTENT
}
