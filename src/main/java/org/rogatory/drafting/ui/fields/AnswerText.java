package org.rogatory.drafting.ui.fields;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.PartialDay;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.UI;

/** Answers as words for the drafter: in summaries of rows, in lists to choose from, on the page of all answers. */
public final class AnswerText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9.]+)}");

    private final FieldContext context;

    public AnswerText(FieldContext context) {
        this.context = context;
    }

    /** One line, or lines for several rows; "" for no answer. {@code draft} tells what references lead to. */
    public String of(Answer answer, FieldPath path, Answers draft) {
        return switch (answer) {
            case Answer.Text(var value) -> value;
            case Answer.Prose prose -> prose.in(prose.source()).orElse("");
            case Answer.Day(var date) -> Moments.date(date);
            case Answer.Partial(var day) -> day(day);
            case Answer.Moment moment -> Moments.local(moment.at(), moment.zone());
            case Answer.Flag(var yes) -> word(yes ? "field.yes" : "field.no");
            case Answer.Choice(var option) -> option(path, option);
            case Answer.Choices(var options) -> String.join("; ", options.stream().map(option -> option(path, option)).toList());
            case Answer.Count(var value) -> Integer.toString(value);
            case Answer.Amount amount -> Money.text(amount);
            case Answer.StateRef(var state) -> context.name(state);
            case Answer.States(var states) -> String.join(", ", states.stream().map(context::name).toList());
            case Answer.LanguageRef(var language) -> language.nameIn(context.reader());
            case Answer.Languages(var languages) ->
                String.join(", ", languages.stream().map(each -> each.nameIn(context.reader())).toList());
            case Answer.RowRef(var row) -> referred(path, row, draft);
            case Answer.RowRefs(var rows) -> String.join(", ", rows.stream().map(row -> referred(path, row, draft)).toList());
            case Answer.Rows(var rows) -> String.join("\n", rows.stream().map(row -> row(path.question(), row, draft)).toList());
        };
    }

    /** "14 April 1971", "April 1971" or "1971". */
    public static String day(PartialDay day) {
        return switch (day) {
            case PartialDay.OfYear(var year) -> year.toString();
            case PartialDay.OfMonth(var month) -> Moments.month(month);
            case PartialDay.Whole(var date) -> Moments.date(date);
        };
    }

    /** One line that names a row, from the label {@code question.KEY.row}; says so when nothing in it is answered yet. */
    public String row(QuestionKey repeated, Answer.Row row, Answers draft) {
        var kinds = context.repeated(repeated).filter(found -> !context.questionnaire().parts(repeated.name()).isEmpty());
        if (kinds.isPresent()) {
            return new PartWords(kinds.get(), context).title(row, draft.rows(repeated.name()).indexOf(row));
        }
        var pattern = context.labels().find("question." + repeated + ".row");
        var parts = pattern.isPresent()
                ? PLACEHOLDER.matcher(pattern.get()).results().map(found -> found.group(1)).toList()
                : columns(repeated);
        var values = parts.stream().map(part -> value(repeated, row, List.of(part.split("\\.")), draft)).toList();
        if (values.stream().allMatch(String::isEmpty)) {
            return word("rows.unnamed");
        }
        var filled = pattern.orElseGet(() -> "{" + String.join("}, {", parts) + "}");
        for (int i = 0; i < parts.size(); i++) {
            filled = filled.replace("{" + parts.get(i) + "}", values.get(i).isEmpty() ? "…" : values.get(i));
        }
        return filled;
    }

    /** The row of {@code repeated} with this id as one line, or that it is gone. */
    public String row(QuestionKey repeated, RowId id, Answers draft) {
        return draft.row(repeated.name(), id).map(row -> row(repeated, row, draft)).orElseGet(() -> word("rows.gone"));
    }

    private List<String> columns(QuestionKey repeated) {
        return context.repeated(repeated).stream().flatMap(found -> found.columns().stream()).limit(2).map(column -> column.key().name())
                .toList();
    }

    private String value(QuestionKey repeated, Answer.Row row, List<String> names, Answers draft) {
        var answer = row.answers().get(names.getFirst());
        if (answer.isEmpty()) {
            return "";
        }
        var path = FieldPath.of(repeated).in(row.id()).column(names.getFirst());
        if (names.size() > 1 && answer.get() instanceof Answer.RowRef(var id)) {
            return target(path)
                    .flatMap(to -> draft.row(to.name(), id).map(found -> value(to, found, names.subList(1, names.size()), draft)))
                    .orElse("");
        }
        return of(answer.get(), path, draft);
    }

    private String referred(FieldPath path, RowId row, Answers draft) {
        return target(path).map(to -> row(to, row, draft)).orElseGet(row::value);
    }

    private Optional<QuestionKey> target(FieldPath path) {
        var question = path.column().isEmpty()
                ? context.questionnaire().question(path.question())
                : context.repeated(path.question())
                        .flatMap(found -> found.columns().stream().filter(column -> column.key().equals(path.column().get())).findFirst());
        return question.flatMap(found -> switch (found) {
            case Question.Reference reference -> Optional.of(reference.to());
            case Question.References references -> Optional.of(references.to());
            default -> Optional.empty();
        });
    }

    private String option(FieldPath path, OptionKey option) {
        var place = path.question() + path.column().map(column -> "." + column).orElse("");
        return context.labels().find("option." + place + "." + option).orElse(option.name());
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
