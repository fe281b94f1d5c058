package org.rogatory.drafting.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.ui.fields.AnswerText;
import org.rogatory.law.States;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.ui.Moments;
import org.rogatory.template.Labels;

import com.vaadin.flow.i18n.I18NProvider;

/** Answers in words, as they are read back to the drafter: one line for each value or row. */
final class AnswerWords {

    private final DraftView draft;
    private final Labels labels;
    private final Language reader;
    private final States states;

    AnswerWords(DraftView draft, Language reader, States states) {
        this.draft = draft;
        this.labels = draft.template().labels(reader);
        this.reader = reader;
        this.states = states;
    }

    List<String> lines(Question question, Answer answer) {
        return lines(question, answer, option -> labels.option(question.key(), option));
    }

    private List<String> lines(Question question, Answer answer, Function<OptionKey, String> optionLabel) {
        return switch (answer) {
            case Answer.Text(var value) -> List.of(value);
            case Answer.Prose prose -> prose.in(prose.source()).stream().flatMap(String::lines).toList();
            case Answer.Day(var date) -> List.of(Moments.date(date));
            case Answer.Partial(var day) -> List.of(AnswerText.day(day));
            case Answer.Moment moment -> List.of(Moments.local(moment.at(), moment.zone()));
            case Answer.Flag(var yes) -> List.of(I18NProvider.translate(yes ? "app.yes" : "app.no"));
            case Answer.Choice(var option) -> List.of(optionLabel.apply(option));
            case Answer.Choices(var options) -> options.stream().map(optionLabel).toList();
            case Answer.Count(var value) -> List.of(Integer.toString(value));
            case Answer.Amount(var value, var currency) -> List.of(value.toPlainString() + " " + currency);
            case Answer.StateRef(var state) -> List.of(states.name(state, reader));
            case Answer.States(var several) -> several.stream().map(state -> states.name(state, reader)).toList();
            case Answer.LanguageRef(var language) -> List.of(language.nameIn(reader));
            case Answer.Languages(var several) -> several.stream().map(language -> language.nameIn(reader)).toList();
            case Answer.RowRef(var row) -> List.of(row(question, row));
            case Answer.RowRefs(var several) -> several.stream().map(row -> row(question, row)).toList();
            case Answer.Rows(var rows) -> rows.stream().map(row -> row((Question.Repeated) question, row)).toList();
        };
    }

    /** A row on one line: its columns in order, without those that were not answered. */
    private String row(Question.Repeated repeated, Answer.Row row) {
        return repeated.columns().stream().flatMap(column -> row.answers().get(column.key()).stream()
                .map(answer -> String.join(" / ", lines(column, answer, option -> labels.option(repeated.key(), column.key(), option)))))
                .collect(Collectors.joining(" · "));
    }

    /** A row that is referred to, by its first two columns: enough to recognise a person or a party. */
    private String row(Question question, RowId id) {
        return target(question).flatMap(to -> draft.content().answers().row(to.name(), id).map(row -> shortly(to, row)))
                .orElse(I18NProvider.translate("review.gone"));
    }

    private String shortly(QuestionKey to, Answer.Row row) {
        return draft.template().questionnaire().question(to).filter(Question.Repeated.class::isInstance).map(Question.Repeated.class::cast)
                .map(repeated -> first(repeated, row.answers())).orElse("");
    }

    private String first(Question.Repeated repeated, Answers answers) {
        Stream<String> words = repeated.columns().stream().filter(column -> answers.has(column.key())).limit(2)
                .flatMap(column -> answers.get(column.key()).stream()
                        .flatMap(answer -> lines(column, answer, option -> labels.option(repeated.key(), column.key(), option)).stream()));
        return words.collect(Collectors.joining(", "));
    }

    private static Optional<QuestionKey> target(Question question) {
        return switch (question) {
            case Question.Reference reference -> Optional.of(reference.to());
            case Question.References references -> Optional.of(references.to());
            default -> Optional.empty();
        };
    }
}
