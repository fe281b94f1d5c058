package org.rogatory.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.document.SmallTemplate.clause;
import static org.rogatory.document.SmallTemplate.key;
import static org.rogatory.document.SmallTemplate.optional;
import static org.rogatory.document.SmallTemplate.repeated;
import static org.rogatory.document.SmallTemplate.saying;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;
import org.rogatory.template.OutlineNode.As;

class DocumentAssemblerTest {

    private static final StateNaming NAMES = new StateNaming() {
        @Override
        public String inSentence(State state, Language language) {
            return state.code().equals("NL") ? "the Netherlands" : state.code();
        }

        @Override
        public String shortName(State state, Language language) {
            return state.code().equals("NL") ? "Netherlands" : state.code();
        }
    };
    private static final Answers PEOPLE = Answers.NONE.with("people", new Answer.Rows(List.of(
            row("ana",
                    Answers.NONE.with("name", text("Ana")).with("office", text("Judge")).with("state", new Answer.StateRef(new State("NL")))
                            .with("authority", text("Court")).with("rank", new Answer.Choice(new OptionKey("chief")))),
            row("ben", Answers.NONE.with("name", text("Ben"))))));

    @Test
    void numbersGroupsAndTheirClauses() {
        var template = new SmallTemplate().group("preamble", false, clause("a")).group("one", clause("b"), clause("c")).group("two",
                clause("d"));
        assertThat(lines(template, Answers.NONE)).containsExactly("Title of preamble", "Text of a.", "1 Title of one", "1.1 Text of b.",
                "1.2 Text of c.", "2 Title of two", "2.1 Text of d.");
    }

    @Test
    void numbersOnlyWhatIsPrinted() {
        var when = new Condition.Answered(key("day"));
        var template = new SmallTemplate().group("one", clause("a", when)).group("two", clause("b", when), clause("c"));
        assertThat(lines(template, Answers.NONE)).containsExactly("1 Title of two", "1.1 Text of c.");
    }

    @Test
    void refersForwardAndBackward() {
        var template = new SmallTemplate().group("one", clause("a")).group("two", clause("b"), clause("c"))
                .annex("x", "Annex A: Things", clause("d"))
                .text("a", "See {{ref:c}}, {{ref:two}} and {{ref:x}}.").text("c", "See {{ref:a}}.");
        assertThat(lines(template, Answers.NONE)).contains("1.1 See 2.2, 2 and Annex A.", "2.2 See 1.1.");
    }

    @Test
    void marksAReferenceToWhatIsNotPrintedAsAGap() {
        var template = new SmallTemplate().group("one", clause("a"), clause("b", new Condition.Answered(key("day")))).text("a",
                "See {{ref:b}}.");
        assertThat(document(template, Answers.NONE).hasGaps()).isTrue();
    }

    @Test
    void printsEachKindOfAnswerInTheWordsOfTheLanguage() {
        Answers answers = PEOPLE.with("name", text("X")).with("day", new Answer.Day(LocalDate.of(2028, 5, 17)))
                .with("agreed", new Answer.Flag(true))
                .with("kind", new Answer.Choice(new OptionKey("big-one")))
                .with("kinds", new Answer.Choices(List.of(new OptionKey("big-one"), new OptionKey("small-one"))))
                .with("months", new Answer.Count(18)).with("cost", new Answer.Amount(new BigDecimal("1322500"), "EUR"))
                .with("state", new Answer.StateRef(new State("NL")))
                .with("states", new Answer.States(List.of(new State("RO"), new State("NL"), new State("ES"))))
                .with("language", new Answer.LanguageRef(new Language("ro"))).with("leader", new Answer.RowRef(new RowId("ana")))
                .with("members", new Answer.RowRefs(List.of(new RowId("ana"), new RowId("ben"))));
        var template = saying(
                "{{day}}; {{agreed}}; {{kind}}; {{kind | lower}}; {{kinds}}; {{months}}; {{cost}}; {{state}}; {{state | short}}; "
                        + "{{states}}; {{language}}; {{leader.name}}; {{members.name}}");
        assertThat(lines(template, answers)).contains("1.1 17\u00A0May\u00A02028; Yes; A Big One; a big one; big and small; 18; "
                + "1\u00A0322\u00A0500.00\u00A0EUR; the Netherlands; Netherlands; RO, the Netherlands and ES; Romanian; Ana; Ana and Ben");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{other}}", "*no emphasis*", "- no list", "| no | table |", "# no heading", "${7*7} #{7*7} {{7*7}}", "<b>"})
    void neverReadsAnAnswerAgain(String typed) {
        var clause = clauses(document(saying("{{name}}"), Answers.NONE.with("name", text(typed)))).getFirst();
        assertThat(clause.body()).containsExactly(new Block.Paragraph(List.of(new Run.Plain(typed))));
    }

