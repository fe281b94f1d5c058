package org.rogatory.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a short text is, where that has a form with rules of its own. */
public enum TextFormat {

    IBAN, BIC, EMAIL, IP, PHONE, CARD, LEI, IMEI, URL;

    /** By the word in a template, such as {@code iban}. */
    public static Optional<TextFormat> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
