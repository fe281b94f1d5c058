package org.rogatory.signing.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.ListedService;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.SigningTime;
import org.rogatory.signing.TrustBasis;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Trusted;

import eu.europa.esig.dss.detailedreport.jaxb.XmlConclusion;
import eu.europa.esig.dss.diagnostic.CertificateRevocationWrapper;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.KeyUsageBit;

/** Judges the certificate of a signature: its time, its use, how it is trusted, and whether it was revoked. */
final class CertificateJudge {

    /** By so much the clock of a signatory may be ahead of that of a time-stamping service. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final TrustSettings settings;
    private final Instant now;

    CertificateJudge(TrustSettings settings, Instant now) {
        this.settings = settings;
        this.now = now;
    }

    /** By name before by issuer before by list. */
    Trusted trust(List<CertificateWrapper> chain, SigningTime time) {
        var anchors = new AnchorsInChain(settings, chain);
        if (anchors.isNamed()) {
            return Trusted.by(TrustBasis.BY_NAME);
        }
        if (anchors.hasIssuer()) {
            return Trusted.by(TrustBasis.BY_ISSUER);
        }
        return anchors.granted(time.proven().orElse(now)).map(service -> Trusted.by(service.listing()))
                .orElse(Trusted.by(TrustBasis.NONE));
    }

    /** @param failure what DSS holds against the certificate; empty when it settled the matter, perhaps by a time stamp */
    List<Reason> reasons(List<CertificateWrapper> chain, SigningTime time, TrustBasis trust, Optional<XmlConclusion> failure) {
        CertificateWrapper certificate = chain.getFirst();
        List<Reason> reasons = new ArrayList<>(time(certificate, time));
        List<KeyUsageBit> usage = certificate.getKeyUsages();
        if (!usage.isEmpty() && !usage.contains(KeyUsageBit.DIGITAL_SIGNATURE) && !usage.contains(KeyUsageBit.NON_REPUDIATION)) {
            reasons.add(Reason.review(Rule.CERTIFICATE, "certificate.usage"));
        }
        if (trust == TrustBasis.NONE) {
            reasons.add(noTrust(chain));
        }
        reasons.addAll(revocation(chain, time));
        if (reasons.isEmpty() && time.proven().isEmpty()) {
            outdated(chain).ifPresent(reasons::add);
        }
        if (trust != TrustBasis.NONE && reasons.isEmpty()) {
            failure.map(block -> chainReason(block, chain)).ifPresent(reasons::add);
        }
        return reasons;
    }

    private Reason noTrust(List<CertificateWrapper> chain) {
        return new AnchorsInChain(settings, chain).issuing().findFirst().map(ListedService::listing)
                .map(listing -> Reason.review(Rule.TRUST, "trust.notGranted", listing.service(), listing.provider(), listing.territory()))
                .orElseGet(() -> Reason.review(Rule.TRUST, "trust.noAnchor", chain.getFirst().getCertificateIssuerDN()));
    }

    /**
     * Where a time stamp proves the time, it decides; the claim of the signature itself shows nothing, but must not lie outside the life of its
     * own certificate.
     */
    private List<Reason> time(CertificateWrapper certificate, SigningTime time) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant until = certificate.getNotAfter().toInstant();
        if (time.claimed().isEmpty() && time.proven().isEmpty()) {
            return List.of(Reason.review(Rule.CERTIFICATE, "certificate.noTime"));
        }
        if (time.claimed().filter(claimed -> claimed.isBefore(from) || claimed.isAfter(until)).isPresent()) {
            return List.of(Reason.invalid(Rule.CERTIFICATE, "certificate.notValidAtSigning", from, until));
        }
        if (time.proven().filter(proven -> time.claimed().filter(claimed -> claimed.isAfter(proven.plus(CLOCKS_DIFFER))).isPresent())
                .isPresent()) {
            return List.of(Reason.review(Rule.TIME_STAMP, "time.claimsLater", time.claimed().orElseThrow(), time.proven().orElseThrow()));
        }
        return time.proven().orElse(now).isAfter(until)
                ? List.of(Reason.review(Rule.CERTIFICATE, "certificate.expiredSince", until))
                : List.of();
    }

    /**
     * A revocation before the time the signature claims makes it INVALID. After that time, only a time stamp can show that the signature was made
     * before; the claim of the signature itself shows nothing.
     */
    private static List<Reason> revocation(List<CertificateWrapper> chain, SigningTime time) {
        List<Reason> reasons = new ArrayList<>();
        for (CertificateWrapper certificate : untrusted(chain)) {
            certificate.getCertificateRevocationData().stream()
                    .filter(revocation -> revocation.isRevoked() && revocation.isSignatureIntact())
                    .map(revocation -> revocation.getRevocationDate().toInstant()).min(Comparator.naturalOrder())
                    .flatMap(at -> revoked(certificate, at, time)).ifPresent(reasons::add);
        }
        return reasons;
    }

    private static Optional<Reason> revoked(CertificateWrapper certificate, Instant at, SigningTime time) {
        if (time.claimed().or(time::proven).map(made -> !made.isBefore(at)).orElse(true)) {
            return Optional.of(Reason.invalid(Rule.REVOCATION, "revocation.revokedBefore", certificate.getCertificateDN(), at));
        }
        return time.proven().filter(at::isAfter).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.review(Rule.REVOCATION, "revocation.revokedAfter", certificate.getCertificateDN(), at));
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
}