    @Test
    void makesParagraphsOfALongTextThatStandsAlone() {
        Answers answers = Answers.NONE.with("story", Answer.Prose.of(Language.ENGLISH, "First.\n\nSecond\nline.\n\n\n- Third"));
        assertThat(clauses(document(saying("Before:\n\n{{story}}"), answers)).getFirst().body()).containsExactly(paragraph("Before:"),
                paragraph("First."),
                new Block.Paragraph(List.of(new Run.Plain("Second"), new Run.LineBreak(), new Run.Plain("line."))), paragraph("- Third"));
    }

    @Test
    void leavesAGapForALongTextThatIsNotTranslated() {
        Answers answers = Answers.NONE.with("story", Answer.Prose.of(new Language("ro"), "Fapte."));
        assertThat(document(saying("{{story}}"), answers).hasGaps()).isTrue();
    }

    @Test
    void makesAListOfBullets() {
        Answers answers = Answers.NONE.with("kinds", new Answer.Choices(List.of(new OptionKey("big-one"), new OptionKey("small-one"))));
        assertThat(clauses(document(saying("{{kinds | bullets}}"), answers)).getFirst().body())
                .containsExactly(new Block.Items(false, List.of(List.of(paragraph("big")), List.of(paragraph("small")))));
    }

    @Test
    void marksAMissingAnswerByTheNameOfItsQuestion() {
        var clause = clauses(document(saying("By {{name}}."), Answers.NONE)).getFirst();
        assertThat(clause.body())
                .containsExactly(new Block.Paragraph(List.of(new Run.Plain("By "), new Run.Gap("The name"), new Run.Plain("."))));
    }

    @Test
    void printsATableLineForEachRowAndADashForWhatMayBeAbsent() {
        var template = new SmallTemplate().group("one", repeated("t", "people", As.TABLE, Condition.ALWAYS))
                .text("t", "| No. | Name | Office | Rank |\n| {{n}} | {{name}} | {{office}} {{authority}} | {{rank}} |");
        assertThat(clauses(document(template, PEOPLE)).getFirst().body()).singleElement().isInstanceOfSatisfying(Block.Table.class,
                table -> assertThat(table.rows().stream().map(line -> line.stream().map(DocumentAssemblerTest::plain).toList()))
                        .containsExactly(List.of("1", "Ana", "Judge Court", "Chief"), List.of("2", "Ben", "\u2013", "\u2013")));
    }

    @Test
    void asksTheConditionOfARepeatedClauseForEachRow() {
        var chiefs = new Condition.Is(key("rank"), new OptionKey("chief"));
        var template = new SmallTemplate().group("one", repeated("p", "people", As.PARAGRAPHS, chiefs)).text("p", "{{n}}: {{name}}");
        assertThat(lines(template, PEOPLE)).containsExactly("1 Title of one", "1: Ana");
        assertThat(lines(template, Answers.NONE)).isEmpty();
    }

    @Test
    void makesAnItemForEachRow() {
        var template = new SmallTemplate().group("one", repeated("l", "people", As.LIST, Condition.ALWAYS)).text("l",
                "These:\n\n- {{name}}");
        assertThat(clauses(document(template, PEOPLE)).getFirst().body()).containsExactly(paragraph("These:"),
                new Block.Items(false, List.of(List.of(paragraph("Ana")), List.of(paragraph("Ben")))));
    }

    @Test
    void leavesOutOnlyWhatMayBeLeftOut() {
        var template = new SmallTemplate().group("one", optional("a"), clause("b"));
        var out = new ClauseWording.LeftOut(Optional.empty());
        assertThat(lines(template, Answers.NONE, Map.of("a", out, "b", out))).containsExactly("1 Title of one", "1.1 Text of b.");
    }

    @Test
    void printsAdaptedWordingWithItsPlaceholders() {
        var adapted = new ClauseWording.Adapted(new TreeMap<>(Map.of(Language.ENGLISH, "Own words of {{name}}.")), new TreeMap<>());
        assertThat(lines(saying("Model."), Answers.NONE.with("name", text("X")), Map.of("only-clause", adapted)))
                .contains("1.1 Own words of X.");
    }

    @Test
    void leavesAGapForWordingThatIsNotTranslated() {
        var adapted = new ClauseWording.Adapted(new TreeMap<>(Map.of(new Language("ro"), "Text.")), new TreeMap<>());
        assertThat(document(saying("Model."), Answers.NONE, Map.of("only-clause", adapted)).hasGaps()).isTrue();
    }

    @Test
    void numbersAddedClausesInTheirPlace() {
        var template = new SmallTemplate().group("one", clause("a"), clause("b"));
        assertThat(lines(template, Answers.NONE, Map.of("own-1", added("a", "Own."), "own-2", added("own-1", "Own too.")))).containsExactly(
                "1 Title of one", "1.1 Text of a.", "1.2 Own.", "1.3 Own too.", "1.4 Text of b.");
    }

    @Test
    void neverLosesAClauseThatWasAddedInAGroupThatIsHiddenNow() {
        var hidden = new Condition.Answered(key("day"));
        var template = new SmallTemplate().groupWhen(hidden, "one", clause("a")).group("two", clause("b"));
        assertThat(lines(template, Answers.NONE, Map.of("own", added("a", "Own.")))).containsExactly("Own.", "1 Title of two",
                "1.1 Text of b.");
    }

