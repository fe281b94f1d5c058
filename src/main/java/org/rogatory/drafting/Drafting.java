package org.rogatory.drafting;

import java.util.List;
import java.util.Optional;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;

/**
 * Works on the drafts of the authority for which the signed-in person acts. Drafters and approvers edit, approvers finalise. A draft of another
 * authority is a {@link DraftNotFound}, a change of one that is no longer open a {@link DraftIsClosed}.
 */
public interface Drafting {

    /** The last changed first. */
    List<DraftSummary> list();

    /** The document types that can be started. */
    List<String> types();

    DraftId start(String templateId);

    /** Begins a document from one that is there, open or finalised, with the answers that stay the same. */
    DraftId follow(DraftId earlier, FollowUp kind);

    DraftView open(DraftId id);

    /** Replaces the answer to one question whole; an empty answer clears it. {@code seenRevision} as in {@link DraftView#revisionOf}. */
    SaveOutcome answer(DraftId id, QuestionKey question, Answer answer, int seenRevision);

    /** Changes how a clause departs from the model; empty puts it back to the model, and removes an added clause. */
    SaveOutcome word(DraftId id, String clause, Optional<ClauseWording> wording, int seenRevision);

    /** Gives the reason for going on in spite of a warning; a blank reason takes it back. */
    SaveOutcome accept(DraftId id, String findingId, String reason);

    /** The last change first. */
    List<Revision> history(DraftId id);

    /** The document as XHTML, with the place of {@code changedClause} marked. */
    String preview(DraftId id, Language language, Optional<String> changedClause);

    /** The document as a PDF with a watermark that says it is a draft. */
    byte[] draftPdf(DraftId id, Language language);

    Finalising finalise(DraftId id);

    /** Removes an open draft for good. */
    void discard(DraftId id);

    Optional<FinalisedDocument> document(DraftId id);

    /** The bytes as they were released, without signatures. */
    byte[] released(DocumentId id);
}
