package org.rogatory.signing.internal;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.Signatory;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignatureFinding.CertificateName;
import org.rogatory.signing.SignatureFinding.Covers;
import org.rogatory.signing.SigningTime;
import org.rogatory.signing.TrustBasis;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Trusted;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.internal.SignatureFields.Signed;

import eu.europa.esig.dss.detailedreport.jaxb.XmlBasicBuildingBlocks;
import eu.europa.esig.dss.detailedreport.jaxb.XmlConclusion;
import eu.europa.esig.dss.detailedreport.jaxb.XmlConstraintsConclusion;
import eu.europa.esig.dss.detailedreport.jaxb.XmlMessage;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.validation.reports.Reports;

/** Turns what DSS reports about one signature into our rules, one building block of EN 319 102-1 after the other. */
final class SignatureJudge {

    /** DSS's key for "the key size is unknown". */
    private static final String ISSUER_KEY_UNKNOWN = "ASCCM_PKSK_ANS";

    private final Reports reports;
    private final CertificateJudge certificates;
    private final TimeStampJudge stamps;

    SignatureJudge(Reports reports, TrustSettings trust, Instant now) {
        this.reports = reports;
        this.certificates = new CertificateJudge(trust, now);
        this.stamps = new TimeStampJudge(reports, trust);
    }

    /** Empty when DSS did not find this signature. */
    Optional<SignatureFinding> finding(Signed signed, Covers covers) {
        return reports.getDiagnosticData().getSignatures().stream()
                .filter(signature -> signed.slot().equals(signature.getFirstFieldName())).findFirst()
                .map(signature -> finding(signed, covers, signature));
    }

    private SignatureFinding finding(Signed signed, Covers covers, SignatureWrapper signature) {
        Optional<CertificateWrapper> certificate = Optional.ofNullable(signature.getSigningCertificate());
        SigningTime time = stamps.time(signature);
        XmlBasicBuildingBlocks blocks = reports.getDetailedReport().getBasicBuildingBlockById(signature.getId());
        boolean passed = passed(signature, blocks, time);
        Trusted trust = certificate.map(_ -> certificates.trust(signature.getCertificateChain(), time)).orElse(Trusted.by(TrustBasis.NONE));
        boolean intact = isIntact(signature);
        List<Reason> reasons = new ArrayList<>(integrity(blocks, intact, passed));
        reasons.addAll(stamps.reasons(signature));
        certificate.ifPresentOrElse(
                found -> reasons.addAll(certificates.reasons(signature.getCertificateChain(), time, trust.basis(),
                        failure(blocks.getXCV()).filter(_ -> !passed))),
                () -> reasons.add(Reason.invalid(Rule.CERTIFICATE, "certificate.none")));
        certificate.filter(found -> !ClaimedName.fits(signed.claimedName(), found.getCertificateDN()))
                .ifPresent(
                        found -> reasons.add(Reason.review(Rule.CERTIFICATE, "certificate.otherName", signed.claimedName(), name(found))));
        if (reasons.isEmpty() && !passed) {
            reasons.add(Reason.review(Rule.TRUST, "signature.notPassed", notPassed(signature, blocks)));
        }
        boolean changed = failure(blocks.getFC()).isPresent();
        Verdict verdict = reasons.stream().map(Reason::leadsTo).reduce(Verdict.VALID, Verdict::worse);
        return new SignatureFinding(signed.slot(), signatory(certificate), time, level(signature), intact, covers, changed, trust, verdict,
                reasons);
    }

    /** DSS lets any anchor vouch for a time stamp. What passes by the help of one only needs one that we trust as well. */
    private boolean passed(SignatureWrapper signature, XmlBasicBuildingBlocks blocks, SigningTime time) {
        return reports.getSimpleReport().getIndication(signature.getId()) == Indication.TOTAL_PASSED
                && (time.proven().isPresent() || blocks.getConclusion().getIndication() == Indication.PASSED);
    }

    /** The basic blocks may pass where the process for long-term signatures does not. */
    private String notPassed(SignatureWrapper signature, XmlBasicBuildingBlocks blocks) {
        String basic = messages(blocks.getConclusion());
        return basic.isBlank()
                ? String.join(" ", reports.getSimpleReport().getAdESValidationErrors(signature.getId()).stream().map(Message::getValue)
                        .toList())
                : basic;
    }

