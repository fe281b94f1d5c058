package org.rogatory.signing.internal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;

import org.rogatory.signing.Level;

/** How many bytes are reserved for the value of a signature: they are fixed before it is made, and each takes two in the file. */
final class Room {

    /** A time stamp of its own: a token with the chain of its service, three certificates of RSA 4096. */
    static final int TIME_STAMP = 8_000;

    /** A token within a signature; where one is larger, the signature is stamped by a time stamp of its own later. */
    private static final int TOKEN_WITHIN = 6_500;

    /** The frame of the value, its signed attributes, and a signature of RSA 4096. */
    private static final int FRAME = 1_300;

    private Room() {
    }

    static int of(List<X509Certificate> sent, Level wanted) {
        return FRAME + sent.stream().mapToInt(Room::length).sum() + (wanted.reaches(Level.T) ? TOKEN_WITHIN : 0);
    }

    private static int length(X509Certificate certificate) {
        try {
            return certificate.getEncoded().length;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }
}
