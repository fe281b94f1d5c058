package org.rogatory.template.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.PartialDay;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;
import org.rogatory.template.ContentFault;

/** Reads the answers to questions. What does not fit is a fault with its path, and counts as absent. */
public final class AnswerReader {

    private static final int MAX_ROWS = 500;

    private final Predicate<State> exists;
    private final List<ContentFault> faults;
    private final Values values;

    public AnswerReader(Predicate<State> exists, List<ContentFault> faults) {
        this.exists = exists;
        this.faults = faults;
        this.values = new Values(faults);
    }

    public Optional<Answer> read(Question question, Json json, String at) {
        return switch (question) {
            case Question.ShortText text -> values.line(json, at, text.maxLength()).map(Answer.Text::new);
            case Question.Email _ -> values.email(json, at).map(Answer.Text::new);
            case Question.LongText text -> prose(json, at, text.maxLength());
            case Question.DateQuestion _ -> values.date(json, at).map(Answer.Day::new);
            case Question.PartialDate _ -> partialDay(json, at);
            case Question.MomentQuestion _ -> moment(json, at);
            case Question.YesNo _ -> flag(json, at);
            case Question.OneOf one -> option(one.options(), json, at).map(Answer.Choice::new);
            case Question.SomeOf some -> several(json, at, (item, path) -> option(some.options(), item, path)).map(Answer.Choices::new);
            case Question.LegalBases bases ->
                several(json, at, (item, path) -> option(bases.options(), item, path)).map(Answer.Choices::new);
            case Question.WholeNumber number -> values.wholeNumber(json, at, number.min(), number.max()).map(Answer.Count::new);
            case Question.Money _ -> money(json, at);
            case Question.StateChoice _ -> state(json, at).map(Answer.StateRef::new);
            case Question.StatesChoice _ -> several(json, at, this::state).map(Answer.States::new);
            case Question.LanguageChoice _ -> language(json, at).map(Answer.LanguageRef::new);
            case Question.LanguagesChoice _ -> several(json, at, this::language).map(Answer.Languages::new);
            case Question.Repeated repeated -> rows(repeated, json, at);
            case Question.Reference _ -> rowId(json, at).map(Answer.RowRef::new);
            case Question.References _ -> several(json, at, this::rowId).map(Answer.RowRefs::new);
        };
    }

    /** The answers of a draft or of a row; keys in {@code others} are somebody else's. */
    Answers answers(List<Question> questions, Json.Obj object, String at, List<String> others) {
        Answers answers = Answers.NONE;
        for (Question question : questions) {
            String key = question.key().name();
            if (object.entries().containsKey(key)) {
                Optional<Answer> answer = read(question, object.entries().get(key), at + "." + key);
                answers = answer.isPresent() ? answers.with(question.key(), answer.get()) : answers;
            }
        }
        List<String> known = questions.stream().map(Question::key).map(QuestionKey::name).toList();
        object.entries().keySet().stream().filter(key -> !known.contains(key) && !others.contains(key))
                .forEach(key -> fault(at + "." + key, "unknown key" + Nearest.to(key, known)));
        return answers;
    }

    private Optional<Answer> prose(Json json, String at, int max) {
        Optional<Json.Obj> object = values.object(json, at, "{\"text\": {\"en\": \"…\"}, \"source\": \"en\"}", List.of("text", "source"));
        Optional<TreeMap<Language, String>> text = object.flatMap(found -> values.required(found, "text", at))
                .flatMap(found -> values.texts(found, at + ".text", max));
        Optional<Language> source = object.flatMap(found -> values.required(found, "source", at))
                .flatMap(found -> language(found, at + ".source"));
        return text.isPresent() && source.isPresent() ? Optional.of(new Answer.Prose(text.get(), source.get())) : Optional.empty();
    }

    private Optional<Answer> partialDay(Json json, String at) {
        Optional<Answer> day = json instanceof Json.Str(var text) ? PartialDay.parse(text).map(Answer.Partial::new) : Optional.empty();
        return day.isPresent() ? day : values.wrong(json, at, "a day, month or year such as \"1971-04-14\", \"1971-04\" or \"1971\"");
    }

    private Optional<Answer> moment(Json json, String at) {
        Optional<Json.Obj> object = values.object(json, at, "{\"at\": \"2026-11-28T00:58:07\", \"zone\": \"UTC\"}", List.of("at", "zone"));
        Optional<LocalDateTime> time = object.flatMap(found -> values.required(found, "at", at))
                .flatMap(found -> parsed(found, at + ".at", LocalDateTime::parse, "a date and time such as \"2026-11-28T00:58:07\""));
        Optional<ZoneId> zone = object.flatMap(found -> values.required(found, "zone", at))
                .flatMap(found -> parsed(found, at + ".zone", ZoneId::of, "a time zone such as \"UTC\", \"+04:00\" or \"Europe/Riga\""));
        return time.isPresent() && zone.isPresent() ? Optional.of(new Answer.Moment(time.get(), zone.get())) : Optional.empty();
    }