    private static boolean isIntact(SignatureWrapper signature) {
        return signature.isSignatureIntact() && !signature.getDigestMatchers().isEmpty()
                && signature.getDigestMatchers().stream().allMatch(matcher -> matcher.isDataFound() && matcher.isDataIntact());
    }

    private static List<Reason> integrity(XmlBasicBuildingBlocks blocks, boolean intact, boolean passed) {
        List<Reason> reasons = new ArrayList<>();
        if (!intact || failure(blocks.getCV()).isPresent()) {
            reasons.add(Reason.invalid(Rule.INTACT, "intact.changed"));
        }
        failure(blocks.getFC()).ifPresent(c -> reasons.add(Reason.invalid(Rule.CHANGES, "changes.found", messages(c))));
        failure(blocks.getSAV()).filter(c -> !concernsUnknownIssuer(c) && !(passed && isWeak(c)))
                .ifPresent(c -> reasons.add(isWeak(c)
                        ? Reason.invalid(Rule.ALGORITHM, "algorithm.weak", messages(c))
                        : Reason.review(Rule.ALGORITHM, "algorithm.attributes", messages(c))));
        failure(blocks.getVCI()).ifPresent(c -> reasons.add(Reason.review(Rule.ALGORITHM, "algorithm.attributes", messages(c))));
        failure(blocks.getISC()).ifPresent(c -> reasons.add(Reason.invalid(Rule.CERTIFICATE, "certificate.notIdentified", messages(c))));
        return reasons;
    }

    /** Whether a method is weak today; a method that was safe when a time stamp covered it is no failure of a signature that passed. */
    static boolean isWeak(XmlConclusion conclusion) {
        return conclusion.getSubIndication() == SubIndication.CRYPTO_CONSTRAINTS_FAILURE
                || conclusion.getSubIndication() == SubIndication.CRYPTO_CONSTRAINTS_FAILURE_NO_POE;
    }

    /** The strength of the issuer's signature on the certificate cannot be told without the issuer; that is a matter of trust. */
    private static boolean concernsUnknownIssuer(XmlConclusion conclusion) {
        return !conclusion.getErrors().isEmpty()
                && conclusion.getErrors().stream().allMatch(error -> ISSUER_KEY_UNKNOWN.equals(error.getKey()));
    }

    private static Optional<XmlConclusion> conclusion(@Nullable XmlConstraintsConclusion block) {
        return Optional.ofNullable(block).map(XmlConstraintsConclusion::getConclusion);
    }

    private static Optional<XmlConclusion> failure(@Nullable XmlConstraintsConclusion block) {
        return conclusion(block).filter(found -> found.getIndication() != Indication.PASSED);
    }

    static String messages(XmlConclusion conclusion) {
        return String.join(" ", conclusion.getErrors().stream().map(XmlMessage::getValue).distinct().toList());
    }

    private static String level(SignatureWrapper signature) {
        return Optional.ofNullable(signature.getSignatureFormat()).map(Object::toString).orElse("?");
    }

    static String name(CertificateWrapper certificate) {
        return Stream.of(certificate.getCommonName(), certificate.getCertificateDN()).filter(name -> name != null && !name.isBlank())
                .findFirst().orElse("?");
    }

    private static Signatory signatory(Optional<CertificateWrapper> certificate) {
        return certificate
                .map(found -> new Signatory(name(found), authority(found), "",
                        new CertificateName(found.getCertificateDN(), found.getCertificateIssuerDN(),
                                hexadecimal(found.getSerialNumber()))))
                .orElse(new Signatory("?", "", "", new CertificateName("?", "?", "?")));
    }

    private static String authority(CertificateWrapper certificate) {
        return Stream.of(certificate.getOrganizationName(), certificate.getOrganizationalUnit())
                .filter(name -> name != null && !name.isBlank())
                .distinct().collect(Collectors.joining(", "));
    }

    private static String hexadecimal(String serial) {
        return new BigInteger(serial).toString(16);
    }
}
