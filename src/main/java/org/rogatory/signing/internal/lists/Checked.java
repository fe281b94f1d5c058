package org.rogatory.signing.internal.lists;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustedList.Particulars;

import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.tsl.InfoRecord;
import eu.europa.esig.dss.model.tsl.ParsingInfoRecord;
import eu.europa.esig.dss.model.tsl.TLInfo;
import eu.europa.esig.dss.model.tsl.ValidationInfoRecord;
import eu.europa.esig.dss.model.x509.CertificateToken;

/** A list that may be used: it was signed as a whole by somebody who may sign it, and holds until the time that it names. */
record Checked(ParsingInfoRecord content, Particulars particulars, Instant until) {

    private static final int LONGEST = 300;
    private static final List<SubIndication> UNKNOWN = List.of(SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
            SubIndication.NO_SIGNING_CERTIFICATE_FOUND);

    /** @param mayHaveSigned whether this certificate may sign the list, by what the list says of itself */
    static Checked of(TLInfo info, Predicate<Signed> mayHaveSigned, Instant now) throws ListRefused {
        if (info.getDownloadCacheInfo() == null || !info.getDownloadCacheInfo().isResultExist()) {
            throw new ListRefused(Statement.of("list.notXml"));
        }
        ParsingInfoRecord content = info.getParsingCacheInfo();
        ValidationInfoRecord signature = info.getValidationCacheInfo();
        if (isMissing(content) || content.getTerritory() == null) {
            throw new ListRefused(Statement.of("list.notAList"));
        }
        Particulars particulars = particulars(content, signature);
        Optional<Statement> problem = problem(signature, content, mayHaveSigned).or(() -> outdated(content, now));
        if (problem.isPresent()) {
            throw new ListRefused(problem.get(), Optional.of(particulars));
        }
        return new Checked(content, particulars, content.getNextUpdateDate().toInstant());
    }

    /** Who signed which list. */
    record Signed(CertificateToken by, ParsingInfoRecord content) {}

    private static boolean isMissing(@Nullable InfoRecord part) {
        return part == null || part.isError() || !part.isResultExist();
    }

    private static Optional<Statement> problem(ValidationInfoRecord signature, ParsingInfoRecord content, Predicate<Signed> mayHaveSigned) {
        if (isMissing(signature)) {
            return Optional.of(Statement.of("list.notSigned"));
        }
        CertificateToken signer = signature.getSigningCertificate();
        if (signature.isValid()) {
            return signer != null && mayHaveSigned.test(new Signed(signer, content))
                    ? Optional.empty()
                    : Optional.of(Statement.of("list.stranger"));
        }
        return Optional.of(Statement.of(UNKNOWN.contains(signature.getSubIndication()) ? "list.stranger" : "list.broken"));
    }

    private static Optional<Statement> outdated(ParsingInfoRecord content, Instant now) {
        Date next = content.getNextUpdateDate();
        if (next == null) {
            return Optional.of(Statement.of("list.closed"));
        }
        return now.isBefore(next.toInstant()) ? Optional.empty() : Optional.of(Statement.of("list.expired", next.toInstant()));
    }

    private static Particulars particulars(ParsingInfoRecord content, @Nullable ValidationInfoRecord signature) {
        String signer = isMissing(signature) || signature.getSigningCertificate() == null
                ? ""
                : signature.getSigningCertificate().getCertificate().getSubjectX500Principal().getName();
        return new Particulars(text(content.getTerritory()), Optional.ofNullable(content.getSequenceNumber()).orElse(0),
                Optional.ofNullable(content.getIssueDate()).map(Date::toInstant),
                Optional.ofNullable(content.getNextUpdateDate()).map(Date::toInstant), text(signer));
    }

    /** What a list says is shown to people and carried along. */
    static String text(String found) {
        String plain = found.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
