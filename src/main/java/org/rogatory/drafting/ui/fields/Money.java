package org.rogatory.drafting.ui.fields;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;

/** Amounts as they are written here: 1 322 500.00 EUR. */
final class Money {

    /** Those in which teams are mostly paid come first. */
    private static final List<String> FIRST = List.of("EUR", "USD", "GBP", "CHF");

    private Money() {
    }

    static String text(Answer.Amount amount) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('\u00a0');
        var format = new DecimalFormat("#,##0.00", symbols);
        format.setMaximumFractionDigits(Math.max(2, amount.value().scale()));
        return format.format(amount.value()) + '\u00a0' + amount.currency();
    }

    static Answer.Amount amount(BigDecimal value, String currency) {
        int digits = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return new Answer.Amount(value.scale() < digits ? value.setScale(digits) : value, currency);
    }

    /** Codes of the currencies that some country uses today. */
    static List<String> currencies() {
        var used = Stream.of(Locale.getISOCountries()).map(country -> Optional.ofNullable(Currency.getInstance(Locale.of("", country))))
                .flatMap(Optional::stream).map(Currency::getCurrencyCode).sorted();
        return Stream.concat(FIRST.stream(), used).distinct().toList();
    }
}
