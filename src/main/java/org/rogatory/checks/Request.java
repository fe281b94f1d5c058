package org.rogatory.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.rogatory.law.Law;
import org.rogatory.law.PairAdvice;
import org.rogatory.law.PairBasis;
import org.rogatory.law.PairQuestion;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.State;

/** What the rules want to know of a draft request: its relevant answers, in the words of the domain. */
record Request(Questionnaire questionnaire, Answers answers, Law law, LocalDate today) {

    static final String ITEMS = "items";
    static final String BASES = "legalBases";

    /** A measure that is asked for; {@code part} is its kind, absent until one was chosen. */
    record Item(Answer.Row row, Optional<Part> part) {

        Answers answers() {
            return row.answers();
        }

        boolean is(String kind) {
            return answers().chose(Part.KIND.name(), kind);
        }

        boolean isChecked(String rule) {
            return part.filter(kind -> kind.rules().contains(rule)).isPresent();
        }

        FieldPath at(String column) {
            return FieldPath.of(ITEMS).in(row.id()).column(column);
        }
    }

    /** A text that a person wrote, and where. */
    record Words(FieldPath at, String text) {}

    /** The date of the request, or today while it has none. */
    LocalDate date() {
        return answers.date("requestDate").orElse(today);
    }

    Optional<State> requesting() {
        return answers.state("requestingState");
    }

    Optional<State> requested() {
        return answers.state("requestedState");
    }

    List<String> bases() {
        return answers.choices(BASES).stream().map(OptionKey::name).toList();
    }

    boolean rests(String... codes) {
        return Stream.of(codes).anyMatch(bases()::contains);
    }

    /** The basis whose rules apply first, as the derived fact says. */
    Optional<String> governing() {
        return answers.choice("governing").map(OptionKey::name).or(() -> bases().stream().findFirst());
    }

    /** What the law says of the basis that governs. */
    Optional<PairBasis> governingBasis() {
        return advice().flatMap(advice -> governing().flatMap(advice::basis));
    }

    boolean is(String requestType) {
        return answers.chose("requestType", requestType);
    }

    List<Item> items() {
        return answers.rows(ITEMS).stream().map(row -> new Item(row, questionnaire.part(ITEMS, row.answers()))).toList();
    }

    /** Whether the facts have to be told: for everything but the service of papers (UNTOC 18(15)(c), UNCAC 46(15)(c)). */
    boolean needsFacts() {
        return items().isEmpty() || items().stream().anyMatch(item -> item.part().map(Part::needsFacts).orElse(true));
    }

    /** What the law says of these two States, offences and measures; empty until two different States were chosen. */
    Optional<PairAdvice> advice() {
        return requesting().flatMap(one -> requested().filter(other -> !other.equals(one)).map(other -> law.pairs().advise(new PairQuestion(
                one, other, date(), categories(),
                items().stream().flatMap(item -> item.part().stream()).map(Part::code).distinct().toList()))));
    }

    private List<String> categories() {
        return answers.rows("offences").stream().flatMap(row -> row.answers().choice("category").stream()).map(OptionKey::name).distinct()
                .toList();
    }

    boolean isBlank(String... questions) {
        return Stream.of(questions).allMatch(key -> answers.get(key).map(Answer::isEmpty).orElse(true));
    }

    /** The columns that are asked of this measure. */
    List<Question> columns(Item item) {
        return columns(ITEMS).stream().filter(column -> column.when().holdsFor(item.answers().orElse(answers))).toList();
    }

    /** What this measure is asked and does not say, though it has to. */
    Stream<Question> missing(Item item) {
        return columns(item).stream().filter(column -> column.required() && !item.answers().has(column.key()));
    }

    /** A stop with this code for each of these columns that a measure has to fill in and leaves empty. */
    List<Finding> stopsIfMissing(String code, String source, String... columns) {
        List<String> wanted = List.of(columns);
        return items().stream().flatMap(item -> missing(item).map(column -> column.key().name()).filter(wanted::contains)
                .map(column -> Findings.stop(code + ".missing", item.at(column), source, item.at(column)))).toList();
    }

    private List<Question> columns(String repeated) {
        return questionnaire.question(new QuestionKey(repeated)).filter(Question.Repeated.class::isInstance)
                .map(found -> ((Question.Repeated) found).columns()).orElse(List.of());
    }

    /** The rows of another question to which this measure refers. */
    List<Answer.Row> referred(Item item, String to) {
        var target = new QuestionKey(to);
        return columns(item).stream().flatMap(column -> switch (column) {
            case Question.Reference reference when reference.to().equals(target) ->
                item.answers().reference(column.key().name()).stream();
            case Question.References references when references.to().equals(target) ->
                item.answers().references(column.key().name()).stream();
            default -> Stream.empty();
        }).distinct().flatMap(id -> answers.row(to, id).stream()).toList();
    }

    /** Everything a person wrote: free texts in the language in which they were written, and short ones. */
    List<Words> words() {
        var words = new ArrayList<Words>();
        answers.byQuestion().forEach((key, answer) -> {
            if (questionnaire.question(key).isPresent()) {
                if (answer instanceof Answer.Rows(var rows)) {
                    rows.forEach(row -> row.answers().byQuestion().forEach((column, cell) -> text(cell)
                            .ifPresent(text -> words.add(new Words(FieldPath.of(key).in(row.id()).column(column.name()), text)))));
                } else {
                    text(answer).ifPresent(text -> words.add(new Words(FieldPath.of(key), text)));
                }
            }
        });
        return words;
    }

    static Optional<String> text(Answer answer) {
        return switch (answer) {
            case Answer.Text(var value) -> Optional.of(value);
            case Answer.Prose prose -> prose.in(prose.source());
            default -> Optional.empty();
        };
    }

    String prose(String question) {
        return answers.prose(question).flatMap(prose -> prose.in(prose.source())).orElse("");
    }

    SequencedMap<QuestionKey, Answer> all() {
        return answers.byQuestion();
    }
}
