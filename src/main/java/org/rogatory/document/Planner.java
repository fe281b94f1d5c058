package org.rogatory.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.shared.Language;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.Outline;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.Wording;

/** Makes the plan of one document. */
final class Planner {

    private final Wording model;
    private final SequencedMap<String, ClauseWording> wording;
    private final Scope draft;
    private final Language language;
    private final Map<String, String> numbers = new HashMap<>();

    private Planner(Wording model, SequencedMap<String, ClauseWording> wording, Scope draft, Language language) {
        this.model = model;
        this.wording = wording;
        this.draft = draft;
        this.language = language;
    }

    static Plan plan(DocumentTemplate template, SequencedMap<String, ClauseWording> wording, Scope draft, Language language) {
        var planner = new Planner(template.wording(language), wording, draft, language);
        List<Plan.Part> parts = planner.parts(template.outline().nodes(), new Numbering("", false), 1);
        return new Plan(parts, planner.numbers);
    }

    /** Counts what is numbered within one group, annex or document. */
    private static final class Numbering {

        private final String prefix;
        private final boolean numbered;
        private int last;

        Numbering(String prefix, boolean numbered) {
            this.prefix = prefix;
            this.numbered = numbered;
        }

        String next(boolean wanted) {
            return wanted && numbered ? prefix + ++last : "";
        }
    }

    private List<Plan.Part> parts(List<OutlineNode> nodes, Numbering clauses, int level) {
        var parts = new ArrayList<Plan.Part>();
        var groups = new Numbering("", true);
        for (OutlineNode node : nodes) {
            switch (node) {
                case OutlineNode.Group group -> group(group, level == 1 ? groups : clauses, level).ifPresentOrElse(parts::add,
                        () -> parts.addAll(addedWithin(group.contains(), clauses)));
                case OutlineNode.Annex annex -> annex(annex).ifPresentOrElse(parts::add,
                        () -> parts.addAll(addedWithin(annex.contains(), clauses)));
                case OutlineNode.Clause clause -> {
                    clause(clause, clauses).ifPresent(parts::add);
                    parts.addAll(added(clause.id(), clauses));
                }
                case OutlineNode.Signatures(_, var when, var signatories) -> {
                    if (draft.holds(when)) {
                        parts.add(new Plan.Signatures(draft, signatories));
                    }
                }
            }
        }
        return parts;
    }

    private Optional<Plan.Part> group(OutlineNode.Group group, Numbering siblings, int level) {
        if (!draft.holds(group.when())) {
            return Optional.empty();
        }
        int before = siblings.last;
        String number = siblings.next(group.numbered());
        List<Plan.Part> contains = parts(group.contains(), new Numbering(number + ".", group.numbered()), level + 1);
        if (contains.isEmpty()) {
            siblings.last = before;
            return Optional.empty();
        }
        numbers.put(group.id(), number);
        return Optional.of(new Plan.Group(group.id(), level, number, title(group.id()), contains));
    }

    private Optional<Plan.Part> annex(OutlineNode.Annex annex) {
        if (!draft.holds(annex.when())) {
            return Optional.empty();
        }
        List<Plan.Part> contains = parts(annex.contains(), new Numbering("", annex.numbered()), 2);
        if (contains.isEmpty()) {
            return Optional.empty();
        }
        String title = title(annex.id());
        int colon = title.indexOf(':');
        String name = colon < 0 ? "" : title.substring(0, colon).strip();
        numbers.put(annex.id(), name.isEmpty() ? title : name);
        return Optional.of(new Plan.Annex(annex.id(), name, title.substring(colon + 1).strip(), contains));
    }

    private Optional<Plan.Part> clause(OutlineNode.Clause clause, Numbering clauses) {
        if (clause.optional() && wording.get(clause.id()) instanceof ClauseWording.LeftOut) {
            return Optional.empty();
        }
        List<Scope> scopes = clause.repeat().map(repeat -> draft.rows(repeat.over(), clause.when()))
                .orElseGet(() -> draft.holds(clause.when()) ? List.of(draft) : List.of());
        if (scopes.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = wording.get(clause.id()) instanceof ClauseWording.Adapted adapted
                ? Optional.ofNullable(adapted.text().get(language))
                : model.clause(clause.id());
        return Optional
                .of(planned(clause.id(), clauses.next(clause.numbered()), scopes, clause.repeat().map(OutlineNode.Repeat::as), text));
    }

    /** Clauses of the drafter's own that come after this one, and those that come after them. */
    private List<Plan.Part> added(String after, Numbering clauses) {
        var parts = new ArrayList<Plan.Part>();
        for (var entry : addedAfter(after).entrySet()) {
            Optional<String> text = Optional.ofNullable(entry.getValue().text().get(language));
            parts.add(planned(entry.getKey(), clauses.next(true), List.of(draft), Optional.empty(), text));
            parts.addAll(added(entry.getKey(), clauses));
        }
        return parts;
    }

    /** What drafters added in a group that is not shown now is still theirs: it prints in its place, without a number. */
    private List<Plan.Part> addedWithin(List<OutlineNode> hidden, Numbering clauses) {
        return new Outline(hidden).clauses().flatMap(clause -> added(clause.id(), clauses).stream()).toList();
    }

    private SequencedMap<String, ClauseWording.Added> addedAfter(String after) {
        var found = new LinkedHashMap<String, ClauseWording.Added>();
        wording.forEach((id, change) -> {
            if (change instanceof ClauseWording.Added added && added.after().equals(after) && !id.equals(after)) {
                found.put(id, added);
            }
        });
        return found;
    }

    private Plan.Clause planned(String id, String number, List<Scope> scopes, Optional<OutlineNode.As> as, Optional<String> text) {
        numbers.put(id, number);
        return new Plan.Clause(id, number, scopes, as, text.filter(found -> !found.isBlank()));
    }

    private String title(String id) {
        return model.title(id).orElseThrow(() -> new IllegalStateException("no title for " + id + " in " + language));
    }
}
