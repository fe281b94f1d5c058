package org.rogatory.signing.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.spi.x509.CandidatesForSigningCertificate;
import eu.europa.esig.dss.spi.x509.CertificateValidity;
import eu.europa.esig.dss.spi.x509.tsp.TimestampToken;

/** The time stamps over whole documents, which have to be renewed before the certificate of the newest ends. */
final class ArchiveStamps {

    private ArchiveStamps() {
    }

    /** When the certificate of the newest ends; empty when there is none, or it does not bring its certificate along. */
    static Optional<Instant> lastsUntil(DSSDocument pdf) {
        return Levels.analyzer(pdf).getSignatures().stream().flatMap(signature -> signature.getDocumentTimestamps().stream())
                .max(Comparator.comparing(TimestampToken::getGenerationTime))
                .map(TimestampToken::getCandidatesForSigningCertificate).map(CandidatesForSigningCertificate::getTheBestCandidate)
                .map(CertificateValidity::getCertificateToken).map(certificate -> certificate.getNotAfter().toInstant());
    }
}
