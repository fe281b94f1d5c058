package org.rogatory.signing.internal.round;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

import org.rogatory.signing.AnchorRefused;

/** Reads the certificates out of a file that an administrator chose. */
final class AnchorFile {

    private static final int MOST = 200;

    private AnchorFile() {
    }

    /** In PEM, DER or PKCS #7: the factory of the JDK knows them apart. */
    static List<X509Certificate> read(byte[] file, Instant now) throws AnchorRefused {
        List<X509Certificate> found = certificates(file);
        if (found.isEmpty()) {
            throw new AnchorRefused("trust.refused.none");
        }
        if (found.size() > MOST) {
            throw new AnchorRefused("trust.refused.tooMany", found.size(), MOST);
        }
        for (X509Certificate certificate : found) {
            if (now.isAfter(certificate.getNotAfter().toInstant())) {
                throw new AnchorRefused("trust.refused.expired", certificate.getSubjectX500Principal().getName(),
                        certificate.getNotAfter().toInstant());
            }
        }
        return found;
    }

    private static List<X509Certificate> certificates(byte[] file) throws AnchorRefused {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(file)).stream()
                    .map(X509Certificate.class::cast).distinct().toList();
        } catch (CertificateException | RuntimeException e) { // the factory throws more than it declares at odd bytes
            var refusal = new AnchorRefused("trust.refused.unreadable");
            refusal.initCause(e);
            throw refusal;
        }
    }

    static X509Certificate one(byte[] encoded) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new IllegalStateException("a stored certificate cannot be read", e);
        }
    }

    static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
