package org.rogatory.signing;

/** Where the signatory's key is. What it carries serves one signature and is kept nowhere. */
public sealed interface KeyChoice {

    /** In a PKCS #12 file; the password is overwritten after the attempt. */
    record InFile(byte[] pkcs12, char[] password) implements KeyChoice {}

    /**
     * On a card, token or hardware security module of this server; the PIN is overwritten after the attempt.
     *
     * @param token one of {@link SigningRound#tokens}
     * @param key   the name of the key; empty where the token holds only one
     */
    record OnToken(String token, String key, char[] pin) implements KeyChoice {}

    /** The key that the demonstration authority holds for the signed-in person. */
    record Demonstration() implements KeyChoice {}
}