    private <T> Optional<T> parsed(Json json, String at, Function<String, T> parser, String wanted) {
        if (json instanceof Json.Str(var text)) {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException e) {
                return values.wrong(json, at, wanted);
            }
        }
        return values.wrong(json, at, wanted);
    }

    private Optional<Answer> flag(Json json, String at) {
        if (json instanceof Json.Bool(var yes)) {
            return Optional.of(new Answer.Flag(yes));
        }
        return values.wrong(json, at, "true or false");
    }

    private Optional<OptionKey> option(List<OptionKey> options, Json json, String at) {
        if (!(json instanceof Json.Str(var name))) {
            return values.wrong(json, at, "an option in quotation marks");
        }
        Optional<OptionKey> option = options.stream().filter(each -> each.name().equals(name)).findFirst();
        if (option.isEmpty()) {
            fault(at, "unknown option '" + Values.shortened(name) + "'; there are: "
                    + String.join(", ", options.stream().map(OptionKey::name).toList()));
        }
        return option;
    }

    private <T> Optional<List<T>> several(Json json, String at, BiFunction<Json, String, Optional<T>> each) {
        if (!(json instanceof Json.Arr(var items))) {
            return values.wrong(json, at, "a list in square brackets");
        }
        var found = new ArrayList<T>();
        for (int i = 0; i < items.size(); i++) {
            String path = at + "[" + i + "]";
            each.apply(items.get(i), path).ifPresent(value -> {
                if (found.contains(value)) {
                    fault(path, "'" + value + "' stands twice");
                } else {
                    found.add(value);
                }
            });
        }
        return Optional.of(found);
    }

    private Optional<Answer> money(Json json, String at) {
        Optional<Json.Obj> object = values.object(json, at, "{\"amount\": \"1200.00\", \"currency\": \"EUR\"}",
                List.of("amount", "currency"));
        Optional<String> amount = object.flatMap(found -> values.required(found, "amount", at))
                .flatMap(found -> values.matching(found, at + ".amount", "[0-9]{1,15}(\\.[0-9]{1,3})?",
                        "an amount such as \"1200.00\" in quotation marks"));
        Optional<String> currency = object.flatMap(found -> values.required(found, "currency", at))
                .flatMap(found -> values.matching(found, at + ".currency", "[A-Z]{3}", "a currency code such as \"EUR\""));
        if (currency.isPresent()
                && Currency.getAvailableCurrencies().stream().noneMatch(each -> each.getCurrencyCode().equals(currency.get()))) {
            fault(at + ".currency", "there is no currency '" + currency.get() + "'");
            return Optional.empty();
        }
        return amount.isPresent() && currency.isPresent()
                ? Optional.of(new Answer.Amount(new BigDecimal(amount.get()), currency.get()))
                : Optional.empty();
    }

    private Optional<State> state(Json json, String at) {
        Optional<State> state = values.matching(json, at, "[A-Z]{2}", "a two-letter State code such as \"RO\"").map(State::new);
        if (state.isPresent() && !exists.test(state.get())) {
            fault(at, "there is no State '" + state.get() + "'");
            return Optional.empty();
        }
        return state;
    }

    private Optional<Language> language(Json json, String at) {
        return values.matching(json, at, "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?", "a language tag such as \"en\" or \"zh-Hans\"")
                .map(Language::new);
    }

    private Optional<RowId> rowId(Json json, String at) {
        return values.matching(json, at, "[A-Za-z0-9][A-Za-z0-9-]{0,39}", "the id of a row: letters, digits and hyphens, at most 40")
                .map(RowId::new);
    }

    private Optional<Answer> rows(Question.Repeated repeated, Json json, String at) {
        if (!(json instanceof Json.Arr(var items))) {
            return values.wrong(json, at, "a list of rows in square brackets");
        }
        if (items.size() > MAX_ROWS) {
            fault(at, "more than " + MAX_ROWS + " rows");
            return Optional.empty();
        }
        var rows = new ArrayList<Answer.Row>();
        var ids = new HashSet<RowId>();
        for (int i = 0; i < items.size(); i++) {
            String path = at + "[" + i + "]";
            row(repeated, items.get(i), path).ifPresent(row -> {
                if (ids.add(row.id())) {
                    rows.add(row);
                } else {
                    fault(path + ".id", "another row has the id '" + row.id() + "'");
                }
            });
        }
        return Optional.of(new Answer.Rows(rows));
    }

    private Optional<Answer.Row> row(Question.Repeated repeated, Json json, String at) {
        if (!(json instanceof Json.Obj object)) {
            return values.wrong(json, at, "a row {\"id\": \"…\", …}");
        }
        Answers answers = answers(repeated.columns(), object, at, List.of("id"));
        return values.required(object, "id", at).flatMap(id -> rowId(id, at + ".id")).map(id -> new Answer.Row(id, answers));
    }

    private void fault(String at, String what) {
        faults.add(new ContentFault(at, what));
    }
}
