package org.rogatory.directory.internal;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula: what begins like one is written with an apostrophe before it, and read without. What
 * begins with apostrophes and then like a formula gets, and loses, one more, so that every text comes back as it was.
 */
final class Cells {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);

    private Cells() {
    }

    static String guarded(String value) {
        return LIKE_A_FORMULA.matcher(value).matches() ? "'" + value : value;
    }

    static String read(String cell) {
        String value = cell.strip();
        return value.startsWith("'") && LIKE_A_FORMULA.matcher(value).matches() ? value.substring(1) : value;
    }
}
