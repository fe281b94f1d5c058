package org.rogatory.signing;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a reader trusts and what is at hand to judge by.
 *
 * @param issuers  issuers whose certificates are trusted
 * @param listed   services that stand on a trusted list of a State
 * @param signers  signatories whose own certificates are trusted by name
 * @param lists    revocation lists at hand, in DER
 * @param fetch    where further revocation information comes from
 * @param released the bytes with which the file must start, when it is one that was released for signing
 */
public record TrustSettings(List<X509Certificate> issuers, List<ListedService> listed, List<X509Certificate> signers, List<byte[]> lists,
        RevocationFetch fetch, Optional<byte[]> released) {

    public TrustSettings {
        issuers = List.copyOf(issuers);
        listed = List.copyOf(listed);
        signers = List.copyOf(signers);
        lists = List.copyOf(lists);
    }

    /** Trusts no one and fetches nothing. */
    public static TrustSettings none() {
        return new TrustSettings(List.of(), List.of(), List.of(), List.of(), RevocationFetch.none(), Optional.empty());
    }

    /** Also trusts these: the ones that may issue certificates as issuers, the others by name. */
    public TrustSettings trusting(Collection<X509Certificate> certificates) {
        List<X509Certificate> allIssuers = new ArrayList<>(issuers);
        List<X509Certificate> allSigners = new ArrayList<>(signers);
        certificates.forEach(certificate -> (isIssuer(certificate) ? allIssuers : allSigners).add(certificate));
        return new TrustSettings(allIssuers, listed, allSigners, lists, fetch, released);
    }

    /** Also trusts these services of trusted lists, each for its own use. */
    public TrustSettings trustingListed(Collection<ListedService> services) {
        return new TrustSettings(issuers, Stream.concat(listed.stream(), services.stream()).toList(), signers, lists, fetch, released);
    }

    public TrustSettings trusting(X509Certificate certificate) {
        return trusting(List.of(certificate));
    }

    /** Also judges by this revocation list, given in DER or PEM. */
    public TrustSettings with(byte[] list) {
        try {
            X509CRL read = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
            List<byte[]> all = new ArrayList<>(lists);
            all.add(read.getEncoded());
            return new TrustSettings(issuers, listed, signers, all, fetch, released);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a certificate revocation list in DER or PEM", e);
        }
    }

    public TrustSettings fetching(RevocationFetch source) {
        return new TrustSettings(issuers, listed, signers, lists, source, released);
    }

    /** Also demands that the file starts with exactly these bytes. */
    public TrustSettings startingWith(byte[] bytes) {
        return new TrustSettings(issuers, listed, signers, lists, fetch, Optional.of(bytes));
    }

    /** Everybody who is trusted for anything: where chains of certificates end. What each may vouch for is judged apart. */
    public List<X509Certificate> everyone() {
        return Stream.of(issuers.stream(), listed.stream().map(ListedService::certificate), signers.stream()).flatMap(all -> all).distinct()
                .toList();
    }

    private static boolean isIssuer(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }
}
