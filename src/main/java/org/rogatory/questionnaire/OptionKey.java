package org.rogatory.questionnaire;

import java.util.regex.Pattern;

/** The stable name of an option in data, in kebab-case ({@code last-signature}) or a code of the domain ({@code JB1}). */
public record OptionKey(String name) implements Comparable<OptionKey> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

    public OptionKey {
        if (!isValid(name)) {
            throw new IllegalArgumentException("'" + name + "' is not an option key");
        }
    }

    public static boolean isValid(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public int compareTo(OptionKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
