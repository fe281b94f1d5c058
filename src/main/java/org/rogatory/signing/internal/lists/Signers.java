package org.rogatory.signing.internal.lists;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustedList;

import eu.europa.esig.dss.model.x509.CertificateToken;

/**
 * Who may sign the list of lists, and single lists: the certificates (PEM, DER or PKCS #7) that the administrator put into the folder.
 *
 * @param problems files that are none, for the administrator to see
 */
record Signers(Set<CertificateToken> certificates, List<TrustedList> problems) {

    static final String FOLDER = "signers";
    private static final int LARGEST = 1024 * 1024;

    static Signers in(Path lists) {
        var found = new java.util.LinkedHashSet<CertificateToken>();
        var problems = new ArrayList<TrustedList>();
        for (Path file : Folder.files(lists.resolve(FOLDER))) {
            certificates(file).ifPresentOrElse(all -> all.stream().map(CertificateToken::new).forEach(found::add),
                    () -> problems.add(TrustedList.refused(ListFile.in(lists, file).name(), Statement.of("list.noCertificate"),
                            Optional.empty())));
        }
        return new Signers(Set.copyOf(found), List.copyOf(problems));
    }

    private static Optional<List<X509Certificate>> certificates(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] read = in.readNBytes(LARGEST + 1);
            List<X509Certificate> all = read.length > LARGEST
                    ? List.of()
                    : CertificateFactory.getInstance("X.509").generateCertificates(new java.io.ByteArrayInputStream(read)).stream()
                            .map(X509Certificate.class::cast).toList();
            return Optional.of(all).filter(some -> !some.isEmpty());
        } catch (IOException | CertificateException | RuntimeException e) { // the factory throws more than it declares at odd bytes
            return Optional.empty();
        }
    }
}
