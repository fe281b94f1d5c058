package org.rogatory.signing;

import java.time.Instant;
import java.util.Optional;

import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftId;

/**
 * The document of a round: finalised here, or received from another installation.
 *
 * @param sha256    of the bytes as whoever drafted it released them, in hexadecimal
 * @param shortCode the beginning of that hash, the same for every signatory on every installation
 * @param by        who finalised or received it
 * @param draft     what it was made of; empty for a document that was received
 * @param sender    who sent it, for a document that was received
 */
public record RoundDocument(DocumentId id, String title, String sha256, String shortCode, int pages, Instant at, String by,
        Optional<DraftId> draft, Optional<String> sender) {}
