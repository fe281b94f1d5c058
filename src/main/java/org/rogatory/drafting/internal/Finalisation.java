package org.rogatory.drafting.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.rogatory.account.Account;
import org.rogatory.drafting.DraftFinalised;
import org.rogatory.drafting.FinalisedDocument;
import org.rogatory.drafting.Finalising;
import org.rogatory.questionnaire.Content;
import org.rogatory.shared.Finding;
import org.rogatory.template.DocumentTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Freezes a draft: nothing may stop it and every warning must have a reason. From then on only the bytes count. */
@Component
class Finalisation {

    private final FrozenRows documents;
    private final Engine engine;
    private final Printing printing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Finalisation(FrozenRows documents, Engine engine, Printing printing, ApplicationEventPublisher events, Clock clock) {
        this.documents = documents;
        this.engine = engine;
        this.printing = printing;
        this.events = events;
        this.clock = clock;
    }

    Finalising finalise(Draft draft, Account by) {
        DocumentTemplate template = engine.template(draft.templateId());
        Content content = engine.read(template, draft.content());
        List<Finding> open = engine.findings(template, content).stream().filter(finding -> blocks(finding, content)).toList();
        if (!open.isEmpty()) {
            return new Finalising.NotReady(open);
        }
        return switch (printing.release(template, content)) {
            case Printing.Unprintable(var finding) -> new Finalising.NotReady(List.of(finding));
            case Printing.Released(var made) -> new Finalising.Done(freeze(draft, made, by));
        };
    }

    private FinalisedDocument freeze(Draft draft, FrozenDocument.Made made, Account by) {
        Instant now = clock.instant();
        FrozenDocument document = documents.save(new FrozenDocument(draft, made, by.id(), now));
        draft.finalise(now);
        FinalisedDocument finalised = document.toDocument(by.fullName());
        events.publishEvent(new DraftFinalised(draft.draftId(), finalised.id(), finalised.sha256(), by.id(), made.signatures()));
        return finalised;
    }

    private static boolean blocks(Finding finding, Content content) {
        return switch (finding.severity()) {
            case STOP -> true;
            case WARN -> !content.accepted().containsKey(finding.id());
            case INFO -> false;
        };
    }
}
