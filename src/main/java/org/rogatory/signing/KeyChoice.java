package org.rogatory.signing;

/** Where the signatory's key is. What it carries serves one signature and is kept nowhere. */
public sealed interface KeyChoice {

    /** In a PKCS #12 file; the password is overwritten after the attempt. */
    record InFile(byte[] pkcs12, char[] password) implements KeyChoice {}

    /** The key that the demonstration authority holds for the signed-in person. */
    record Demonstration() implements KeyChoice {}
}
