package org.rogatory.drafting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.Frozen;
import org.rogatory.drafting.FrozenDocuments;
import org.rogatory.questionnaire.Content;
import org.rogatory.template.DocumentTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The finalised documents in the database. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredFrozenDocuments implements FrozenDocuments {

    private final FrozenRows documents;
    private final Drafts drafts;
    private final DraftViews views;
    private final Engine engine;
    private final Clock clock;

    StoredFrozenDocuments(FrozenRows documents, Drafts drafts, DraftViews views, Engine engine, Clock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.views = views;
        this.engine = engine;
        this.clock = clock;
    }

    @Override
    public Frozen get(DocumentId document) {
        return frozen(documents.findById(document.value()).orElseThrow(() -> new DraftNotFound(document)));
    }

    @Override
    public void signed(DocumentId document, boolean complete) {
        drafts.lockOf(document.value()).orElseThrow(() -> new DraftNotFound(document)).signed(complete, clock.instant());
    }

    @Override
    public void withdrawn(DocumentId document) {
        drafts.lockOf(document.value()).orElseThrow(() -> new DraftNotFound(document)).withdraw(clock.instant());
    }

    @Override
    public Optional<LocalDate> endsOn(Frozen document, LocalDate lastSignature) {
        return engine.endsOn(engine.template(document.content().template()), document.content(), lastSignature);
    }

    @Override
    public boolean startsWithLastSignature(Frozen document) {
        return document.content().answers().chose("periodStart", "last-signature");
    }

    private Frozen frozen(FrozenDocument stored) {
        DocumentTemplate template = engine.template(templateOf(stored));
        Content content = engine.read(template, stored.content());
        return new Frozen(views.document(stored), stored.authority(), stored.pdf(), content);
    }

    private String templateOf(FrozenDocument stored) {
        return drafts.templateOf(stored.draftId());
    }
}
