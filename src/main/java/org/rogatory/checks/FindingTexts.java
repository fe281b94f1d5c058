package org.rogatory.checks;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** Findings as sentences for people. */
public final class FindingTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private final Language language;
    private final ResourceBundle messages;
    private final Function<State, String> states;
    private final Function<FieldPath, String> labels;

    /**
     * @param states the name of a State as in a sentence, such as "the Netherlands"
     * @param labels what the questionnaire calls a field
     */
    public FindingTexts(Language language, Function<State, String> states, Function<FieldPath, String> labels) {
        this.language = language;
        this.messages = ResourceBundle.getBundle("messages.findings", language.locale(), FindingTexts.class.getClassLoader(), NO_FALLBACK);
        this.states = states;
        this.labels = labels;
    }

    /** The sentence, with a capital letter even if it begins with a name such as "the Netherlands". */
    public String text(Finding finding) {
        String text = text(finding.message(), finding.arguments());
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(language.locale()) + text.substring(first);
    }

    /** The message with this key; its placeholders are numbered from 0. */
    public String text(String key, List<?> arguments) {
        return PLACEHOLDER.matcher(message(key)).replaceAll(found -> Matcher.quoteReplacement(argument(found, arguments, key)));
    }

    private String argument(MatchResult found, List<?> arguments, String key) {
        int number = Integer.parseInt(found.group(1));
        if (number >= arguments.size()) {
            throw new IllegalStateException("the message " + key + " names argument " + number + " of " + arguments.size());
        }
        return print(arguments.get(number));
    }

    private String message(String key) {
        try {
            return messages.getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("there is no message " + key + " in messages/findings.properties", e);
        }
    }

    private String print(Object argument) {
        return switch (argument) {
            case State state -> states.apply(state);
            case LocalDate date -> date.format(DateTimeFormatter.ofPattern(message("date"), language.locale()));
            case BigDecimal amount -> amount(amount);
            case Language other -> other.nameIn(language);
            case FieldPath field -> labels.apply(field);
            case List<?> several -> list(several.stream().map(this::print).toList());
            default -> argument.toString();
        };
    }

    /** As in the document: groups of three with a space that no line breaks. */
    private static String amount(BigDecimal amount) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00A0');
        return new DecimalFormat("#,##0.00", symbols).format(amount);
    }

    private String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String most = String.join(message("list.comma"), items.subList(0, items.size() - 1));
        return text("list.and", List.of(most, items.getLast()));
    }
}
