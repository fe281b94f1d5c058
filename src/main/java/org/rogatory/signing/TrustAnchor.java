package org.rogatory.signing;

import java.time.Instant;
import java.util.UUID;

/**
 * A certificate that this installation trusts.
 *
 * @param fingerprint the SHA-256 of the certificate in hexadecimal
 * @param mayIssue    whether it vouches for others; one that may not is trusted by itself alone
 * @param note        where the administrator has it from
 * @param addedBy     the name of the administrator who added it
 */
public record TrustAnchor(UUID id, String subject, String issuer, Instant validFrom, Instant validUntil, String fingerprint,
        boolean mayIssue,
        String note, String addedBy, Instant addedAt) {}
