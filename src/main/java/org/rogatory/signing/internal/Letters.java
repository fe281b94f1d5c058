package org.rogatory.signing.internal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Compares texts that two programs read off the same page. They differ in the order of columns, in spaces and ligatures, not in the letters. */
final class Letters {

    /** Out of so many letters one may be read in another way: a bullet, a letter of Arabic in its form at the end of a word. */
    private static final int ONE_IN = 12;
    private static final int SOME = 3;

    private Letters() {
    }

    static boolean isAlike(String one, String other) {
        Map<Integer, Integer> balance = new HashMap<>();
        int letters = count(one, balance, 1);
        int others = count(other, balance, -1);
        int different = balance.values().stream().mapToInt(Math::abs).sum();
        return different <= SOME + Math.max(letters, others) / ONE_IN;
    }

    private static int count(String text, Map<Integer, Integer> balance, int step) {
        int[] letters = Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().filter(Character::isLetterOrDigit).toArray();
        for (int letter : letters) {
            balance.merge(letter, step, Integer::sum);
        }
        return letters.length;
    }
}
