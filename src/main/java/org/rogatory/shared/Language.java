package org.rogatory.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** A language by its BCP 47 tag, such as {@code en} or {@code zh-Hans}. */
public record Language(String tag) implements Comparable<Language> {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

    public static final Language ENGLISH = new Language("en");

    public Language {
        if (!isValid(tag)) {
            throw new IllegalArgumentException("'" + tag + "' is not a language tag such as en, fr or zh-Hans");
        }
    }

    public static boolean isValid(String tag) {
        return tag.length() <= 11 && TAG.matcher(tag).matches();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The name of this language in the given language, such as "French". */
    public String nameIn(Language reader) {
        return locale().getDisplayName(reader.locale());
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
