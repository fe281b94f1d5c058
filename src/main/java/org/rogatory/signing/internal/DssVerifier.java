package org.rogatory.signing.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.Examination;
import org.rogatory.signing.PagePair;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignatureFinding.Covers;
import org.rogatory.signing.SignaturePlace;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.internal.SignatureFields.Signed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;

/** Judges with DSS under {@link StrictPolicy}, and with rules of our own for what no policy of DSS notices. */
public final class DssVerifier implements Verifier {

    private static final Logger LOG = LoggerFactory.getLogger(DssVerifier.class);

    private final Clock clock;

    public DssVerifier(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Examination examine(byte[] pdf, TrustSettings trust) {
        try {
            return judge(pdf, SignatureFields.read(pdf), trust);
        } catch (SealingRefused e) {
            return unreadable(Reason.invalid(Rule.FILE, e.why() == SealingRefused.Why.ENCRYPTED ? "file.encrypted" : "file.notAPdf"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // hostile bytes make parsers fail in every way; the answer is a report
            LOG.warn("A file could not be verified", e);
            return unreadable(Reason.invalid(Rule.FILE, "file.unreadable", e.toString()));
        }
    }

    @Override
    public List<PagePair> changedPages(byte[] pdf, String slot) {
        try {
            return PagePictures.changed(pdf, slot);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.warn("The pages of a file could not be drawn", e);
            return List.of();
        }
    }

    private static Examination unreadable(Reason reason) {
        return Examination.without(SignatureReport.of(List.of(reason), List.of(), List.of()));
    }

    private Examination judge(byte[] pdf, SignatureFields fields, TrustSettings trust) {
        List<SignaturePlace> open = fields.places().stream().filter(place -> !place.signed()).toList();
        List<Reason> reasons = new ArrayList<>();
        if (!Coverage.isComplete(pdf)) {
            reasons.add(Reason.invalid(Rule.FILE, "file.incomplete"));
        }
        List<Signed> signatures = fields.signed().stream().filter(signed -> !signed.timeStamp())
                .sorted(Comparator.comparingInt(Signed::end)).toList();
        if (signatures.isEmpty()) {
            reasons.add(Reason.invalid(Rule.SIGNATURE_PRESENT, "signature.none"));
            return Examination.without(SignatureReport.of(reasons, List.of(), open));
        }
        Reports reports = validate(pdf, trust);
        var judge = new SignatureJudge(reports, trust, clock.instant());
        List<SignatureFinding> findings = signatures.stream().flatMap(signed -> judge.finding(signed, Coverage.of(pdf, signed)).stream())
                .toList();
        if (findings.size() < signatures.size() || reports.getSimpleReport().getSignaturesCount() != signatures.size()) {
            reasons.add(Reason.invalid(Rule.SIGNATURE_PRESENT, "signature.unreadable"));
        }
        if (signatures.stream().anyMatch(signed -> !CmsRules.hangsTogether(signed.contents()))) {
            reasons.add(Reason.invalid(Rule.SIGNATURE_PRESENT, "signature.inconsistent"));
        }
        prefix(pdf, trust).or(() -> trust.released().flatMap(released -> SinceRelease.added(pdf, released))).ifPresent(reasons::add);
        coverage(pdf, fields, reports).ifPresent(reasons::add);
        reasons.addAll(ActiveContent.reasons(pdf));
        return new Examination(SignatureReport.of(reasons, findings, open), Optional.of(reports.getXmlSimpleReport()),
                Optional.of(reports.getXmlDetailedReport()));
    }

    private static Optional<Reason> prefix(byte[] pdf, TrustSettings trust) {
        return trust.released()
                .filter(released -> pdf.length < released.length || !Arrays.equals(released, 0, released.length, pdf, 0, released.length))
                .map(_ -> Reason.invalid(Rule.R3_PREFIX, "prefix.differs"));
    }

    private static Optional<Reason> coverage(byte[] pdf, SignatureFields fields, Reports reports) {
        List<Covers> covers = fields.signed().stream().map(signed -> Coverage.of(pdf, signed)).toList();
        if (covers.contains(Covers.BROKEN)) {
            return Optional.of(Reason.invalid(Rule.R2_COVERAGE, "coverage.broken"));
        }
        if (covers.contains(Covers.WHOLE_FILE)) {
            return Optional.empty();
        }
        int end = fields.signed().stream().mapToInt(Signed::end).max().orElse(0);
        boolean onlyValidationData = reports.getDiagnosticData().getSignatures().stream()
                .anyMatch(signature -> !signature.getPdfExtensionChanges().isEmpty());
        return onlyValidationData
                ? Optional.of(Reason.review(Rule.R2_COVERAGE, "coverage.validationData"))
                : Optional.of(Reason.invalid(Rule.R2_COVERAGE, "coverage.continues", pdf.length - end));
    }

    private Reports validate(byte[] pdf, TrustSettings trust) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf, "document.pdf"));
        validator.setPdfObjFactory(new TaggedPdfFactory());
        validator.setCertificateVerifier(certificates(trust, clock.instant()));
        validator.setValidationTime(Date.from(clock.instant()));
        validator.setEnableEtsiValidationReport(false);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        return validator.validateDocument(StrictPolicy.get());
    }

    private static CommonCertificateVerifier certificates(TrustSettings trust, Instant now) {
        var anchors = new CommonTrustedCertificateSource();
        trust.everyone().stream().map(CertificateToken::new).forEach(anchors::addCertificate);
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        var loader = new FetchLoader(trust.fetch());
        verifier.setCrlSource(new CrlsAtHand(trust.lists(), now, new OnlineCRLSource(loader)));
        verifier.setOcspSource(new OnlineOCSPSource(loader));
        return verifier;
    }
}
