package org.rogatory.checks;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.rogatory.shared.State;

/**
 * National identity numbers that prove themselves by check digits or by a fixed form. The rules are public and are those of the registers; of
 * States that are not here nothing is said.
 */
final class IdentityNumbers {

    /**
     * @param named what people write before the number, so that it is known to be meant as one
     * @param form  the number without blanks, dots, hyphens and slashes
     */
    private record Scheme(String named, String form, Predicate<String> fits) {}

    private static final Predicate<String> FORM_ONLY = _ -> true;
    private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String FINNISH_SIGNS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    private static final Map<String, Scheme> SCHEMES = Map.ofEntries(
            scheme("BE", "NN|NISS|INSZ", "\\d{11}", text -> belgian(text, "") || belgian(text, "2")),
            scheme("BG", "EGN", "\\d{10}", text -> CheckDigits.weighted(text, 2, 4, 8, 5, 10, 9, 7, 3, 6) % 11 % 10 == last(text)),
            scheme("BR", "CPF", "\\d{11}", text -> brazilian(text, 9) && brazilian(text, 10)),
            scheme("CN", "ID", "\\d{17}[0-9X]", CheckDigits::iso7064mod11and2),
            scheme("CZ", "RC", "\\d{10}", CheckDigits::byEleven), scheme("SK", "RC", "\\d{10}", CheckDigits::byEleven),
            scheme("DE", "IDNR", "[1-9]\\d{10}", CheckDigits::iso7064mod11and10),
            scheme("EE", "IK", "[1-8]\\d{10}", CheckDigits::baltic), scheme("LT", "AK", "[1-8]\\d{10}", CheckDigits::baltic),
            scheme("ES", "DNI|NIE|NIF", "[0-9XYZ]\\d{7}[A-Z]", IdentityNumbers::spanish),
            scheme("FI", "HETU", "\\d{6}[A-FU-Y+]?\\d{3}[0-9A-Y]", IdentityNumbers::finnish),
            scheme("FR", "NIR", "[12]\\d{4}(\\d{2}|2A|2B)\\d{8}", IdentityNumbers::french),
            scheme("HR", "OIB", "\\d{11}", CheckDigits::iso7064mod11and10),
            scheme("IN", "AADHAAR", "[2-9]\\d{11}", CheckDigits::verhoeff),
            scheme("NL", "BSN", "\\d{9}", text -> (CheckDigits.weighted(text, 9, 8, 7, 6, 5, 4, 3, 2) - last(text)) % 11 == 0),
            scheme("NO", "FNR", "\\d{11}", IdentityNumbers::norwegian),
            scheme("PL", "PESEL", "\\d{11}",
                    text -> (CheckDigits.weighted(text, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3) + last(text)) % 10 == 0),
            scheme("PT", "NIF", "\\d{9}", text -> CheckDigits.weighted(text, 9, 8, 7, 6, 5, 4, 3, 2) * 10 % 11 % 10 == last(text)),
            scheme("RO", "CNP", "[1-9]\\d{12}",
                    text -> romanian(CheckDigits.weighted(text, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)) == last(text)),
            scheme("SE", "PNR", "(\\d{2})?\\d{10}", text -> CheckDigits.byTen(text.substring(text.length() - 10))),
            scheme("ZA", "ID", "\\d{13}", CheckDigits::byTen), scheme("ZM", "NRC", "\\d{9}", FORM_ONLY));

    private IdentityNumbers() {
    }

    private static Map.Entry<String, Scheme> scheme(String state, String named, String form, Predicate<String> fits) {
        return Map.entry(state, new Scheme(named, form, fits));
    }

    /**
     * Whether this can be no identity number of that State, though it looks like one or is called one. A number of another kind, such as that of
     * a passport, is not judged.
     */
    static boolean isBroken(State state, String text) {
        return Optional.ofNullable(SCHEMES.get(state.code())).filter(scheme -> breaks(scheme, text)).isPresent();
    }

    /** The codes of the States of whose numbers something is known; each has a sentence of its own. */
    static Set<String> states() {
        return SCHEMES.keySet();
    }

    private static boolean breaks(Scheme scheme, String text) {
        var called = Pattern.compile("(?i)^\\s*(?:" + scheme.named() + ")\\b[\\s:.]*(?:no\\.?)?\\s*").matcher(text);
        boolean isCalled = called.find();
        String plain = (isCalled ? text.substring(called.end()) : text).toUpperCase(Locale.ROOT).replaceAll("[\\s./-]", "");
        return plain.matches(scheme.form()) ? !scheme.fits().test(plain) : isCalled;
    }

    private static int last(String text) {
        return text.charAt(text.length() - 1) - '0';
    }

    /** Who was born since 2000 has a 2 put before the number when it is reckoned. */
    private static boolean belgian(String text, String before) {
        return 97 - Long.parseLong(before + text.substring(0, 9)) % 97 == Long.parseLong(text.substring(9));
    }

    private static boolean brazilian(String text, int digits) {
        int sum = 0;
        for (int i = 0; i < digits; i++) {
            sum += (digits + 1 - i) * (text.charAt(i) - '0');
        }
        return sum * 10 % 11 % 10 == text.charAt(digits) - '0';
    }

    private static boolean spanish(String text) {
        String number = text.substring(0, 8).replace('X', '0').replace('Y', '1').replace('Z', '2');
        return SPANISH_LETTERS.charAt(Integer.parseInt(number) % SPANISH_LETTERS.length()) == text.charAt(8);
    }

    /** The sign between day of birth and running number, often a hyphen, is not reckoned. */
    private static boolean finnish(String text) {
        String digits = text.substring(0, 6) + text.substring(text.length() - 4, text.length() - 1);
        return FINNISH_SIGNS.charAt(Integer.parseInt(digits) % FINNISH_SIGNS.length()) == text.charAt(text.length() - 1);
    }

    /** The two départements of Corsica are written 2A and 2B and reckoned as 19 and 18. */
    private static boolean french(String text) {
        var number = new BigInteger(text.substring(0, 13).replace("2A", "19").replace("2B", "18"));
        return 97 - number.mod(BigInteger.valueOf(97)).intValue() == Integer.parseInt(text.substring(13));
    }

    private static boolean norwegian(String text) {
        return CheckDigits.weighted(text, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1) % 11 == 0
                && CheckDigits.weighted(text, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0;
    }

    private static int romanian(int sum) {
        return sum % 11 == 10 ? 1 : sum % 11;
    }
}
