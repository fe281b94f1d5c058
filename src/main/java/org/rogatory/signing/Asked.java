package org.rogatory.signing;

import org.rogatory.drafting.DocumentId;

/** A signature that somebody sets out to give; {@code seenSha256} is that of the bytes they were shown ({@link Round#currentSha256}). */
public record Asked(DocumentId document, String slot, String seenSha256) {}
