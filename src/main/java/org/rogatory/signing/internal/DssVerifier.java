package org.rogatory.signing.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.Examination;
import org.rogatory.signing.PagePair;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Returned;
import org.rogatory.signing.Rule;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignaturePlace;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verdict;
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
            Optional<Reason> notAPdf = WholeFile.notAPdf(pdf);
            return notAPdf.isPresent() ? unreadable(notAPdf.get()) : judge(pdf, trust);
        } catch (SealingRefused e) {
            return unreadable(Reason.invalid(Rule.FILE, e.why() == SealingRefused.Why.ENCRYPTED ? "file.encrypted" : "file.notAPdf"));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) { // hostile bytes make parsers fail in every way; the answer is a report
            LOG.info("A file could not be verified: {}", e.toString());
            LOG.debug("It failed here", e);
            return unreadable(Reason.invalid(Rule.FILE, "file.unreadable", e.getClass().getSimpleName()));
        }
    }

    @Override
    public List<PagePair> changedPages(byte[] pdf, String slot) {
        try {
            return PagePictures.changed(pdf, slot);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("The pages of a file could not be drawn: {}", e.toString());
            return List.of();
        }
    }

    private static Examination unreadable(Reason reason) {
        return Examination.without(SignatureReport.of(List.of(reason), List.of(), List.of()));
    }

    private Examination judge(byte[] pdf, TrustSettings trust) {
        SignatureFields fields = SignatureFields.read(pdf);
        try (var revisions = new OpenRevisions()) {
            return judge(pdf, fields, trust, revisions);
        }
    }

    private Examination judge(byte[] pdf, SignatureFields fields, TrustSettings trust, OpenRevisions revisions) {
        List<SignaturePlace> open = fields.places().stream().filter(place -> !place.signed()).toList();
        List<Reason> reasons = new ArrayList<>(WholeFile.reasons(pdf));
        Optional<Returned> returned = trust.released().map(released -> WholeFile.returned(pdf, released, fields, revisions));
        returned.flatMap(found -> sinceRelease(found, pdf, trust)).ifPresent(reasons::add);
        List<Signed> signatures = fields.signatures();
        if (signatures.isEmpty()) {
            reasons.add(Reason.invalid(Rule.SIGNATURE_PRESENT, "signature.none"));
            return new Examination(SignatureReport.of(reasons, List.of(), open), Optional.empty(), Optional.empty(), returned,
                    DocumentIdentity.of(pdf, revisions));
        }
        try (SecondReading second = SecondReading.start(pdf, signatures.getFirst().end())) {
            var factory = new TaggedPdfFactory(revisions);
            Reports reports = validate(pdf, trust, factory);
            if (factory.isComparisonIncomplete()) {
                reasons.add(Reason.review(Rule.CHANGES, "changes.incomparable"));
            }
            List<SignatureFinding> findings = findings(pdf, signatures, reports, trust);
            reasons.addAll(presence(signatures, findings, reports));
            reasons.addAll(WholeFile.coverage(pdf, fields, revisions));
            if (signatures.stream().skip(1).anyMatch(Signed::certifies)) { // ISO 32000-2, 12.8.2.2: one at most, and the first
                reasons.add(Reason.invalid(Rule.CHANGES, "changes.certifiedAgain"));
            }
            var stamps = new TimeStampJudge(reports, trust);
            reasons.addAll(stamps.reasons(fields.documentStamps()));
            reasons.addAll(ActiveContent.reasons(pdf, revisions));
            SignatureReport report = SignatureReport.of(reasons, findings, open, stamps.notes());
            if (report.verdict() != Verdict.INVALID) { // nothing that a second program sees could make it better
                SecondReading.Outcome seen = second.outcome();
                report = report.and(seen.reasons(), seen.notes());
            }
            return new Examination(report, Optional.of(reports.getXmlSimpleReport()), Optional.of(reports.getXmlDetailedReport()), returned,
                    DocumentIdentity.of(pdf, revisions));
        }
    }

    private List<SignatureFinding> findings(byte[] pdf, List<Signed> signatures, Reports reports, TrustSettings trust) {
        var judge = new SignatureJudge(reports, trust, clock.instant());
        return signatures.stream().flatMap(signed -> judge.finding(signed, Coverage.of(pdf, signed)).stream()).toList();
    }

    private static Optional<Reason> sinceRelease(Returned returned, byte[] pdf, TrustSettings trust) {
        return returned.startsWithReleased()
                ? trust.released().flatMap(released -> SinceRelease.added(pdf, released))
                : Optional.of(Reason.invalid(Rule.R3_PREFIX, "prefix.differs"));
    }

    private static List<Reason> presence(List<Signed> signatures, List<SignatureFinding> findings, Reports reports) {
        List<Reason> reasons = new ArrayList<>();
        if (findings.size() < signatures.size() || reports.getSimpleReport().getSignaturesCount() != signatures.size()) {
            reasons.add(Reason.invalid(Rule.SIGNATURE_PRESENT, "signature.unreadable"));
        }
        if (signatures.stream().anyMatch(signed -> !CmsRules.hangsTogether(signed.contents()))) {
            reasons.add(Reason.invalid(Rule.SIGNATURE_PRESENT, "signature.inconsistent"));
        }
        return reasons;
    }

    private Reports validate(byte[] pdf, TrustSettings trust, TaggedPdfFactory factory) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf, "document.pdf"));
        validator.setPdfObjFactory(factory);
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
