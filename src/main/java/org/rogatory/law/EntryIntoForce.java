package org.rogatory.law;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule by which an instrument comes into force for a State that joins it: so many days after the deposit, or on the first day of the month
 * that follows the end of so many months.
 */
record EntryIntoForce(int count, boolean inMonths) {

    private static final Pattern RULE = Pattern.compile("(\\d{1,3}) (days|months)");

    static boolean isRule(String rule) {
        return RULE.matcher(rule).matches();
    }

    static EntryIntoForce parse(String rule) {
        Matcher words = RULE.matcher(rule);
        if (!words.matches()) {
            throw new IllegalArgumentException("unknown rule of entry into force " + rule);
        }
        return new EntryIntoForce(Integer.parseInt(words.group(1)), words.group(2).equals("months"));
    }

    LocalDate after(LocalDate deposited) {
        return inMonths ? deposited.plusMonths(count).withDayOfMonth(1).plusMonths(1) : deposited.plusDays(count);
    }
}
