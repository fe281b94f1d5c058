package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.Question;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.OutlineNode.As;
import org.rogatory.template.Placeholder;
import org.rogatory.template.TextBlock;
import org.rogatory.template.TextPiece;
import org.rogatory.template.TextSyntax;
import org.rogatory.template.internal.WordingFile.Text;
import org.rogatory.template.internal.Worlds.Scope;
import org.rogatory.template.internal.Worlds.Scoped;

/** Checks the text of each clause: its form, its placeholders, and that what it prints is there whenever it is printed. */
final class WordingCheck {

    private final TemplateSources sources;
    private final Keys keys;
    private final Faults faults;
    private final boolean provable;
    private final Set<String> ids;
    private final Map<String, Set<String>> placesOfClause = new HashMap<>();

    /** @param provable whether conditions are sound enough to reason about them */
    WordingCheck(TemplateSources sources, Keys keys, Faults faults, boolean provable) {
        this.sources = sources;
        this.keys = keys;
        this.faults = faults;
        this.provable = provable;
        this.ids = sources.outline().all().map(OutlineNode::id).collect(Collectors.toSet());
    }

    void run() {
        sources.outline().nodes().forEach(node -> check(node, List.of(), Optional.empty()));
    }

    private void check(OutlineNode node, List<Scoped> around, Optional<Question.Repeated> outer) {
        Optional<Question.Repeated> row = keys.rowOf(node, outer);
        var conditions = new ArrayList<>(around);
        if (node instanceof OutlineNode.Clause clause) {
            conditions.add(new Scoped(clause.given(), scope(outer)));
        }
        Keys.over(node).ifPresent(over -> conditions.add(new Scoped(new Condition.Answered(over), scope(outer))));
        conditions.add(new Scoped(node.when(), scope(row)));
        switch (node) {
            case OutlineNode.Group group -> {
                titles(group, row, conditions);
                group.contains().forEach(inner -> check(inner, conditions, row));
            }
            case OutlineNode.Annex annex -> annex.contains().forEach(inner -> check(inner, conditions, row));
            case OutlineNode.Clause clause -> check(clause, row, conditions);
            case OutlineNode.Signatures _ -> {
            }
        }
    }

    private static Scope scope(Optional<Question.Repeated> row) {
        return new Scope(row, row.map(repeated -> repeated.key() + "/").orElse(""));
    }

    /** Only the title of a section that is repeated may name columns of its row. */
    private void titles(OutlineNode.Group group, Optional<Question.Repeated> row, List<Scoped> conditions) {
        if (group.repeat().isPresent()) {
            sources.wording().values().forEach(file -> Optional.ofNullable(file.titles().get(group.id())).ifPresent(title -> TextSyntax
                    .parseLine(title.text()).placeholders().forEach(place -> check(place, row, conditions, title.place(), false))));
        }
    }

    private void check(OutlineNode.Clause clause, Optional<Question.Repeated> row, List<Scoped> conditions) {
        if (provable && !new Worlds(keys, conditions).exist()) {
            faults.add(sources.places().of(clause),
                    "the clause '" + clause.id() + "' can never be printed: its conditions exclude each other");
        }
        sources.manifest().languages().forEach(language -> Optional.ofNullable(sources.wording().get(language))
                .ifPresent(file -> Optional.ofNullable(file.clauses().get(clause.id()))
                        .ifPresent(text -> check(clause, row, conditions, text))));
    }

