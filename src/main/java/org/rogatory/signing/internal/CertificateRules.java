package org.rogatory.signing.internal;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;

/** Which certificates we sign with. */
final class CertificateRules {

    /** Below this RSA is refused; new keys should have 3072 bits (SOGIS Agreed Cryptographic Mechanisms 1.3: 2048 is legacy). */
    private static final int SMALLEST_RSA = 2048;
    private static final int SMALLEST_EC = 256;

    private CertificateRules() {
    }

    static void check(X509Certificate certificate, Instant at) {
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            throw new SealingRefused(Why.CERTIFICATE_EXPIRED, certificate.getNotAfter().toInstant());
        }
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            throw new SealingRefused(Why.CERTIFICATE_NOT_YET_VALID, certificate.getNotBefore().toInstant());
        }
        if (!allowsSigning(certificate)) {
            throw new SealingRefused(Why.CERTIFICATE_USAGE);
        }
        checkStrength(certificate.getPublicKey());
    }

    /** A certificate without the extension is not restricted: RFC 5280, 4.2.1.3. */
    static boolean allowsSigning(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        return usage == null || usage[0] || usage[1];
    }

    static void checkStrength(PublicKey key) {
        int bits = switch (key) {
            case RSAPublicKey rsa -> rsa.getModulus().bitLength();
            case ECPublicKey ec -> ec.getParams().getCurve().getField().getFieldSize();
            default -> throw new SealingRefused(Why.KEY_TYPE, key.getAlgorithm());
        };
        if (bits < (key instanceof RSAPublicKey ? SMALLEST_RSA : SMALLEST_EC)) {
            throw new SealingRefused(Why.WEAK_KEY, bits, key.getAlgorithm());
        }
    }
}
