package org.rogatory.signing;

/** What a key made of the prepared bytes: PKCS #1 for RSA, the DER sequence of r and s for ECDSA. */
public record SignatureValue(byte[] bytes) {}