    private void check(OutlineNode.Clause clause, Optional<Question.Repeated> row, List<Scoped> conditions, Text text) {
        TextSyntax.Parsed parsed = TextSyntax.parse(text.text());
        parsed.faults().forEach(fault -> faults.add(text.place().down(fault.line() - 1), fault.what()));
        table(clause, parsed, text);
        parsed.references().filter(reference -> !ids.contains(reference.id()))
                .forEach(reference -> faults.add(at(text, reference.toString()),
                        "there is no clause or group '" + reference.id() + "'" + Nearest.to(reference.id(), ids)));
        Set<String> places = parsed.pieces().filter(piece -> !(piece instanceof TextPiece.Literal)).map(TextPiece::toString)
                .filter(piece -> piece.startsWith("{{")).collect(Collectors.toCollection(TreeSet::new));
        Set<String> first = placesOfClause.putIfAbsent(clause.id(), places);
        if (first != null && !first.equals(places)) {
            faults.add(text.heading(), "the placeholders differ from those in " + sources.manifest().languages().getFirst() + ": "
                    + String.join(" ", places) + " instead of " + String.join(" ", first));
        }
        for (TextBlock block : parsed.blocks()) {
            boolean dash = block instanceof TextBlock.Table;
            block.pieces().filter(Placeholder.class::isInstance).map(Placeholder.class::cast).distinct()
                    .forEach(place -> check(place, row, conditions, at(text, place.path().getFirst()), dash));
        }
    }

    private void table(OutlineNode.Clause clause, TextSyntax.Parsed parsed, Text text) {
        List<TextBlock> blocks = parsed.blocks();
        boolean asTable = clause.repeat().filter(repeat -> repeat.as() == As.TABLE).isPresent();
        boolean one = blocks.size() == 1 && blocks.getFirst() instanceof TextBlock.Table(_, var rows) && rows.size() == 1;
        if (asTable && !one && parsed.faults().isEmpty()) {
            faults.add(text.place(),
                    "'" + clause.id() + "' prints as a table: its text is one header line and one line for each row, | … |");
        }
        if (!asTable && blocks.stream().anyMatch(TextBlock.Table.class::isInstance)) {
            faults.add(text.place(), "a table stands only in a clause with repeat and as: table");
        }
    }

    private void check(Placeholder place, Optional<Question.Repeated> row, List<Scoped> conditions, Place at, boolean dash) {
        if (place.isRowNumber()) {
            if (row.isEmpty()) {
                faults.add(at, "{{n}} is the number of a row, and this clause is not repeated");
            }
            return;
        }
        var paths = new PathReader(keys);
        Optional<String> fault = paths.fault(place.path(), row, true);
        if (fault.isPresent()) {
            faults.add(at, place + ": " + fault.get());
            return;
        }
        List<PathReader.Step> steps = paths.steps(place.path(), row);
        printable(steps.getLast().question(), at);
        if (!dash && provable) {
            steps.stream()
                    .filter(step -> !new Worlds(keys, conditions).haveAnswer(step.question().key(), new Scope(step.row(), step.prefix())))
                    .findFirst().ifPresent(step -> faults.add(at, absent(place, step)));
        }
    }

    private String absent(Placeholder place, PathReader.Step step) {
        String key = step.question().key().name();
        String way = keys.isDerived(step.question()) ? "; or say required: yes in template.yaml if it is always known" : "";
        return place + ": '" + key + "' may have no answer while this clause is printed; guard the clause with when: { answered: " + key
                + " }" + way;
    }

    /** An option prints by its label; derived facts need one only if they are printed. */
    private void printable(Question question, Place at) {
        if (!keys.isDerived(question)) {
            return;
        }
        Keys.options(question).forEach(option -> sources.labels().values().stream()
                .filter(file -> !file.labels().containsKey("option." + question.key() + "." + option)).forEach(file -> faults.add(at,
                        "the label 'option." + question.key() + "." + option + "' is missing in " + file.file()
                                + ", and is printed here")));
    }

    /** The line on which a text names something, or its first line. */
    private static Place at(Text text, String name) {
        List<String> lines = text.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches(".*\\{\\{\\s*" + Pattern.quote(name.replaceAll("^\\{\\{|}}$", "")) + "\\b.*")) {
                return text.place().down(i);
            }
        }
        return text.place();
    }
}
