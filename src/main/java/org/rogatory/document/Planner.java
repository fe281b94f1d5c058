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
    private final Language language;
    private final Map<String, String> numbers = new HashMap<>();

    private Planner(Wording model, SequencedMap<String, ClauseWording> wording, Language language) {
        this.model = model;
        this.wording = wording;
        this.language = language;
    }

    static Plan plan(DocumentTemplate template, SequencedMap<String, ClauseWording> wording, Scope draft, Language language) {
        var planner = new Planner(template.wording(language), wording, language);
        List<Plan.Part> parts = planner.parts(template.outline().nodes(), draft, new Numbering("", false), 1);
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

    private List<Plan.Part> parts(List<OutlineNode> nodes, Scope scope, Numbering clauses, int level) {
        var parts = new ArrayList<Plan.Part>();
        var groups = new Numbering("", true);
        for (OutlineNode node : nodes) {
            switch (node) {
                case OutlineNode.Group group -> {
                    List<Plan.Part> printed = groups(group, scope, level == 1 ? groups : clauses, level);
                    parts.addAll(printed.isEmpty() ? addedWithin(group.contains(), scope, clauses) : printed);
                }
                case OutlineNode.Annex annex -> annex(annex, scope).ifPresentOrElse(parts::add,
                        () -> parts.addAll(addedWithin(annex.contains(), scope, clauses)));
                case OutlineNode.Clause clause -> {
                    Optional<Plan.Part> printed = clause(clause, scope, clauses);
                    printed.ifPresent(parts::add);
                    if (printed.isPresent() || scope.rows().isEmpty()) { // within a row, what was added belongs to the kinds that print it
                        parts.addAll(added(clause.id(), scope, clauses));
                    }
                }
                case OutlineNode.Signatures(_, var when, var signatories) -> {
                    if (scope.holds(when)) {
                        parts.add(new Plan.Signatures(scope, signatories));
                    }
                }
            }
        }
        return parts;
    }

    /** The group, or one for each row. */
    private List<Plan.Part> groups(OutlineNode.Group group, Scope scope, Numbering siblings, int level) {
        List<Scope> scopes = group.repeat().map(over -> scope.rows(over, group.when()))
                .orElseGet(() -> scope.holds(group.when()) ? List.of(scope) : List.of());
        return scopes.stream().flatMap(each -> group(group, each, siblings, level).stream()).toList();
    }

    private Optional<Plan.Part> group(OutlineNode.Group group, Scope scope, Numbering siblings, int level) {
        int before = siblings.last;
        String number = siblings.next(group.numbered());
        List<Plan.Part> contains = parts(group.contains(), scope, new Numbering(number + ".", group.numbered()), level + 1);
        if (contains.isEmpty()) {
            siblings.last = before;
            return Optional.empty();
        }
        String anchor = anchor(group.id(), scope);
        numbers.put(anchor, number);
        numbers.putIfAbsent(group.id(), number);
        return Optional.of(new Plan.Group(anchor, level, number, title(group.id()), scope, contains));
    }

    /** What is printed once for each row has an address for each. */
    static String anchor(String id, Scope scope) {
        return scope.rows().isEmpty() ? id : id + "--" + scope.rows().getLast().row().id();
    }

    private Optional<Plan.Part> annex(OutlineNode.Annex annex, Scope scope) {
        if (!scope.holds(annex.when())) {
            return Optional.empty();
        }
        List<Plan.Part> contains = parts(annex.contains(), scope, new Numbering("", annex.numbered()), 2);
        if (contains.isEmpty()) {
            return Optional.empty();
        }
        String title = title(annex.id());
        int colon = title.indexOf(':');
        String name = colon < 0 ? "" : title.substring(0, colon).strip();
        numbers.put(annex.id(), name.isEmpty() ? title : name);
        return Optional.of(new Plan.Annex(annex.id(), name, title.substring(colon + 1).strip(), scope, contains));
    }

    private Optional<Plan.Part> clause(OutlineNode.Clause clause, Scope scope, Numbering clauses) {
        if (!scope.holds(clause.given()) || clause.optional() && wording.get(clause.id()) instanceof ClauseWording.LeftOut) {
            return Optional.empty();
        }
        List<Scope> scopes = clause.repeat().map(repeat -> scope.rows(repeat.over(), clause.when()))
                .orElseGet(() -> scope.holds(clause.when()) ? List.of(scope) : List.of());
        if (scopes.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> text = wording.get(clause.id()) instanceof ClauseWording.Adapted adapted
                ? Optional.ofNullable(adapted.text().get(language))
                : model.clause(clause.id());
        return Optional.of(planned(clause.id(), anchor(clause.id(), scope), clauses.next(clause.numbered()), scopes,
                clause.repeat().map(OutlineNode.Repeat::as), text));
    }

    /** Clauses of the drafter's own that come after this one, and those that come after them. */
    private List<Plan.Part> added(String after, Scope scope, Numbering clauses) {
        var parts = new ArrayList<Plan.Part>();
        for (var entry : addedAfter(after).entrySet()) {
            Optional<String> text = Optional.ofNullable(entry.getValue().text().get(language));
            parts.add(planned(entry.getKey(), anchor(entry.getKey(), scope), clauses.next(true), List.of(scope), Optional.empty(), text));
            parts.addAll(added(entry.getKey(), scope, clauses));
        }
        return parts;
    }

    /** What drafters added in a group that is not shown now is still theirs: it prints in its place, without a number. */
    private List<Plan.Part> addedWithin(List<OutlineNode> hidden, Scope scope, Numbering clauses) {
        return new Outline(hidden).clauses().flatMap(clause -> added(clause.id(), scope, clauses).stream()).toList();
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

    private Plan.Clause planned(String id, String anchor, String number, List<Scope> scopes, Optional<OutlineNode.As> as,
            Optional<String> text) {
        numbers.put(anchor, number);
        numbers.putIfAbsent(id, number);
        return new Plan.Clause(id, anchor, number, scopes, as, text.filter(found -> !found.isBlank()));
    }

    private String title(String id) {
        return model.title(id).orElseThrow(() -> new IllegalStateException("no title for " + id + " in " + language));
    }
}
