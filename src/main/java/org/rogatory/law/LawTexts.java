package org.rogatory.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** How an instrument is cited, such as {@code EU Convention 2000, art. 13}; numbers that nobody read are marked. */
    public String cited(PairBasis basis) {
        return cited(basis.instrument().shortName(), basis.articles(), basis.articlesConfidence() == Confidence.VERIFIED);
    }

    public String cited(TeamBasis basis) {
        return cited(basis.shortName(), basis.article(), basis.articleVerified());
    }

    private String cited(String name, String articles, boolean read) {
        return articles.isEmpty() ? name : text(read ? "cited" : "cited.unverified", List.of(name, articles));
    }

    /** The sentence, with a capital letter, and with a word in brackets if it was not confirmed. */
    public String text(Statement statement) {
        return bare(statement) + mark(statement.provenance().confidence());
    }

    /** The sentence without its mark, for where the mark is shown in another way. */
    public String bare(Statement statement) {
        String text = text(statement.message(), statement.arguments());
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(language.locale()) + text.substring(first);
    }

    /** What a request must contain, with the article that says so. */
    public String content(RequiredContent content) {
        String key = content.mandatory() ? "content" : "content.conditional";
        return text(content.article().isEmpty() ? key + ".bare" : key,
                List.of(text("field." + content.field(), List.of()), content.article()));
    }

    public String text(RowFault fault) {
        return text(fault.message(), fault.arguments());
    }

    /** What an instrument says on a topic, in our own words, with its mark; empty where nobody wrote it down. */
    public Optional<String> text(Provision provision) {
        return wording(provision).map(text -> text + mark(provision.provenance().confidence()));
    }

    /** The same without the mark, for where it is shown in another way. A topic may have a sentence for all instruments that have none of their own. */
    public Optional<String> wording(Provision provision) {
        return Stream.of(provision.message(), "provision." + provision.topic()).filter(messages::containsKey).findFirst()
                .map(key -> text(key, List.of()));
    }

    /** Where it was read and when, or that it was not. */
    public String source(Provenance provenance) {
        return text("source." + provenance.confidence().name().toLowerCase(Locale.ROOT), List.of(provenance.source(),
                provenance.asOf().map(date -> text(Character.isDigit(date.charAt(0)) ? "source.asOf" : "source.dated", List.of(date)))
                        .orElse(""),
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

    /** An instrument that an administrator added has no sentence of its own: what is said of its like then serves, under the key without its code. */
    private String message(String key) {
        String general = key.contains(".") ? key.substring(0, key.lastIndexOf('.')) : key;
        return Stream.of(key, general).filter(messages::containsKey).findFirst().map(messages::getString)
                .orElseThrow(() -> new IllegalStateException("there is no message " + key + " in messages/law.properties"));
    }

    private String print(Object argument) {
        return switch (argument) {
            case State state -> states.nameInSentence(state);
            case LocalDate date -> date.format(DateTimeFormatter.ofPattern(message("date"), language.locale()));
            case Language other -> other.nameIn(language);
            case List<?> several -> joined("list.and", several.stream().map(this::print).toList());
            default -> argument.toString();
        };
    }

    /** One of several, such as languages that a State takes. */
    public String either(List<?> several) {
        return joined("list.or", several.stream().map(this::print).toList());
    }

    private String joined(String pattern, List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return text(pattern, List.of(String.join(message("list.comma"), items.subList(0, items.size() - 1)), items.getLast()));
    }
}
