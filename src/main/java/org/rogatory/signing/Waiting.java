package org.rogatory.signing;

import java.time.Instant;

import org.rogatory.drafting.DocumentId;

/** A signature that somebody is asked for. {@code turn} tells whether it can be given now. */
public record Waiting(DocumentId document, String title, String slot, String partyName, boolean turn, Instant finalisedAt) {}
