package org.rogatory.signing.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.SigningTime;
import org.rogatory.signing.SigningTime.Stamp;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.internal.SignatureFields.Signed;

import eu.europa.esig.dss.detailedreport.jaxb.XmlBasicBuildingBlocks;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.validation.reports.Reports;

/** Judges time stamps: those in a signature and those over the document. */
final class TimeStampJudge {

    private final Reports reports;
    private final TrustSettings trust;

    TimeStampJudge(Reports reports, TrustSettings trust) {
        this.reports = reports;
        this.trust = trust;
    }

    /** A trusted time stamp before one that is not, and the earliest of them. */
    SigningTime time(SignatureWrapper signature) {
        Optional<Instant> claimed = Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant);
        Optional<Stamp> stamp = signature.getAllTimestampsProducedAfterSignatureCreation().stream().filter(TimeStampJudge::isWhole)
                .map(this::stamp).min(Comparator.comparing((Stamp one) -> !one.trusted()).thenComparing(Stamp::at));
        return new SigningTime(claimed, stamp);
    }

    private Stamp stamp(TimestampWrapper stamp) {
        return new Stamp(stamp.getProductionTime().toInstant(), by(stamp), isTrusted(stamp));
    }

    private static String by(TimestampWrapper stamp) {
        return Optional.ofNullable(stamp.getSigningCertificate()).map(SignatureJudge::name).orElse("?");
    }

    /**
     * Whether DSS found nothing against it, now or with the help of a later time stamp, and it comes from somebody who may vouch for time: to DSS
     * every anchor is as good as any other.
     */
    private boolean isTrusted(TimestampWrapper stamp) {
        Indication indication = reports.getDetailedReport().getFinalIndication(stamp.getId());
        return (indication == Indication.PASSED || indication == Indication.TOTAL_PASSED) && !stamp.getCertificateChain().isEmpty()
                && isFromAnchor(new AnchorsInChain(trust, stamp.getCertificateChain()), stamp.getProductionTime().toInstant());
    }

    private static boolean isFromAnchor(AnchorsInChain anchors, Instant at) {
        return anchors.isNamed() || anchors.hasIssuer() || anchors.stamps(at);
    }

    private static boolean isWhole(TimestampWrapper stamp) {
        return stamp.isSignatureIntact() && stamp.isMessageImprintDataFound() && stamp.isMessageImprintDataIntact();
    }

    /** What is wrong with the time stamps inside a signature. One from an unknown service proves nothing and breaks nothing. */
    List<Reason> reasons(SignatureWrapper signature) {
        return signature.getTLevelTimestamps().stream().filter(stamp -> !isWhole(stamp)).findFirst()
                .map(stamp -> Reason.invalid(Rule.TIME_STAMP, "time.broken", by(stamp))).stream().toList();
    }

    /** What is wrong with the time stamps over the document, of which the file has these. */
    List<Reason> reasons(List<Signed> inFile) {
        List<Reason> reasons = new ArrayList<>();
        List<TimestampWrapper> stamps = overDocument().toList();
        if (stamps.size() < inFile.size() || stamps.stream().anyMatch(stamp -> !isWhole(stamp))
                || inFile.stream().anyMatch(stamp -> !CmsRules.isOneSignature(stamp.contents()))) {
            reasons.add(Reason.invalid(Rule.TIME_STAMP, "time.documentBroken"));
        }
        stamps.stream().filter(stamp -> hasForbiddenChanges(stamp)).findFirst()
                .ifPresent(_ -> reasons.add(Reason.invalid(Rule.CHANGES, "changes.afterStamp")));
        return reasons;
    }

    private boolean hasForbiddenChanges(TimestampWrapper stamp) {
        XmlBasicBuildingBlocks blocks = reports.getDetailedReport().getBasicBuildingBlockById(stamp.getId());
        return blocks != null && blocks.getFC() != null && blocks.getFC().getConclusion().getIndication() != Indication.PASSED;
    }

    /** The times at which somebody stamped the document as a whole, for the reader. */
    List<Statement> notes() {
        return overDocument().filter(TimeStampJudge::isWhole).map(this::stamp).sorted(Comparator.comparing(Stamp::at))
                .map(stamp -> Statement.of(stamp.trusted() ? "note.documentStamp" : "note.documentStampUnknown", stamp.at(), stamp.by()))
                .toList();
    }

    private Stream<TimestampWrapper> overDocument() {
        return reports.getDiagnosticData().getTimestampList().stream()
                .filter(stamp -> stamp.getType().isDocumentTimestamp() || stamp.getType().isArchivalTimestamp());
    }
}
