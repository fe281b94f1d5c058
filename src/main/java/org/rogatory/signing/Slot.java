package org.rogatory.signing;

import java.time.Instant;
import java.util.Optional;

import org.rogatory.shared.State;

/**
 * One signature of a round.
 *
 * @param name              of the signature field
 * @param order             from 1
 * @param assignedTo        the full name of the person who may sign here
 * @param mine              whether that is the person who asks
 * @param certificateIssuer who vouches for the signatory, once signed
 * @param verdict           what our own verification said right after signing
 */
public record Slot(String name, int order, String partyName, State state, String signatory, String office, Optional<String> assignedTo,
        SlotState slotState, boolean mine, Optional<Instant> signedAt, Optional<String> certificateIssuer, Optional<String> verdict) {}
