package org.rogatory.cli;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** Certificates that somebody names a file of. */
final class Certificates {

    private Certificates() {
    }

    /** @throws BadUsage when the file holds none */
    static List<X509Certificate> in(String file) {
        try {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.read(file))).stream()
                    .map(X509Certificate.class::cast).toList();
            if (found.isEmpty()) {
                throw new BadUsage(file + " holds no certificate");
            }
            return found;
        } catch (CertificateException e) {
            throw new BadUsage(file + " is not a certificate in PEM or DER", e);
        }
    }
}
