package org.rogatory.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks of personal data that can be told from the text alone: e-mail addresses, telephone numbers, account numbers (IBAN), passport and
 * identity numbers, dates of birth. Names of persons cannot be told reliably and are not looked for.
 */
final class PersonalData {

    /** The kind, as the part of a message key, and how it looks. Specific kinds stand first: what one kind has taken, a later one leaves alone. */
    private static final Map<String, Pattern> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("email", Pattern.compile("[\\p{Alnum}._%+-]{1,64}@[\\p{Alnum}-]{1,63}(\\.[\\p{Alnum}-]{1,63})+"));
        KINDS.put("iban", Pattern.compile("\\b[A-Z]{2}\\d{2}( ?[A-Z0-9]{4}){2,7}( ?[A-Z0-9]{1,4})?\\b"));
        KINDS.put("passport", Pattern.compile("(?iu)\\bpassports?\\b[^\\n\\d]{0,24}?\\b[A-Z]{0,3}\\d{5,10}\\b"));
        KINDS.put("birth", Pattern.compile("(?iu)\\b(born|date of birth|d\\.?o\\.?b\\.?)\\b[^.\\n]{0,30}?\\d{1,4}"));
        KINDS.put("identity",
                Pattern.compile("(?iu)\\b(national (id|identity)|identity (card|number)|personal (id|identification|number|code)"
                        + "|social security|tax number|NRC|CNP|BSN|NIF|DNI|NIE)\\b[^\\n\\d]{0,20}?[A-Z]?\\d[\\d/ -]{4,}"));
        KINDS.put("phone", Pattern.compile("(?<![\\p{Alnum}])\\+\\d{1,3}[ ./-]?(\\(\\d+\\)[ ./-]?)?\\d([ ./-]?\\d){5,12}(?!\\d)"));
    }

    private PersonalData() {
    }

    /** What was found: the kind and the words. */
    record Mark(String kind, String words) {}

    static List<Mark> in(String text) {
        var marks = new ArrayList<Mark>();
        String rest = text;
        for (Map.Entry<String, Pattern> kind : KINDS.entrySet()) {
            Matcher matcher = kind.getValue().matcher(rest);
            while (matcher.find()) {
                marks.add(new Mark(kind.getKey(), matcher.group().strip()));
            }
            rest = matcher.replaceAll(" ");
        }
        return marks;
    }
}
