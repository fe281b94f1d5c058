package org.rogatory.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.PartialDay;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

class ContentCodecTest {

    private static final List<State> STATES = List.of(new State("RO"), new State("NL"), new State("NO"));

    @TempDir
    private Path folder;

    private DocumentTemplate template;
    private ContentCodec codec;

    @BeforeEach
    void readTemplate() {
        template = SmallTemplate.in(folder).read();
        codec = new ContentCodec(template, STATES::contains);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void readsWhatItHasWritten(long seed) {
        Content content = someContent(new Random(seed));

        assertThat(codec.read(codec.write(content))).isEqualTo(content);
        assertThat(codec.write(codec.read(codec.write(content)))).isEqualTo(codec.write(content));
        assertThat(codec.readKeeping(codec.write(content))).isEqualTo(new ContentCodec.Kept(content, List.of()));
    }

    @Test
    void readsAndWritesTheAnswerToEachKindOfQuestion() {
        var random = new Random(7);
        template.questionnaire().questions().forEach(question -> {
            Answer answer = answer(question, random);
            assertThat(codec.readAnswer(question, codec.write(answer))).isEqualTo(answer);
        });
    }

    @Test
    void writesInTheOrderOfTheQuestionnaire() {
        var answers = Answers.NONE.with("mail", new Answer.Text("a@b.example")).with("name", new Answer.Text("Été"));

        assertThat(codec.write(Content.empty("small", 2).with(answers))).isEqualTo("""
                {
                  "template" : "small",
                  "version" : 2,
                  "answers" : {
                    "name" : "Été",
                    "mail" : "a@b.example"
                  }
                }
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "`\"nam\": \"x\"` ~ answers.nam ~ did you mean 'name'?",
            "`\"name\": 3` ~ answers.name ~ expected a text in quotation marks, found a number",
            "`\"name\": null` ~ answers.name ~ found null",
            "`\"name\": \"123456789012345678901\"` ~ answers.name ~ longer than 20 characters (21)",
            "`\"name\": \"a\\u0007b\"` ~ answers.name ~ U+0007",
            "`\"name\": \"a\\ud800b\"` ~ answers.name ~ U+D800",
            "`\"name\": \"a\\nb\"` ~ answers.name ~ one line",
            "`\"name\": \"a\", \"name\": \"b\"` ~ answers.name ~ stands twice",
            "`\"extendable\": \"yes\"` ~ answers.extendable ~ expected true or false",
            "`\"months\": 13` ~ answers.months ~ from 1 to 12",
            "`\"months\": 1.5` ~ answers.months ~ whole number",
            "`\"months\": 1e99999` ~ answers.months ~ whole number",
            "`\"months\": \"3\"` ~ answers.months ~ found a text",
            "`\"note\": \"text\"` ~ answers.note ~ \"source\": \"en\"",
            "`\"note\": {\"text\": {\"EN\": \"x\"}, \"source\": \"en\"}` ~ answers.note.text.EN ~ not a language tag",
            "`\"note\": {\"text\": {\"en\": \"x\"}}` ~ answers.note ~ 'source' is missing",
            "`\"mail\": \"a@b\"` ~ answers.mail ~ not an e-mail address",
            "`\"mail\": \"a@b.example, c@d.example\"` ~ answers.mail ~ not an e-mail address",
            "`\"day\": \"2026-02-30\"` ~ answers.day ~ there is no day 2026-02-30",
            "`\"day\": \"17.11.2026\"` ~ answers.day ~ not a date such as 2026-11-17",
            "`\"colour\": \"blue\"` ~ answers.colour ~ there are: red, green",
            "`\"colours\": [\"red\", \"red\"]` ~ answers.colours[1] ~ stands twice",
            "`\"bases\": [\"JB9\"]` ~ answers.bases[0] ~ there are: JB1, JB2",
            "`\"price\": {\"amount\": 12, \"currency\": \"EUR\"}` ~ answers.price.amount ~ in quotation marks",
            "`\"price\": {\"amount\": \"12\", \"currency\": \"QQQ\"}` ~ answers.price.currency ~ there is no currency",
            "`\"home\": \"XX\"` ~ answers.home ~ there is no State 'XX'",
            "`\"where\": [\"ro\"]` ~ answers.where[0] ~ two-letter State code",
            "`\"tongue\": \"English\"` ~ answers.tongue ~ language tag",
            "`\"boss\": \"no id\"` ~ answers.boss ~ id of a row",
            "`\"people\": [{\"name\": \"A\"}]` ~ answers.people[0] ~ 'id' is missing",
            "`\"people\": [{\"id\": \"p1\"}, {\"id\": \"p1\"}]` ~ answers.people[1].id ~ another row has the id",
            "`\"people\": [{\"id\": \"p1\", \"nme\": \"A\"}]` ~ answers.people[0].nme ~ did you mean 'name'?",
            "`\"people\": {}` ~ answers.people ~ list of rows"})
    void namesPlaceAndFault(String answer, String where, String what) {
        List<ContentFault> faults = faults("{\"template\": \"small\", \"version\": 2, \"answers\": {" + answer + "}}");

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().where()).isEqualTo(where);
        assertThat(faults.getFirst().what()).contains(what);
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(faults("{\"template\": \"other\", \"version\": 3, \"answers\": {\"colour\": 1, \"x\": 2}, \"more\": 1}"))
                .extracting(ContentFault::where)
                .containsExactlyInAnyOrder("template", "version", "answers.colour", "answers.x", "content.more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {"`` ~ line 1, column 1", "`{\n  \"a\": }` ~ line 2, column 8",
            "`{} {}` ~ line 1, column 4", "`[1,` ~ line 1, column 4"})
    void saysWhereTextIsNotJson(String text, String where) {
        assertThat(faults(text)).singleElement().satisfies(fault -> assertThat(fault.toString()).startsWith(where + ": not JSON: "));
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(faults(" ".repeat(ContentCodec.MAX_BYTES + 1))).singleElement().asString().contains("larger than 4 MB");
        assertThat(faults("{\"template\": \"" + "x".repeat(1_100_000) + "\"}")).singleElement().asString().contains("not JSON");
        assertThat(faults("[".repeat(100_000))).singleElement().asString().contains("not JSON");
        String rows = "{\"id\": \"p%d\"},".repeat(501);
        for (int i = 0; i < 501; i++) {
            rows = rows.replaceFirst("%d", String.valueOf(i));
        }
        assertThat(faults(
                "{\"template\": \"small\", \"version\": 2, \"answers\": {\"people\": [" + rows.substring(0, rows.length() - 1) + "]}}"))
                .singleElement().asString().isEqualTo("answers.people: more than 500 rows");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "`\"wo\": {\"as\": \"left-out\"}` ~ wording.wo ~ did you mean 'who'?",
            "`\"who\": {\"as\": \"left-out\"}` ~ wording.who ~ cannot be left out",
            "`\"who\": {\"as\": \"gone\"}` ~ wording.who.as ~ none of adapted, left-out, added",
            "`\"who\": {\"as\": \"added\", \"after\": \"who\", \"text\": {\"en\": \"x\"}}` ~ wording.who ~ choose another",
            "`\"own\": {\"as\": \"added\", \"after\": \"nobody\", \"text\": {\"en\": \"x\"}}` ~ wording.own.after ~ there is no clause",
            "`\"who\": {\"as\": \"adapted\", \"text\": {\"en\": \"# No\"}}` ~ wording.who.text.en ~ line 1: a heading is not allowed"})
    void checksTheWording(String wording, String where, String what) {
        List<ContentFault> faults = faults("{\"template\": \"small\", \"version\": 2, \"answers\": {}, \"wording\": {" + wording + "}}");

        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.where()).isEqualTo(where));
        assertThat(faults.getFirst().what()).contains(what);
    }

    @Test
    void keepsOfAnOldDraftWhatStillFits() {
        var kept = codec.readKeeping("""
                {"template": "small", "version": 1, "answers": {"name": "A", "gone": 1, "colour": "blue", "colours": ["red", "blue"],
                 "people": [{"id": "p1", "name": "B", "state": "XX"}]}, "wording": {"gone": {"as": "left-out"}, "term": {"as": "left-out"}}}
                """);

        assertThat(kept.dropped()).containsExactlyInAnyOrder("answers.gone", "answers.colour", "answers.colours[1]",
                "answers.people[0].state",
                "wording.gone");
        assertThat(kept.content().version()).isEqualTo(2);
        assertThat(kept.content().answers().choices("colours")).containsExactly(new OptionKey("red"));
        assertThat(kept.content().answers().rows("people").getFirst().answers().text("name")).contains("B");
        assertThat(kept.content().wording()).containsOnlyKeys("term");
    }

    @Test
    void keepsNothingOfAnotherDocumentType() {
        assertThatThrownBy(() -> codec.readKeeping("{\"template\": \"other\", \"version\": 1, \"answers\": {}}"))
                .isInstanceOf(ContentRejected.class);
    }

    @Test
    void refusesToWriteAnAnswerThatNoQuestionAsksFor() {
        Content content = Content.empty("small", 2).with(Answers.NONE.with("kind", new Answer.Choice(new OptionKey("big"))));

        assertThatThrownBy(() -> codec.write(content)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("kind");
    }

    private List<ContentFault> faults(String json) {
        ContentRejected rejected = catchThrowableOfType(ContentRejected.class, () -> codec.read(json));
        assertThat(rejected).describedAs("the content was accepted").isNotNull();
        assertThat(rejected.getMessage()).doesNotContain("\n").startsWith(rejected.faults().getFirst().toString());
        return rejected.faults();
    }

    private Content someContent(Random random) {
        var wording = new LinkedHashMap<String, ClauseWording>();
        if (random.nextBoolean()) {
            wording.put("term", new ClauseWording.LeftOut(random.nextBoolean() ? Optional.of("not needed") : Optional.empty()));
        }
        wording.put("own", new ClauseWording.Added("who", texts(random)));
        wording.put("who", new ClauseWording.Adapted(texts(random), texts(random)));
        return new Content("small", 2, answers(template.questionnaire().questions().toList(), random), wording,
                new LinkedHashMap<>(Map.of("X01:name:", "because " + random.nextInt())));
    }

    private static Answers answers(List<Question> questions, Random random) {
        Answers answers = Answers.NONE;
        for (Question question : questions) {
            if (random.nextInt(4) > 0) {
                answers = answers.with(question.key(), answer(question, random));
            }
        }
        return answers;
    }

    private static Answer answer(Question question, Random random) {
        return switch (question) {
            case Question.ShortText _ -> new Answer.Text(word(random));
            case Question.Email _ -> new Answer.Text("a" + random.nextInt(99) + "@b.example");
            case Question.LongText _ -> new Answer.Prose(texts(random), Language.ENGLISH);
            case Question.DateQuestion _ -> new Answer.Day(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(5000)));
            case Question.PartialDate _ ->
                new Answer.Partial(PartialDay.parse(List.of("1971", "1971-04", "1971-04-14").get(random.nextInt(3))).orElseThrow());
            case Question.MomentQuestion _ -> new Answer.Moment(LocalDateTime.of(2026, 3, 29, 2, 30, random.nextInt(60)),
                    ZoneId.of(List.of("UTC", "Europe/Riga", "+04:00").get(random.nextInt(3))));
            case Question.YesNo _ -> new Answer.Flag(random.nextBoolean());
            case Question.OneOf one -> new Answer.Choice(one.options().get(random.nextInt(one.options().size())));
            case Question.SomeOf some -> new Answer.Choices(some.options());
            case Question.LegalBases bases -> new Answer.Choices(bases.options().reversed());
            case Question.WholeNumber number -> new Answer.Count(random.nextInt(number.min(), Math.min(number.max(), 1_000)));
            case Question.Money _ -> new Answer.Amount(new BigDecimal("1200.00").add(BigDecimal.valueOf(random.nextInt(9))), "EUR");
            case Question.StateChoice _ -> new Answer.StateRef(STATES.get(random.nextInt(3)));
            case Question.StatesChoice _ -> new Answer.States(STATES.subList(0, 1 + random.nextInt(2)));
            case Question.LanguageChoice _ -> new Answer.LanguageRef(new Language("zh-Hans"));
            case Question.LanguagesChoice _ -> new Answer.Languages(List.of(Language.ENGLISH, new Language("ar")));
            case Question.Repeated repeated -> new Answer.Rows(rows(repeated, random));
            case Question.Reference _ -> new Answer.RowRef(new RowId("p" + random.nextInt(3)));
            case Question.References _ -> new Answer.RowRefs(List.of(new RowId("p1"), new RowId("p2")));
        };
    }

    private static List<Answer.Row> rows(Question.Repeated repeated, Random random) {
        var rows = new ArrayList<Answer.Row>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            rows.add(new Answer.Row(new RowId("p" + i), answers(repeated.columns(), random)));
        }
        return rows;
    }

    private static TreeMap<Language, String> texts(Random random) {
        var texts = new TreeMap<>(Map.of(Language.ENGLISH, word(random) + "\n\n\"quoted\" \\ back"));
        if (random.nextBoolean()) {
            texts.put(new Language("ar"), "نص");
        }
        return texts;
    }

    private static String word(Random random) {
        return List.of("plain", "é", "中文", "𝄞", "a\u00A0b").get(random.nextInt(5)) + random.nextInt(1000);
    }

    @Test
    void namesColumnsByTheirKey() {
        Question column = ((Question.Repeated) template.questionnaire().question(new QuestionKey("people")).orElseThrow()).columns()
                .getFirst();

        assertThat(codec.readAnswer(column, "\"A\"")).isEqualTo(new Answer.Text("A"));
    }
}
