package org.rogatory.signing.internal.round;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.rogatory.drafting.DraftFinalised;
import org.rogatory.drafting.FrozenDocuments;
import org.rogatory.signing.Examination.Identity;
import org.rogatory.signing.internal.DocumentIdentity;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recognises the documents that this installation released: by their bytes at the beginning of a file, or by their permanent identifier. */
@Component
class ReleasedFiles {

    private final JdbcClient database;
    private final FrozenDocuments documents;

    ReleasedFiles(JdbcClient database, FrozenDocuments documents) {
        this.database = database;
        this.documents = documents;
    }

    /** A released document and the first characters of its hash, by which the signatories know it. */
    record Released(UUID document, String sha256, long size) {}

    @EventListener
    void on(DraftFinalised event) {
        byte[] pdf = documents.get(event.document()).pdf();
        database.sql("insert into released_file (document_id, size, sha256, permanent_id) values (?, ?, ?, ?)")
                .params(event.document().value(), pdf.length, event.sha256(), DocumentIdentity.of(pdf).permanentId()).update();
    }

    /** The document with which this file begins: one pass over the bytes, however many were released. */
    @Transactional(readOnly = true)
    public Optional<Released> beginning(byte[] pdf) {
        List<Released> candidates = database.sql("select document_id, sha256, size from released_file where size <= ? order by size")
                .param(pdf.length).query((row, _) -> new Released(row.getObject(1, UUID.class), row.getString(2), row.getLong(3))).list();
        Map<Long, String> hashes = new HashMap<>();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int done = 0;
            for (Released candidate : candidates) {
                digest.update(pdf, done, (int) candidate.size() - done);
                done = (int) candidate.size();
                var here = (MessageDigest) digest.clone();
                if (hashes.computeIfAbsent(candidate.size(), _ -> HexFormat.of().formatHex(here.digest())).equals(candidate.sha256())) {
                    return Optional.of(candidate);
                }
            }
        } catch (NoSuchAlgorithmException | CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
        return Optional.empty();
    }

    /** The document whose identifier a file carries, whatever its bytes are. */
    @Transactional(readOnly = true)
    public Optional<Released> identified(Identity identity) {
        return identity.permanentId().isEmpty()
                ? Optional.empty()
                : database.sql("select document_id, sha256, size from released_file where permanent_id = ?").param(identity.permanentId())
                        .query((row, _) -> new Released(row.getObject(1, UUID.class), row.getString(2), row.getLong(3))).optional();
    }

    /** For which party each place of the document is meant. */
    @Transactional(readOnly = true)
    public Map<String, String> parties(Released released) {
        Map<String, String> parties = new HashMap<>();
        database.sql("select name, party_name from round_slot where document_id = ?").param(released.document())
                .query(row -> {
                    parties.put(row.getString(1), row.getString(2));
                });
        return parties;
    }
}
