package org.rogatory.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rogatory.template.OutlineNode;
import org.rogatory.template.Placeholder;
import org.rogatory.template.Placeholder.Filter;
import org.rogatory.template.TextBlock;
import org.rogatory.template.TextSyntax;

/** Turns the wording of clauses into blocks, with the answers in their places. */
final class ClauseTexts {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R\\s*");

    private final ValueText values;
    private final RunBuilder runs;

    ClauseTexts(ValueText values, Map<String, String> numbers) {
        this.values = values;
        this.runs = new RunBuilder(values, numbers);
    }

    /** A title. That of a section that is repeated may name its row. */
    List<Run> title(String text, Scope scope) {
        return runs.inProse(TextSyntax.parseLine(text).pieces().toList(), scope);
    }

    List<Block> body(Plan.Clause clause) {
        if (clause.text().isEmpty()) {
            return List.of(new Block.Paragraph(List.of(new Run.Gap(values.labels().get("document.gap")))));
        }
        List<TextBlock> text = TextSyntax.parse(clause.text().get()).blocks();
        return clause.as().map(as -> repeated(as, text, clause.scopes())).orElseGet(() -> blocks(text, clause.scopes().getFirst()));
    }

    private List<Block> repeated(OutlineNode.As as, List<TextBlock> text, List<Scope> rows) {
        return switch (as) {
            case PARAGRAPHS -> rows.stream().flatMap(row -> blocks(text, row).stream()).toList();
            case TABLE -> text.stream().flatMap(block -> block instanceof TextBlock.Table table
                    ? Stream.of(table(table, rows))
                    : blocks(List.of(block), rows.getFirst()).stream()).toList();
            case LIST -> list(text, rows);
        };
    }

    /** A text with a list repeats its items; any other text becomes an item for each row. */
    private List<Block> list(List<TextBlock> text, List<Scope> rows) {
        if (text.stream().noneMatch(TextBlock.Items.class::isInstance)) {
            return List.of(new Block.Items(false, rows.stream().map(row -> blocks(text, row)).toList()));
        }
        return text.stream().flatMap(block -> block instanceof TextBlock.Items(var numbered, var items)
                ? Stream.of((Block) new Block.Items(numbered,
                        rows.stream().flatMap(row -> items.stream().map(item -> blocks(item, row))).toList()))
                : blocks(List.of(block), rows.getFirst()).stream()).toList();
    }

    private List<Block> blocks(List<TextBlock> text, Scope scope) {
        return text.stream().flatMap(block -> switch (block) {
            case TextBlock.Paragraph paragraph -> paragraph(paragraph, scope);
            case TextBlock.Items(var numbered, var items) -> Stream
                    .of(new Block.Items(numbered, items.stream().map(item -> blocks(item, scope)).toList()));
            case TextBlock.Table table -> Stream.of(table(table, List.of(scope)));
        }).map(Block.class::cast).toList();
    }

    private Block table(TextBlock.Table table, List<Scope> rows) {
        List<List<Run>> head = table.head().stream().map(cell -> runs.inCell(cell, rows.getFirst())).toList();
        List<List<List<Run>>> lines = rows.stream()
                .flatMap(row -> table.rows().stream().map(line -> line.stream().map(cell -> runs.inCell(cell, row)).toList())).toList();
        return new Block.Table(List.of(), head, lines);
    }

    private Stream<Block> paragraph(TextBlock.Paragraph paragraph, Scope scope) {
        if (paragraph.content().size() == 1 && paragraph.content().getFirst() instanceof Placeholder alone) {
            Optional<Scope.Found> found = scope.find(alone.path());
            List<String> items = found.map(there -> values.items(there, alone.filter())).orElse(List.of());
            if (!items.isEmpty() && alone.isFilteredBy(Filter.BULLETS)) {
                return Stream
                        .of(new Block.Items(false, items.stream().map(item -> List.<Block>of(new Block.Paragraph(plain(item)))).toList()));
            }
            if (!items.isEmpty() && found.get().answers().getFirst() instanceof org.rogatory.questionnaire.Answer.Prose) {
                return items.stream().flatMap(BLANK_LINE::splitAsStream).filter(part -> !part.isBlank())
                        .map(part -> new Block.Paragraph(plain(part)));
            }
        }
        return Stream.of(new Block.Paragraph(runs.inProse(paragraph.content(), scope)));
    }

    /** The text of an answer; its line ends stay. */
    static List<Run> plain(String text) {
        var runs = new ArrayList<Run>();
        text.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (!runs.isEmpty()) {
                runs.add(new Run.LineBreak());
            }
            runs.add(new Run.Plain(line));
        });
        return runs;
    }
}
