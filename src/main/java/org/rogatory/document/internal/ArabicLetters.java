package org.rogatory.document.internal;

import java.util.Map;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.JoiningType;
import com.ibm.icu.lang.UProperty;

/** Letters of Persian, Urdu and Pashto that ICU leaves unjoined. Their forms follow each other in Unicode: isolated, final, initial, medial. */
final class ArabicLetters {

    private static final Map<Character, Integer> ISOLATED = Map.ofEntries(Map.entry('\u067E', 0xFB56), Map.entry('\u0686', 0xFB7A),
            Map.entry('\u0698', 0xFB8A), Map.entry('\u06A9', 0xFB8E), Map.entry('\u06AF', 0xFB92), Map.entry('\u06CC', 0xFBFC),
            Map.entry('\u06C1', 0xFBA6), Map.entry('\u06BE', 0xFBAA), Map.entry('\u0679', 0xFB66), Map.entry('\u0688', 0xFB88),
            Map.entry('\u0691', 0xFB8C), Map.entry('\u06D2', 0xFBAE), Map.entry('\u06BA', 0xFB9E));

    private ArabicLetters() {
    }

    static String shapeExtended(String original, StringBuilder shaped) {
        int at = 0;
        for (int i = 0; i < original.length(); i++) {
            Integer isolated = ISOLATED.get(original.charAt(i));
            if (isolated == null) {
                continue;
            }
            at = shaped.indexOf(String.valueOf(original.charAt(i)), at);
            if (at < 0) {
                break;
            }
            shaped.setCharAt(at++, (char) (isolated + form(original, i)));
        }
        return shaped.toString().replace("\u200C", "");
    }

    private static int form(String text, int at) {
        boolean joinsBefore = joinsNext(neighbour(text, at, -1));
        boolean joinsAfter = joining(text.charAt(at)) == JoiningType.DUAL_JOINING && joinsPrevious(neighbour(text, at, 1));
        return joinsBefore ? joinsAfter ? 3 : 1 : joinsAfter ? 2 : 0;
    }

    private static int neighbour(String text, int at, int step) {
        int i = at + step;
        while (i >= 0 && i < text.length() && joining(text.charAt(i)) == JoiningType.TRANSPARENT) {
            i += step;
        }
        return i >= 0 && i < text.length() ? joining(text.charAt(i)) : JoiningType.NON_JOINING;
    }

    private static boolean joinsNext(int joining) {
        return joining == JoiningType.DUAL_JOINING || joining == JoiningType.JOIN_CAUSING;
    }

    private static boolean joinsPrevious(int joining) {
        return joining == JoiningType.DUAL_JOINING || joining == JoiningType.RIGHT_JOINING || joining == JoiningType.JOIN_CAUSING;
    }

    private static int joining(char letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }
}
