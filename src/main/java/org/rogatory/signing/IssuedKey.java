package org.rogatory.signing;

import java.security.cert.X509Certificate;

/**
 * A demonstration key for one signatory.
 *
 * @param keystore    the PKCS #12 file
 * @param password    what opens it; shown once, stored nowhere
 * @param certificate the signatory's certificate
 */
public record IssuedKey(byte[] keystore, char[] password, X509Certificate certificate) {}
