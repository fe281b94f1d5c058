package org.rogatory.audit.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.rogatory.audit.AuditEntry;

/** The hash by which an entry holds on to the one before. */
final class Chain {

    private Chain() {
    }

    /** Each part with its length before it, so that nothing can move from one part to the next unnoticed. */
    static String hash(AuditEntry entry) {
        var text = new StringBuilder();
        Stream.of(Long.toString(entry.number()), entry.at().toString(), entry.actor(), entry.type(), entry.subject(), entry.details(),
                entry.previousHash()).forEach(part -> text.append(part.length()).append(':').append(part));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
