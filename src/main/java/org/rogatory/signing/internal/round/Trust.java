package org.rogatory.signing.internal.round;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rogatory.signing.RevocationFetch;
import org.rogatory.signing.TrustSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whom this installation trusts: the certificates that administrators added, those (PEM or DER) in the folder {@code trust} of the data directory,
 * the services on the trusted lists of States, and the demonstration authority where there is one. Its revocation list is at hand without a network.
 * Those of others are fetched only from the hosts that the administrator listed: a signatory's certificate must not make this server call any address
 * it names.
 */
@Component
class Trust {

    private final Optional<DemonstrationPki> demonstration;
    private final StoredTrustAnchors anchors;
    private final ReadTrustedLists lists;
    private final Path folder;
    private final RevocationFetch fetch;

    Trust(ObjectProvider<DemonstrationPki> demonstration, StoredTrustAnchors anchors, ReadTrustedLists lists,
            @Value("${rogatory.data}") Path data, @Value("${rogatory.revocation-hosts:}") Set<String> hosts) {
        this.fetch = hosts.isEmpty() ? RevocationFetch.none() : RevocationFetch.online(Duration.ofSeconds(5), hosts);
        this.demonstration = Optional.ofNullable(demonstration.getIfAvailable());
        this.anchors = anchors;
        this.lists = lists;
        this.folder = data.resolve("trust");
    }

    /** Read anew each time, so that an administrator's change holds from the next signature on. */
    TrustSettings settings() {
        var settings = TrustSettings.none().trusting(trusted()).trusting(anchors.certificates()).trustingListed(lists.services())
                .fetching(fetch);
        return demonstration.map(pki -> settings.trusting(pki.certificate()).with(pki.revocationList())).orElse(settings);
    }

    private List<X509Certificate> trusted() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var found = new ArrayList<X509Certificate>();
            files.sorted().forEach(file -> found.addAll(read(file)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<X509Certificate> read(Path file) {
        try (InputStream stream = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(stream).stream().map(X509Certificate.class::cast).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateException e) {
            throw new IllegalStateException(file + " is not a certificate in PEM or DER; mend or remove it", e);
        }
    }
}
