package org.rogatory.template.internal;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.rogatory.shared.Language;
import org.rogatory.template.ContentFault;

/** Reads single values of JSON strictly: size first, then characters, then form. */
final class Values {

    private static final Pattern EMAIL = Pattern
            .compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<ContentFault> faults;

    Values(List<ContentFault> faults) {
        this.faults = faults;
    }

    <T> Optional<T> wrong(Json json, String at, String expected) {
        faults.add(new ContentFault(at, "expected " + expected + ", found " + json.kind()));
        return Optional.empty();
    }

    private <T> Optional<T> fault(String at, String what) {
        faults.add(new ContentFault(at, what));
        return Optional.empty();
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }

    Optional<Json.Obj> object(Json json, String at, String form, List<String> keys) {
        if (!(json instanceof Json.Obj object)) {
            return wrong(json, at, form);
        }
        object.entries().keySet().stream().filter(key -> !keys.contains(key))
                .forEach(key -> fault(at + "." + shortened(key), "unknown key" + Nearest.to(key, keys)));
        return Optional.of(object);
    }

    Optional<Json> required(Json.Obj object, String key, String at) {
        Optional<Json> value = Optional.ofNullable(object.entries().get(key));
        return value.isPresent() ? value : fault(at, "the key '" + key + "' is missing");
    }

    /** A text of one line. */
    Optional<String> line(Json json, String at, int max) {
        return text(json, at, max).flatMap(text -> text.indexOf('\n') < 0 && text.indexOf('\t') < 0
                ? Optional.of(text)
                : fault(at, "one line is expected here, without line breaks and tabs"));
    }

    /** A text of several lines; line ends become line feeds. */
    Optional<String> text(Json json, String at, int max) {
        if (!(json instanceof Json.Str(var given))) {
            return wrong(json, at, "a text in quotation marks");
        }
        String text = given.replace("\r\n", "\n");
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            return fault(at, "longer than " + max + " characters (" + length + ")");
        }
        Optional<Integer> bad = text.codePoints().filter(Values::isForbidden).boxed().findFirst();
        return bad.isEmpty() ? Optional.of(text) : fault(at, "the character U+%04X may not stand in a text".formatted(bad.get()));
    }

    /** Control characters, halves of characters, and overrides of the writing direction, which make a text read other than it is. */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE
                || c >= 0xFDD0 && c <= 0xFDEF || c == 0x202D || c == 0x202E;
    }

    Optional<String> matching(Json json, String at, String form, String expected) {
        if (!(json instanceof Json.Str(var text))) {
            return wrong(json, at, expected);
        }
        return text.matches(form) ? Optional.of(text) : fault(at, "'" + shortened(text) + "' is not " + expected);
    }

    Optional<String> email(Json json, String at) {
        if (!(json instanceof Json.Str(var text))) {
            return wrong(json, at, "an e-mail address in quotation marks");
        }
        return text.isEmpty() || text.length() <= 254 && EMAIL.matcher(text).matches() && !text.contains("..")
                ? Optional.of(text)
                : fault(at, "'" + shortened(text) + "' is not an e-mail address such as a@b.example");
    }

    Optional<LocalDate> date(Json json, String at) {
        if (!(json instanceof Json.Str(var text))) {
            return wrong(json, at, "a date such as \"2026-11-17\"");
        }
        if (!DATE.matcher(text).matches()) {
            return fault(at, "'" + shortened(text) + "' is not a date such as 2026-11-17 (year, month, day)");
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return fault(at, "there is no day " + text);
        }
    }

    Optional<Integer> wholeNumber(Json json, String at, int min, int max) {
        if (!(json instanceof Json.Num(var number))) {
            return wrong(json, at, "a whole number from " + min + " to " + max);
        }
        boolean fits = number.scale() <= 0 && number.compareTo(BigDecimal.valueOf(min)) >= 0
                && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        return fits ? Optional.of(number.intValueExact()) : fault(at, "a whole number from " + min + " to " + max + " is expected here");
    }

    /** Texts by language. */
    Optional<TreeMap<Language, String>> texts(Json json, String at, int max) {
        if (!(json instanceof Json.Obj object)) {
            return wrong(json, at, "texts by language, {\"en\": \"…\"}");
        }
        var texts = new TreeMap<Language, String>();
        object.entries().forEach((tag, value) -> {
            if (Language.isValid(tag)) {
                text(value, at + "." + tag, max).ifPresent(text -> texts.put(new Language(tag), text));
            } else {
                fault(at + "." + shortened(tag), "not a language tag such as en or zh-Hans");
            }
        });
        return Optional.of(texts);
    }
}
