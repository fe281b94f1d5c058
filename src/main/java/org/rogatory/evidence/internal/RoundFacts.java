package org.rogatory.evidence.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.ChainReport;
import org.rogatory.signing.Round;
import org.rogatory.signing.SignatureReport;

/**
 * Everything an evidence sheet says.
 *
 * @param round    the document and its places for signatures
 * @param revision SHA-256 of the file with the signatures made so far, in hexadecimal
 * @param bytes    how long that file is
 * @param report   what our verification says of that file at {@code at}
 * @param trail    what the trail tells of the document, the oldest first
 * @param chain    whether the trail as a whole holds together
 * @param names    full names of the accounts that the trail mentions, by account
 */
record RoundFacts(Round round, String revision, int bytes, SignatureReport report, List<AuditEntry> trail, ChainReport chain,
        Map<String, String> names, Instant at) {

    RoundFacts {
        trail = List.copyOf(trail);
        names = Map.copyOf(names);
    }
}
