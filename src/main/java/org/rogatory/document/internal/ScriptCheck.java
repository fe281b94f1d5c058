package org.rogatory.document.internal;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.rogatory.document.DocumentModel;
import org.rogatory.document.ForbiddenCharacter;
import org.rogatory.document.UncoveredCharacter;

/**
 * Looks at every character before anything is set: the PDF engine prints {@code #} for what no font has, without a fault.
 *
 * @see "DOCUMENTS.md §1: missing glyphs become # without an exception"
 */
final class ScriptCheck {

    private static final int EXCERPT = 24;

    private final BitSet seen = new BitSet();
    private final Set<FontFace> needed = EnumSet.of(FontFace.SERIF, FontFace.SERIF_BOLD, FontFace.SERIF_ITALIC);
    private boolean rightToLeft;
    private boolean han;

    static ScriptCheck of(DocumentModel model) {
        var check = new ScriptCheck();
        ModelText.of(model).forEach(check::look);
        return check;
    }

    /** The faces to be offered to the PDF engine. */
    Set<FontFace> needed() {
        return needed;
    }

    boolean hasRightToLeft() {
        return rightToLeft;
    }

    boolean hasHan() {
        return han;
    }

    private void look(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
            int codePoint = composed.codePointAt(i);
            if (seen.get(codePoint)) {
                continue;
            }
            if (!Characters.isXml(codePoint) || Characters.reorders(codePoint)) {
                throw new ForbiddenCharacter(codePoint, around(composed, i));
            }
            if (!isCovered(codePoint)) {
                throw new UncoveredCharacter(codePoint, around(composed, i));
            }
            seen.set(codePoint);
        }
    }

    private boolean isCovered(int codePoint) {
        if (Characters.isShapeless(codePoint) || List.of(FontFace.SERIF, FontFace.SERIF_BOLD, FontFace.SERIF_ITALIC).stream()
                .allMatch(face -> face.covers(codePoint))) {
            return true;
        }
        if (Characters.isArabic(codePoint) && FontFace.NASKH.covers(codePoint) && FontFace.NASKH_BOLD.covers(codePoint)) {
            rightToLeft = true;
            return needed.addAll(List.of(FontFace.NASKH, FontFace.NASKH_BOLD)) || true;
        }
        if (Characters.isHan(codePoint) && FontFace.HAN.covers(codePoint) && FontFace.HAN_BOLD.covers(codePoint)) {
            han = true;
            needed.addAll(List.of(FontFace.HAN, FontFace.HAN_BOLD));
            return true;
        }
        return false;
    }

    private static String around(String text, int at) {
        int from = text.offsetByCodePoints(at, -Math.min(EXCERPT, text.codePointCount(0, at)));
        int to = text.offsetByCodePoints(at, Math.min(EXCERPT, text.codePointCount(at, text.length())));
        var excerpt = new StringBuilder();
        text.substring(from, to).codePoints()
                .map(each -> !Characters.isXml(each) || Characters.reorders(each) ? '\uFFFD' : Character.isWhitespace(each) ? ' ' : each)
                .forEach(excerpt::appendCodePoint);
        return excerpt.toString();
    }
}
