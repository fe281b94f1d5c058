package org.rogatory.drafting.internal;

import java.util.List;
import java.util.Optional;

import org.rogatory.account.Account;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftDiscarded;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftOpened;
import org.rogatory.drafting.DraftPrinted;
import org.rogatory.drafting.DraftSummary;
import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.FinalisedDocument;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.FollowUp;
import org.rogatory.drafting.Revision;
import org.rogatory.drafting.SaveOutcome;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.DocumentTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts in the database: every method finds out who asks, and for which authority, before it does anything. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('DRAFTER', 'APPROVER')")
class StoredDrafting implements Drafting {

    private final DraftAccess access;
    private final DraftViews views;
    private final DraftStart starting;
    private final DraftEdits edits;
    private final Finalisation finalisation;
    private final Drafts drafts;
    private final FrozenRows documents;
    private final Engine engine;
    private final Printing printing;
    private final ApplicationEventPublisher events;

    StoredDrafting(DraftAccess access, DraftViews views, DraftStart starting, DraftEdits edits, Finalisation finalisation, Drafts drafts,
            FrozenRows documents, Engine engine, Printing printing, ApplicationEventPublisher events) {
        this.access = access;
        this.views = views;
        this.starting = starting;
        this.edits = edits;
        this.finalisation = finalisation;
        this.drafts = drafts;
        this.documents = documents;
        this.engine = engine;
        this.printing = printing;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DraftSummary> list() {
        return views.list(access.editor().authority());
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> types() {
        return engine.templates().map(DocumentTemplate::id).toList();
    }

    @Override
    public DraftId start(String templateId) {
        return starting.empty(access.editor(), engine.template(templateId));
    }

    @Override
    public DraftId follow(DraftId earlier, FollowUp kind) {
        return starting.following(access.editor(), access.read(earlier), kind);
    }

    @Override
    public DraftView open(DraftId id) {
        Account reader = access.editor();
        DraftView view = views.view(access.read(id));
        events.publishEvent(new DraftOpened(id, reader.id()));
        return view;
    }

    @Override
    public SaveOutcome answer(DraftId id, QuestionKey question, Answer answer, int seenRevision) {
        return edits.answer(access.lock(id), access.editor().id(), question, answer, seenRevision);
    }

    @Override
    public SaveOutcome word(DraftId id, String clause, Optional<ClauseWording> wording, int seenRevision) {
        return edits.word(access.lock(id), access.editor().id(), clause, wording, seenRevision);
    }

    @Override
    public SaveOutcome accept(DraftId id, String findingId, String reason) {
        return edits.accept(access.lock(id), access.editor().id(), findingId, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Revision> history(DraftId id) {
        return views.history(access.read(id).draftId());
    }

    @Override
    @Transactional(readOnly = true)
    public String preview(DraftId id, Language language, Optional<String> changedClause) {
        Draft draft = access.read(id);
        DocumentTemplate template = engine.template(draft.templateId());
        return printing.preview(template, engine.read(template, draft.content()), language, changedClause);
    }

    @Override
    public byte[] draftPdf(DraftId id, Language language) {
        Draft draft = access.read(id);
        DocumentTemplate template = engine.template(draft.templateId());
        byte[] pdf = printing.draftPdf(template, engine.read(template, draft.content()), language);
        events.publishEvent(new DraftPrinted(id, access.editor().id()));
        return pdf;
    }

    @Override
    @PreAuthorize("hasRole('APPROVER')")
    public Finalising finalise(DraftId id) {
        Account approver = access.approver();
        return finalisation.finalise(access.lock(id), approver);
    }

    @Override
    public void discard(DraftId id) {
        Draft draft = access.lock(id);
        drafts.delete(draft);
        events.publishEvent(new DraftDiscarded(id, access.editor().id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<FinalisedDocument> document(DraftId id) {
        Draft draft = access.read(id);
        return documents.findByDraftIdAndAuthorityId(id.value(), draft.authority().value()).map(views::document);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] released(DocumentId id) {
        return access.document(id).pdf();
    }
}