    @Test
    void endsWithItsAnnexesInOrderAndListsThemInFront() {
        var template = new SmallTemplate().group("one", clause("a")).annex("x", "Annex A: Things", clause("b"), clause("c"));
        DocumentModel document = document(template, Answers.NONE);
        assertThat(document.body().getLast()).isInstanceOfSatisfying(Block.Annex.class, annex -> {
            assertThat(annex.number()).isEqualTo("Annex A");
            assertThat(plain(annex.title())).isEqualTo("Things");
            assertThat(annex.body()).extracting(block -> ((Block.Clause) block).number()).containsExactly("1", "2");
        });
        assertThat(plain(document.front().getLast().value())).isEqualTo("Annex A: Things");
    }

    @Test
    void hasAPlaceForEachSignatory() {
        Answers answers = PEOPLE.with("signatories", new Answer.Rows(List.of(row("s1",
                Answers.NONE.with("person", new Answer.RowRef(new RowId("ana"))).with("party", new Answer.RowRef(new RowId("ana")))
                        .with("place", text("Delft")).with("date", new Answer.Day(LocalDate.of(2026, 11, 10)))))));
        assertThat(document(new SmallTemplate().signatures(), answers).signaturePlaces()).singleElement().satisfies(place -> {
            assertThat(place.slot()).isEqualTo("s1");
            assertThat(place.partyName()).isEqualTo("Netherlands, Court");
            assertThat(place.name()).isEqualTo("Ana");
            assertThat(place.office()).isEqualTo("Judge");
            assertThat(plain(place.placeAndDate())).isEqualTo("Delft, 10\u00A0November\u00A02026");
        });
    }

    @Test
    void refusesALanguageWithoutWording() {
        assertThatThrownBy(() -> new DocumentAssembler(saying("x").build(), NAMES).assemble(Content.empty("small", 1), Answers.NONE,
                new Language("fr")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsWhichClausesShowAQuestion() {
        var template = new SmallTemplate()
                .group("one", clause("a", new Condition.Answered(key("day"))), clause("b"),
                        repeated("t", "people", As.TABLE, Condition.ALWAYS))
                .text("b", "On {{day}} {{leader.name}} said so.").text("t", "| Name |\n| {{name}} |").build();
        var index = ClauseIndex.of(template, Language.ENGLISH);
        assertThat(index.clauses(key("day"))).containsExactly("b", "a");
        assertThat(index.clauses(key("people"))).containsExactly("b", "t");
        assertThat(index.clauses(key("name"))).isEmpty();
    }

    private static Answer text(String text) {
        return new Answer.Text(text);
    }

    private static Answer.Row row(String id, Answers answers) {
        return new Answer.Row(new RowId(id), answers);
    }

    private static ClauseWording added(String after, String text) {
        return new ClauseWording.Added(after, new TreeMap<>(Map.of(Language.ENGLISH, text)));
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(new Run.Plain(text)));
    }

    private static DocumentModel document(SmallTemplate template, Answers answers) {
        return document(template, answers, Map.of());
    }

    private static DocumentModel document(SmallTemplate template, Answers answers, Map<String, ClauseWording> wording) {
        Content content = Content.empty("small", 1);
        for (var change : new TreeMap<>(wording).entrySet()) {
            content = content.withWording(change.getKey(), change.getValue());
        }
        return new DocumentAssembler(template.build(), NAMES).assemble(content, answers, Language.ENGLISH);
    }

    private static List<Block.Clause> clauses(DocumentModel document) {
        return Blocks.all(document.body()).filter(Block.Clause.class::isInstance).map(Block.Clause.class::cast).toList();
    }

    private static List<String> lines(SmallTemplate template, Answers answers) {
        return lines(template, answers, Map.of());
    }

    /** Headings and paragraphs as somebody would read them out. */
    private static List<String> lines(SmallTemplate template, Answers answers, Map<String, ClauseWording> wording) {
        return document(template, answers, wording).body().stream().map(block -> switch (block) {
            case Block.Heading(_, var number, var text, _) -> number + " " + plain(text);
            case Block.Clause(_, _, var number, var body) ->
                number + " " + body.stream().map(part -> plain(((Block.Paragraph) part).text()))
                        .collect(Collectors.joining(" / "));
            case Block.Annex annex -> annex.number();
            default -> throw new IllegalArgumentException(block.toString());
        }).map(String::strip).toList();
    }

    private static String plain(List<Run> runs) {
        return runs.stream().map(run -> switch (run) {
            case Run.Plain(var text) -> text;
            case Run.Strong(var text) -> text;
            case Run.Emphasis(var text) -> text;
            case Run.ClauseReference(_, var number) -> number;
            case Run.Gap(var label) -> "[" + label + "]";
            case Run.LineBreak _ -> " / ";
        }).collect(Collectors.joining());
    }
}
