package org.rogatory.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.template.Placeholder.Filter;
import org.rogatory.template.TextPiece.Emphasis;
import org.rogatory.template.TextPiece.Literal;
import org.rogatory.template.TextPiece.Strong;

class TextSyntaxTest {

    @Test
    void readsParagraphsEmphasisAndPlaceholders() {
        var parsed = TextSyntax.parse("""
                The team works for {{periodMonths}} months,
                see clause {{ref:extension}}.

                **Strong {{a.b}}** and *weak*.
                """);

        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.blocks()).containsExactly(
                new TextBlock.Paragraph(
                        List.of(new Literal("The team works for "), place("periodMonths"), new Literal(" months, see clause "),
                                new ClauseRef("extension"), new Literal("."))),
                new TextBlock.Paragraph(List.of(new Strong(List.of(new Literal("Strong "), place("a", "b"))), new Literal(" and "),
                        new Emphasis(List.of(new Literal("weak"))), new Literal("."))));
    }

    @Test
    void readsNestedLists() {
        var parsed = TextSyntax.parse("1. one\n   - inner\n2. two\n");

        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.blocks()).containsExactly(new TextBlock.Items(true,
                List.of(List.of(paragraph("one"), new TextBlock.Items(false, List.of(List.of(paragraph("inner"))))),
                        List.of(paragraph("two")))));
    }

    @Test
    void readsTablesWithBarsInPlaceholders() {
        var parsed = TextSyntax.parse("Before.\n\n| # | State |\n| {{n}} | {{person.state | short}} |\n");

        assertThat(parsed.faults()).isEmpty();
        assertThat(parsed.blocks().getLast()).isEqualTo(new TextBlock.Table(
                List.of(List.of(new Literal("#")), List.of(new Literal("State"))),
                List.of(List.of(List.of(place("n")), List.of(new Placeholder(List.of("person", "state"), Optional.of(Filter.SHORT)))))));
    }

    @Test
    void countsTheCellsOfATable() {
        assertThat(TextSyntax.parse("Text.\n\n| a | b |\n| c |\n").faults())
                .containsExactly(new TextFault(4, "this table line has 1 cells, but the header has 2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# heading", "[link](http://x.example)", "![image](x.png)", "<b>html</b>", "`code`", "```\ncode\n```",
            "> quote", "---",
            "    indented", "<div>", "[a]: http://x.example"})
    void refusesWhatIsNotInTheSubset(String text) {
        assertThat(TextSyntax.parse("First.\n\n" + text).faults()).isNotEmpty().allMatch(fault -> fault.line() == 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{ref:A b}}", "{{a | loud}}", "{{a", "a}}", "{{}}", "{{A}}", "{{if x}}", "{{a\nb}}", "{{*a*}}"})
    void refusesWhatIsNotAPlaceholder(String text) {
        assertThat(TextSyntax.parse("First.\n" + text).faults()).isNotEmpty().allMatch(fault -> fault.line() >= 2);
    }

    @Test
    void wantsBulletsAloneInTheirParagraph() {
        assertThat(TextSyntax.parse("{{a | bullets}}").faults()).isEmpty();
        assertThat(TextSyntax.parse("such as {{a | bullets}}").faults()).hasSize(1);
    }

    @Test
    void keepsPlainBracketsAndAmpersands() {
        assertThat(TextSyntax.parse("A [sic] & B; 3 < 4 {x}").blocks()).containsExactly(paragraph("A [sic] & B; 3 < 4 {x}"));
    }

    private static TextBlock paragraph(String text) {
        return new TextBlock.Paragraph(List.of(new Literal(text)));
    }

    private static Placeholder place(String... path) {
        return new Placeholder(List.of(path), Optional.empty());
    }
}
