package org.rogatory.drafting.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.account.AuthorityId;
import org.rogatory.account.People;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftSummary;
import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.FinalisedDocument;
import org.rogatory.drafting.Revision;
import org.rogatory.questionnaire.Content;
import org.rogatory.template.DocumentTemplate;
import org.springframework.stereotype.Component;

/** Shows stored drafts as the records that leave the module. */
@Component
class DraftViews {

    private final Drafts drafts;
    private final DraftChanges changes;
    private final FrozenRows documents;
    private final People people;
    private final Engine engine;

    DraftViews(Drafts drafts, DraftChanges changes, FrozenRows documents, People people, Engine engine) {
        this.drafts = drafts;
        this.changes = changes;
        this.documents = documents;
        this.people = people;
        this.engine = engine;
    }

    List<DraftSummary> list(AuthorityId authority) {
        List<DraftLine> lines = drafts.lines(authority.value());
        Map<UserId, String> names = people.fullNames(lines.stream().map(line -> new UserId(line.owner())).toList());
        Map<UUID, UUID> links = documents.links(authority.value()).stream()
                .collect(Collectors.toMap(FrozenRows.Link::draft, FrozenRows.Link::document));
        return lines.stream().map(line -> summary(line, names.getOrDefault(new UserId(line.owner()), ""),
                Optional.ofNullable(links.get(line.id())))).toList();
    }

    DraftView view(Draft draft) {
        DocumentTemplate template = engine.template(draft.templateId());
        return view(draft, template, engine.read(template, draft.content()));
    }

    DraftView view(Draft draft, DocumentTemplate template, Content content) {
        Map<String, Integer> revisions = changes.last(draft.draftId().value()).stream()
                .collect(Collectors.toMap(DraftChanges.Last::item, DraftChanges.Last::number));
        return new DraftView(summary(draft), content, template, engine.interview(template, content), engine.findings(template, content),
                revisions);
    }

    DraftSummary summary(Draft draft) {
        Optional<UUID> document = documents.findByDraftIdAndAuthorityId(draft.draftId().value(), draft.authority().value())
                .map(found -> found.toDocument("").id().value());
        return summary(draft.line(), name(draft.owner()), document);
    }

    List<Revision> history(DraftId draft) {
        List<DraftChange> found = changes.findByDraftIdOrderByNumberDesc(draft.value());
        Map<UserId, String> names = people.fullNames(found.stream().map(DraftChange::by).toList());
        Function<DraftChange, Revision> shown = change -> change.toRevision(names.getOrDefault(change.by(), ""));
        return found.stream().map(shown).toList();
    }

    FinalisedDocument document(FrozenDocument document) {
        return document.toDocument(name(document.finalisedBy()));
    }

    String name(UserId user) {
        return people.fullNames(List.of(user)).getOrDefault(user, "");
    }

    private static DraftSummary summary(DraftLine line, String owner, Optional<UUID> document) {
        return new DraftSummary(new DraftId(line.id()), line.template(), line.title(), line.reference(), Draft.states(line.states()),
                line.status(),
                line.training(), owner, line.changedAt(), document.map(DocumentId::new), line.version());
    }
}
