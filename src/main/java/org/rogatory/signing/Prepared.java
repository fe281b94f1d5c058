package org.rogatory.signing;

/** A document with room for its next signature, waiting for the value that only the holder of the key can make. */
public interface Prepared {

    /** The bytes to be signed; a card or a remote service that takes a digest signs their digest. */
    byte[] toBeSigned();

    /** The algorithm by its Java name, such as {@code SHA256withRSA}. */
    String algorithm();
}
