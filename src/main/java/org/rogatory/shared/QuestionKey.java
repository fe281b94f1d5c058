package org.rogatory.shared;

import java.util.regex.Pattern;

/** The stable name of a question in data, in camelCase: {@code periodMonths}. */
public record QuestionKey(String name) implements Comparable<QuestionKey> {

    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    public QuestionKey {
        if (!isValid(name)) {
            throw new IllegalArgumentException("'" + name + "' is not a question key: camelCase, letters and digits, at most 64");
        }
    }

    public static boolean isValid(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public int compareTo(QuestionKey other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
