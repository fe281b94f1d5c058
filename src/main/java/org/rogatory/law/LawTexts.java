package org.rogatory.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rogatory.law.Provenance.Confidence;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** Statements about the law as sentences for people, never without the mark that they are not confirmed. */
public final class LawTexts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT);

    private final Language language;
    private final States states;
    private final ResourceBundle messages;

    public LawTexts(Language language, States states) {
        this.language = language;
        this.states = states;
        this.messages = ResourceBundle.getBundle("messages.law", language.locale(), LawTexts.class.getClassLoader(), NO_FALLBACK);
    }

    /** The sentence, with a capital letter, and with a word in brackets if it was not confirmed. */
    public String text(Statement statement) {
        String text = text(statement.message(), statement.arguments());
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(language.locale()) + text.substring(first) + mark(statement.provenance().confidence());
    }

    public String text(RowFault fault) {
        return text(fault.message(), fault.arguments());
    }

    /** What an instrument says on a topic, in our own words, with its mark; empty where nobody wrote it down. */
    public Optional<String> text(Provision provision) {
        return Optional.of(provision.message()).filter(messages::containsKey)
                .map(key -> text(key, List.of()) + mark(provision.provenance().confidence()));
    }

    /** Where it was read and when, or that it was not. */
    public String source(Provenance provenance) {
        return text("source." + provenance.confidence().name().toLowerCase(Locale.ROOT), List.of(provenance.source(),
                provenance.asOf().map(date -> text("source.asOf", List.of(date))).orElse(""),
                provenance.checkedOn().map(date -> text("source.checkedOn", List.of(date))).orElse("")));
    }

    /** Nothing for what was read; otherwise a blank and the word for it in brackets. */
    public String mark(Confidence confidence) {
        return switch (confidence) {
            case VERIFIED -> "";
            case MEMORY -> " " + text("mark.memory", List.of());
            case UNKNOWN -> " " + text("mark.unknown", List.of());
        };
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
            throw new IllegalStateException("there is no message " + key + " in messages/law.properties", e);
        }
    }

    private String print(Object argument) {
        return switch (argument) {
            case State state -> states.nameInSentence(state);
            case LocalDate date -> date.format(DateTimeFormatter.ofPattern(message("date"), language.locale()));
            case Language other -> other.nameIn(language);
            case List<?> several -> list(several.stream().map(this::print).toList());
            default -> argument.toString();
        };
    }

    private String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return text("list.and", List.of(String.join(message("list.comma"), items.subList(0, items.size() - 1)), items.getLast()));
    }
}
