package org.rogatory.signing.internal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rogatory.signing.ListedService;
import org.rogatory.signing.ListedService.Use;
import org.rogatory.signing.TrustSettings;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;

/** Which of the anchors stand in a chain of certificates, the first of which signed. */
final class AnchorsInChain {

    private final TrustSettings settings;
    private final List<CertificateWrapper> chain;

    AnchorsInChain(TrustSettings settings, List<CertificateWrapper> chain) {
        this.settings = settings;
        this.chain = chain;
    }

    /** Whether the first certificate itself is trusted. An anchor that may not issue certificates vouches for itself alone. */
    boolean isNamed() {
        return isAmong(settings.signers(), chain.getFirst()) || isAmong(settings.issuers(), chain.getFirst());
    }

    boolean hasIssuer() {
        return chain.stream().skip(1).anyMatch(certificate -> certificate.isCA() && isAmong(settings.issuers(), certificate));
    }

    /** The services that issued a certificate in the chain and may do so for signatures, whether granted or not. */
    Stream<ListedService> issuing() {
        return above().flatMap(i -> listed(Use.SIGNATURES, chain.get(i)));
    }

    /** The service that issued in the chain, was granted when it did so, and is granted at the moment that counts. */
    Optional<ListedService> granted(Instant moment) {
        return above().flatMap(i -> {
            Instant issued = chain.get(i - 1).getNotBefore().toInstant();
            return listed(Use.SIGNATURES, chain.get(i)).filter(service -> service.isGranted(issued) && service.isGranted(moment));
        }).findFirst();
    }

    /** Whether a listed service for time stamps made this one, with a certificate of its own or with one that it issued to itself. */
    boolean stamps(Instant moment) {
        return Stream.concat(listed(Use.TIME_STAMPS, chain.getFirst()), above().flatMap(i -> listed(Use.TIME_STAMPS, chain.get(i))))
                .anyMatch(service -> service.isGranted(moment));
    }

    private Stream<Integer> above() {
        return IntStream.range(1, chain.size()).filter(i -> chain.get(i).isCA()).boxed();
    }

    private Stream<ListedService> listed(Use use, CertificateWrapper certificate) {
        return settings.listed().stream().filter(service -> service.use() == use && isSame(service.certificate(), certificate));
    }

    private static boolean isAmong(List<X509Certificate> trusted, CertificateWrapper certificate) {
        return trusted.stream().anyMatch(candidate -> isSame(candidate, certificate));
    }

    private static boolean isSame(X509Certificate candidate, CertificateWrapper certificate) {
        try {
            return Arrays.equals(candidate.getEncoded(), certificate.getBinaries());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }
}
