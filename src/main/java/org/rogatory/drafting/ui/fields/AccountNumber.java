package org.rogatory.drafting.ui.fields;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rogatory.questionnaire.Answer;

/** Shows an international account number in groups of four, as it is read aloud, and keeps it without blanks. Other numbers stay as they were typed. */
final class AccountNumber {

    private static final Pattern INTERNATIONAL = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");

    private AccountNumber() {
    }

    static ValueField.Exchange<String> exchange() {
        return new ValueField.Exchange<>(typed -> new Answer.Text(plain(typed)),
                answer -> answer instanceof Answer.Text(var value) ? Optional.of(grouped(value)) : Optional.empty());
    }

    static String grouped(String number) {
        return INTERNATIONAL.matcher(number).matches() ? number.replaceAll("(.{4})(?=.)", "$1 ") : number;
    }

    static String plain(String typed) {
        var joined = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return INTERNATIONAL.matcher(joined).matches() ? joined : typed.strip();
    }
}
