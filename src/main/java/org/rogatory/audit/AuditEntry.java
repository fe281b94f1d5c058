package org.rogatory.audit;

import java.time.Instant;

/**
 * One thing that happened. It names things by their ids and never repeats what a draft says.
 *
 * @param actor   the account that did it, or "" when nobody was signed in
 * @param type    what happened, such as {@code DraftFinalised}
 * @param subject what it happened to
 * @param hash    over this entry and the hash of the one before
 */
public record AuditEntry(long number, Instant at, String actor, String type, String subject, String details, String previousHash,
        String hash) {}
