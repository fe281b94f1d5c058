package org.rogatory.shared;

import java.util.regex.Pattern;

/**
 * A State, or another party to treaties such as the European Union, by its two-letter code (ISO 3166-1 alpha-2; {@code XK} and {@code EU} by
 * usage). Which codes exist, and their names, is known to the law module. Listing an entry says nothing on recognition.
 */
public record State(String code) implements Comparable<State> {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    public State {
        if (!isValid(code)) {
            throw new IllegalArgumentException("'" + code + "' is not a two-letter State code such as RO");
        }
    }

    public static boolean isValid(String code) {
        return CODE.matcher(code).matches();
    }

    @Override
    public int compareTo(State other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
