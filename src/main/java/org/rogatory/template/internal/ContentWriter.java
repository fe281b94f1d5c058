package org.rogatory.template.internal;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.template.DocumentTemplate;

/** Writes a content in its canonical order. */
public final class ContentWriter {

    private ContentWriter() {
    }

    public static Json content(DocumentTemplate template, Content content) {
        var root = Json.Obj.of().with("template", content.template()).with("version", new Json.Num(BigDecimal.valueOf(content.version())))
                .with("answers", answers(template.questionnaire().questions().toList(), content.answers()));
        if (!content.wording().isEmpty()) {
            var wording = Json.Obj.of();
            content.wording().forEach((clause, departs) -> wording.with(clause, wording(departs)));
            root.with("wording", wording);
        }
        if (!content.accepted().isEmpty()) {
            var accepted = Json.Obj.of();
            content.accepted().forEach(accepted::with);
            root.with("accepted", accepted);
        }
        return root;
    }

    private static Json.Obj answers(List<Question> questions, Answers answers) {
        var object = Json.Obj.of();
        for (Question question : questions) {
            answers.get(question.key()).ifPresent(answer -> object.with(question.key().name(),
                    question instanceof Question.Repeated repeated && answer instanceof Answer.Rows(var rows)
                            ? rows(rows, repeated.columns())
                            : answer(answer)));
        }
        answers.byQuestion().keySet().stream().filter(key -> !object.entries().containsKey(key.name())).findFirst().ifPresent(key -> {
            throw new IllegalArgumentException("no question asks for " + key + "; derived facts are not part of a content");
        });
        return object;
    }

    private static Json rows(List<Answer.Row> rows, List<Question> columns) {
        return new Json.Arr(rows.stream().<Json>map(row -> {
            var object = Json.Obj.of().with("id", row.id().value());
            object.entries().putAll(answers(columns, row.answers()).entries());
            return object;
        }).toList());
    }

    public static Json answer(Answer answer) {
        return switch (answer) {
            case Answer.Text(var value) -> new Json.Str(value);
            case Answer.Prose(var text, var source) -> Json.Obj.of().with("text", texts(text)).with("source", source.tag());
            case Answer.Day(var date) -> new Json.Str(date.toString());
            case Answer.Partial(var day) -> new Json.Str(day.toString());
            case Answer.Moment(var at, var zone) ->
                Json.Obj.of().with("at", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at)).with("zone", zone.getId());
            case Answer.Flag(var yes) -> new Json.Bool(yes);
            case Answer.Choice(var option) -> new Json.Str(option.name());
            case Answer.Choices(var options) -> list(options);
            case Answer.Count(var value) -> new Json.Num(BigDecimal.valueOf(value));
            case Answer.Amount(var value, var currency) -> Json.Obj.of().with("amount", value.toPlainString()).with("currency", currency);
            case Answer.StateRef(var state) -> new Json.Str(state.code());
            case Answer.States(var states) -> list(states);
            case Answer.LanguageRef(var language) -> new Json.Str(language.tag());
            case Answer.Languages(var languages) -> list(languages);
            case Answer.RowRef(var row) -> new Json.Str(row.value());
            case Answer.RowRefs(var rows) -> list(rows);
            case Answer.Rows(var rows) -> new Json.Arr(rows.stream().map(ContentWriter::row).toList());
        };
    }

    /** A row whose columns are not at hand keeps the order in which it was answered. */
    private static Json row(Answer.Row row) {
        var object = Json.Obj.of().with("id", row.id().value());
        SequencedMap<?, Answer> answers = row.answers().byQuestion();
        answers.forEach((key, answer) -> object.with(key.toString(), answer(answer)));
        return object;
    }

    /** Keys, States, languages and row ids all print as their code. */
    private static Json list(Collection<?> codes) {
        return new Json.Arr(codes.stream().<Json>map(code -> new Json.Str(code.toString())).toList());
    }

    private static Json.Obj texts(SortedMap<Language, String> texts) {
        var object = Json.Obj.of();
        texts.forEach((language, text) -> object.with(language.tag(), text));
        return object;
    }

    private static Json wording(ClauseWording wording) {
        return switch (wording) {
            case ClauseWording.Adapted(var text, var model) ->
                Json.Obj.of().with("as", "adapted").with("text", texts(text)).with("model", texts(model));
            case ClauseWording.LeftOut(var reason) -> {
                var object = Json.Obj.of().with("as", "left-out");
                reason.ifPresent(why -> object.with("reason", why));
                yield object;
            }
            case ClauseWording.Added(var after, var text) ->
                Json.Obj.of().with("as", "added").with("after", after).with("text", texts(text));
        };
    }
}
