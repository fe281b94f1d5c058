package org.rogatory.signing.internal;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;

/**
 * Whether the name that a signature dictionary gives for the signatory can be that of the certificate. Programs show the one or the other, and
 * anyone may write any name into the dictionary. Names are spelt in several ways and scripts: one word that begins alike is enough.
 */
final class ClaimedName {

    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int BEGINNING = 3;

    private ClaimedName() {
    }

    static boolean fits(String claimed, String subject) {
        return words(claimed, UnaryOperator.identity()).isEmpty() || meet(claimed, subject, UnaryOperator.identity())
                || meet(claimed, subject, InLatin.SCRIPT::transliterate);
    }

    private static boolean meet(String claimed, String subject, UnaryOperator<String> script) {
        Set<String> names = words(subject, script);
        return words(claimed, script).stream().anyMatch(names::contains);
    }

    private static Set<String> words(String text, UnaryOperator<String> script) {
        return WORD.splitAsStream(script.apply(text).toLowerCase(Locale.ROOT)).filter(word -> word.length() > 1)
                .map(word -> word.substring(0, Math.min(BEGINNING, word.length()))).collect(Collectors.toSet());
    }

    /** Made when the first name needs it: reading its rules takes a while. */
    private static final class InLatin {

        static final Transliterator SCRIPT = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
