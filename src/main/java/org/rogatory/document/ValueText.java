package org.rogatory.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.PartialDay;
import org.rogatory.shared.Language;
import org.rogatory.template.Labels;
import org.rogatory.template.Placeholder.Filter;

/** Answers as words of the document's language. What it returns is text: nothing in it is ever read as markup or as a placeholder. */
final class ValueText {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Labels labels;
    private final StateNaming states;
    private final Language language;

    ValueText(Labels labels, StateNaming states, Language language) {
        this.labels = labels;
        this.states = states;
        this.language = language;
    }

    Language language() {
        return language;
    }

    Labels labels() {
        return labels;
    }

    String inline(Scope.Found found) {
        return joined(items(found, Optional.empty()));
    }

    /** "a", "a and b", "a, b and c". */
    String joined(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + labels.get("and") + " " + items.getLast();
    }

    List<String> items(Scope.Found found, Optional<Filter> filter) {
        return found.answers().stream().flatMap(answer -> items(found, answer, filter)).filter(item -> !item.isBlank())
                .map(item -> filter.equals(Optional.of(Filter.LOWER)) ? item.toLowerCase(language.locale()) : item).toList();
    }

    private Stream<String> items(Scope.Found found, Answer answer, Optional<Filter> filter) {
        return switch (answer) {
            case Answer.Text(var value) -> Stream.of(value);
            case Answer.Prose prose -> prose.in(language).stream();
            case Answer.Day(var date) -> Stream.of(date(date));
            case Answer.Partial(var day) -> Stream.of(partialDay(day));
            case Answer.Moment moment -> Stream.of(moment(moment));
            case Answer.Flag(var yes) -> Stream.of(labels.get((yes ? Answers.YES : Answers.NO).name()));
            case Answer.Choice(var option) -> Stream.of(option(found, option));
            case Answer.Choices(var options) -> options.stream().map(option -> option(found, option));
            case Answer.Count(var value) -> Stream.of(String.valueOf(value));
            case Answer.Amount(var value, var currency) -> Stream.of(money(value, currency));
            case Answer.StateRef(var state) -> Stream.of(state(state, filter));
            case Answer.States(var several) -> several.stream().map(state -> state(state, filter));
            case Answer.LanguageRef(var one) -> Stream.of(one.nameIn(language));
            case Answer.Languages(var several) -> several.stream().map(each -> each.nameIn(language));
            // a row has no text of its own; the template check asks for a column
            case Answer.RowRef _,Answer.RowRefs _,Answer.Rows _ -> Stream.empty();
        };
    }

    private String state(org.rogatory.shared.State state, Optional<Filter> filter) {
        return filter.equals(Optional.of(Filter.SHORT)) ? states.shortName(state, language) : states.inSentence(state, language);
    }

    private String option(Scope.Found found, OptionKey option) {
        return found.repeated().map(repeated -> labels.option(repeated, found.question().key(), option))
                .orElseGet(() -> labels.option(found.question().key(), option));
    }

    /** 17 May 2028 in English, and in other languages their long form. */
    String date(LocalDate date) {
        var form = language.locale().getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern("d MMMM uuuu")
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        return form.withLocale(language.locale()).format(date).replace(' ', NO_BREAK_SPACE);
    }

    private String partialDay(PartialDay day) {
        return switch (day) {
            case PartialDay.OfYear(var year) -> year.toString();
            case PartialDay.OfMonth(var month) -> DateTimeFormatter.ofPattern("LLLL uuuu", language.locale()).format(month)
                    .replace(' ', NO_BREAK_SPACE);
            case PartialDay.Whole(var date) -> date(date);
        };
    }

    /**
     * 28 September 2026, 00:58:07 UTC; where the zone is another, with its distance from UTC: 15:00 (Asia/Tbilisi, UTC+04:00). Seconds are
     * printed where they were given.
     */
    private String moment(Answer.Moment moment) {
        var clock = DateTimeFormatter.ofPattern(moment.at().getSecond() == 0 ? "HH:mm" : "HH:mm:ss");
        String text = date(moment.at().toLocalDate()) + ", " + clock.format(moment.at());
        String offset = moment.zoned().getOffset().getId();
        if (offset.equals("Z")) {
            return text + NO_BREAK_SPACE + "UTC";
        }
        String named = moment.zone() instanceof ZoneOffset ? "" : moment.zone().getId() + ", ";
        return text + " (" + named + "UTC" + offset + ")";
    }

    /** 1 322 500.00 EUR: spaces cannot be taken for a decimal sign anywhere. */
    String money(BigDecimal value, String currency) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        var format = new DecimalFormat("#,##0.00", symbols);
        format.setMaximumFractionDigits(Math.max(2, value.scale()));
        format.setRoundingMode(RoundingMode.UNNECESSARY);
        return format.format(value) + NO_BREAK_SPACE + currency;
    }

    /** What a drafter reads in the place of a missing answer. */
    Run.Gap gap(Scope.Found found) {
        String name = found.question().key().name();
        String key = "question." + found.repeated().map(repeated -> repeated + "." + name).orElse(name);
        return new Run.Gap(labels.find(key).orElse(name));
    }
}
