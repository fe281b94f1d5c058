package org.rogatory.checks;

import static org.rogatory.checks.Findings.warn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.TextFormat;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;

/** Numbers and addresses with a form of their own. A slip is named with the rule it breaks and never refused: the paper may say it so. */
final class TextFormatRules {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[\\p{Alnum}-]{1,63}(\\.[\\p{Alnum}-]{1,63})+");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{5,14}");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");
    private static final Pattern URL = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://[^\\s/]+\\S*");
    private static final Pattern IPV4 = Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)(\\.|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("(?i)(?=.*:)([0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}");

    /** What an electronic identifier of a kind has to look like. */
    private static final Map<String, TextFormat> IDENTIFIERS = Map.of("email", TextFormat.EMAIL, "url", TextFormat.URL, "phone",
            TextFormat.PHONE, "ip", TextFormat.IP, "card", TextFormat.CARD);
    /** A device named by its IMEI, as it stands on the box and in the records of operators. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:IMEI[\\s:]*)?([0-9][0-9 -]{13,20})");
    /** An address written with its port, which has a field of its own. */
    private static final Pattern WITH_PORT = Pattern.compile("[0-9.]+:[0-9]{1,5}|\\[[0-9A-Fa-f:]+]:[0-9]{1,5}");

    private TextFormatRules() {
    }

    static List<Finding> formats(Request request) {
        var findings = new ArrayList<Finding>();
        request.questionnaire().questions().forEach(question -> {
            if (question instanceof Question.ShortText text) {
                text.format().ifPresent(format -> check(format, request.answers().text(text.key().name()), FieldPath.of(text.key()))
                        .ifPresent(findings::add));
            }
            if (question instanceof Question.Repeated repeated) {
                request.answers().rows(repeated.key().name()).forEach(row -> rows(repeated, row, findings));
            }
        });
        return findings;
    }

    private static void rows(Question.Repeated repeated, Answer.Row row, List<Finding> findings) {
        FieldPath at = FieldPath.of(repeated.key()).in(row.id());
        repeated.columns().forEach(column -> {
            if (column instanceof Question.ShortText text) {
                text.format().flatMap(format -> check(format, row.answers().text(text.key().name()), at.column(text.key().name())))
                        .ifPresent(findings::add);
            }
        });
        switch (repeated.key().name()) {
            case "identifiers" -> identifier(row.answers(), at.column("value")).ifPresent(findings::add);
            case "persons" -> person(row.answers(), at.column("idNumber")).ifPresent(findings::add);
            default -> {
                // no other rows hold numbers with rules of their own
            }
        }
    }

    private static Optional<Finding> identifier(Answers said, FieldPath at) {
        Optional<String> value = said.text("value");
        if (said.chose("kind", "device")) {
            return value.map(DEVICE::matcher).filter(Matcher::matches).map(device -> device.group(1))
                    .flatMap(imei -> check(TextFormat.IMEI, Optional.of(imei), at));
        }
        if (said.chose("kind", "ip") && value.filter(text -> WITH_PORT.matcher(text.strip()).matches()).isPresent()) {
            return Optional.of(warn("F01.ipWithPort", at, "", value.get()));
        }
        return said.choice("kind").map(kind -> IDENTIFIERS.get(kind.name())).flatMap(format -> check(format, value, at));
    }

    /** By the nationality: a number is judged only by the rules of the State that would have given it. */
    private static Optional<Finding> person(Answers said, FieldPath at) {
        return said.state("nationality").flatMap(state -> said.text("idNumber").filter(number -> IdentityNumbers.isBroken(state, number))
                .map(number -> warn("F01.identity." + state.code(), at, "", number)));
    }

    private static Optional<Finding> check(TextFormat format, Optional<String> text, FieldPath at) {
        return text.flatMap(given -> broken(format, given.strip())).map(rule -> warn("F01." + rule, at, "", text.orElseThrow()));
    }

    /** The rule that the text breaks, as the end of a message key. */
    static Optional<String> broken(TextFormat format, String text) {
        String plain = text.replaceAll("[\\s.\\-/()]", "");
        return switch (format) {
            case IBAN -> iban(text.replaceAll("\\s", ""));
            case BIC -> fails(!BIC.matcher(text.replaceAll("\\s", "")).matches(), "bic");
            case EMAIL -> fails(!EMAIL.matcher(text).matches(), "email");
            case IP -> fails(!IPV4.matcher(text).matches() && !IPV6.matcher(text).matches(), "ip");
            case PHONE -> fails(!PHONE.matcher(plain).matches(), "phone");
            case CARD -> digits(plain, 12, 19, "card");
            case IMEI -> digits(plain, 15, 15, "imei");
            case LEI -> fails(!text.matches("[A-Z0-9]{18}[0-9]{2}") || !CheckDigits.iso7064mod97(text), "lei");
            case URL -> fails(!URL.matcher(text).matches(), "url");
        };
    }

    private static Optional<String> fails(boolean broken, String rule) {
        return broken ? Optional.of(rule) : Optional.empty();
    }

    /** ISO 13616: the first four characters moved to the end, letters as numbers, the remainder by 97 is 1. Other account numbers are not judged. */
    private static Optional<String> iban(String text) {
        if (!text.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}")) {
            return text.matches("(?i)[A-Z]{2}[0-9]{2}.{8,}") ? Optional.of("ibanForm") : Optional.empty();
        }
        return fails(!CheckDigits.iso7064mod97(text.substring(4) + text.substring(0, 4)), "iban");
    }

    /** ISO/IEC 7812. */
    private static Optional<String> digits(String text, int fewest, int most, String rule) {
        return fails(!text.matches("[0-9]{" + fewest + "," + most + "}") || !CheckDigits.byTen(text), rule);
    }
}
