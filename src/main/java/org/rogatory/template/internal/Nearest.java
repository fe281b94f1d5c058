package org.rogatory.template.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant by a misspelt word. */
public final class Nearest {

    private Nearest() {
    }

    /** "; did you mean 'x'?", or what there is, or nothing. */
    public static String to(String word, Collection<String> known) {
        Optional<String> near = known.stream()
                .filter(each -> distance(word, each) <= (each.length() < 4 ? 1 : Math.max(2, each.length() / 3)))
                .min(Comparator.comparingInt(each -> distance(word, each)));
        if (near.isPresent()) {
            return "; did you mean '" + near.get() + "'?";
        }
        return known.isEmpty() || known.size() > 20 ? "" : "; there are: " + String.join(", ", known);
    }

    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        if (Math.abs(a.length() - b.length()) > b.length()) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[b.length()];
    }
}
