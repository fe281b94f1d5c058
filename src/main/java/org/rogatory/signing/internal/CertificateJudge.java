package org.rogatory.signing.internal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.TrustBasis;
import org.rogatory.signing.TrustSettings;

import eu.europa.esig.dss.detailedreport.jaxb.XmlConclusion;
import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.KeyUsageBit;

/** Judges the certificate of a signature: its time, its use, how it is trusted, and whether it was revoked. */
final class CertificateJudge {

    private final TrustSettings settings;
    private final Instant now;

    CertificateJudge(TrustSettings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /** By name before by issuer; an anchor that may not issue certificates vouches for itself alone. */
    TrustBasis trust(List<CertificateWrapper> chain) {
        if (isAmong(settings.signers(), chain.getFirst()) || isAmong(settings.issuers(), chain.getFirst())) {
            return TrustBasis.BY_NAME;
        }
        boolean byIssuer = chain.stream().skip(1).anyMatch(certificate -> certificate.isCA() && isAmong(settings.issuers(), certificate));
        return byIssuer ? TrustBasis.BY_ISSUER : TrustBasis.NONE;
    }

    List<Reason> reasons(List<CertificateWrapper> chain, Optional<Instant> claimed, TrustBasis trust, Optional<XmlConclusion> failure) {
        CertificateWrapper certificate = chain.getFirst();
        List<Reason> reasons = new ArrayList<>(time(certificate, claimed));
        List<KeyUsageBit> usage = certificate.getKeyUsages();
        if (!usage.isEmpty() && !usage.contains(KeyUsageBit.DIGITAL_SIGNATURE) && !usage.contains(KeyUsageBit.NON_REPUDIATION)) {
            reasons.add(Reason.review(Rule.CERTIFICATE, "certificate.usage"));
        }
        if (trust == TrustBasis.NONE) {
            reasons.add(Reason.review(Rule.TRUST, "trust.noAnchor", certificate.getCertificateIssuerDN()));
        }
        reasons.addAll(revocation(chain, claimed));
        if (reasons.isEmpty()) {
            outdated(chain).ifPresent(reasons::add);
        }
        if (trust != TrustBasis.NONE && reasons.isEmpty()) {
            failure.map(block -> chainReason(block, chain)).ifPresent(reasons::add);
        }
        return reasons;
    }

    private List<Reason> time(CertificateWrapper certificate, Optional<Instant> claimed) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (claimed.isEmpty()) {
            return List.of(Reason.review(Rule.CERTIFICATE, "certificate.noTime"));
        }
        if (claimed.get().isBefore(from) || claimed.get().isAfter(until)) {
            return List.of(Reason.invalid(Rule.CERTIFICATE, "certificate.notValidAtSigning", from, until));
        }
        return now.isAfter(until) ? List.of(Reason.review(Rule.CERTIFICATE, "certificate.expiredSince", until)) : List.of();
    }

    /**
     * A revocation before the time the signature claims makes it INVALID. After that time, only a time stamp could show that the signature
     * was made before; the claim of the signature itself shows nothing.
     */
    private static List<Reason> revocation(List<CertificateWrapper> chain, Optional<Instant> claimed) {
        List<Reason> reasons = new ArrayList<>();
        for (CertificateWrapper certificate : untrusted(chain)) {
            for (CertificateRevocationWrapper revocation : certificate.getCertificateRevocationData()) {
                if (revocation.isRevoked() && revocation.isSignatureIntact()) {
                    Instant at = revocation.getRevocationDate().toInstant();
                    boolean before = claimed.isEmpty() || !claimed.get().isBefore(at);
                    reasons.add(before
                            ? Reason.invalid(Rule.REVOCATION, "revocation.revokedBefore", certificate.getCertificateDN(), at)
                            : Reason.review(Rule.REVOCATION, "revocation.revokedAfter", certificate.getCertificateDN(), at));
                }
            }
        }
        return reasons;
    }

    /** DSS takes a list of any age for a signature without a time stamp. */
    private Optional<Reason> outdated(List<CertificateWrapper> chain) {
        return untrusted(chain).stream().filter(certificate -> !certificate.getCertificateRevocationData().isEmpty())
                .filter(certificate -> certificate.getCertificateRevocationData().stream().map(CertificateRevocationWrapper::getNextUpdate)
                        .allMatch(next -> next != null && now.isAfter(next.toInstant())))
                .findFirst().map(certificate -> Reason.review(Rule.REVOCATION, "revocation.outdated", certificate.getCertificateDN()));
    }

    private static Reason chainReason(XmlConclusion block, List<CertificateWrapper> chain) {
        if (SignatureJudge.isWeak(block)) {
            return Reason.invalid(Rule.ALGORITHM, "algorithm.weak", SignatureJudge.messages(block));
        }
        Optional<CertificateWrapper> unknown = untrusted(chain).stream()
                .filter(certificate -> certificate.getCertificateRevocationData().isEmpty()).findFirst();
        if (block.getIndication() == Indication.FAILED) {
            return Reason.invalid(Rule.TRUST, "trust.chain", SignatureJudge.messages(block));
        }
        return unknown.map(certificate -> Reason.review(Rule.REVOCATION, "revocation.unknown", certificate.getCertificateDN()))
                .orElseGet(() -> switch (block.getSubIndication()) {
                    case TRY_LATER -> Reason.review(Rule.REVOCATION, "revocation.incomplete", SignatureJudge.messages(block));
                    case CHAIN_CONSTRAINTS_FAILURE -> Reason.invalid(Rule.TRUST, "trust.chain", SignatureJudge.messages(block));
                    default -> Reason.review(Rule.TRUST, "trust.chainOpen", SignatureJudge.messages(block));
                });
    }

    private static List<CertificateWrapper> untrusted(List<CertificateWrapper> chain) {
        return chain.stream().takeWhile(certificate -> !certificate.isTrusted()).toList();
    }

    private static boolean isAmong(Collection<X509Certificate> trusted, CertificateWrapper certificate) {
        return trusted.stream().anyMatch(candidate -> Arrays.equals(encoded(candidate), certificate.getBinaries()));
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }
}
