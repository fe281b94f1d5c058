package org.rogatory.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.rogatory.drafting.DocumentId;

/**
 * A signature that is outstanding in a round the reader takes part in.
 *
 * @param who   who is asked; the signatory named in the document when nobody is
 * @param mine  whether the reader is to act: to sign, or, where the round is stopped, to decide how it goes on
 * @param turn  whether it can be done now
 * @param since since when
 */
public record Waiting(DocumentId document, String title, String slot, String partyName, String who, boolean mine, boolean turn,
        boolean stopped, Instant since, Optional<LocalDate> due, Urgency urgency) {}
