package org.rogatory.drafting.internal;

import java.time.Instant;
import java.util.UUID;

import org.rogatory.drafting.DraftStatus;

/** A draft without its content, for lists. */
record DraftLine(UUID id, String template, String title, String reference, String states, DraftStatus status, boolean training, UUID owner,
        Instant changedAt, int version) {}
