package org.rogatory.document.internal;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/** Joins and orders Arabic. The stock reorderer turns vowel marks into spaced forms; here they stay marks without an advance. */
final class ArabicReorderer implements BidiReorderer {

    private static final int SHAPING = ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK
            | ArabicShaping.LETTERS_SHAPE_TASHKEEL_ISOLATED | ArabicShaping.DIGITS_NOOP;
    private static final String ISOLATED = "\uFE70\uFE72\uFE74\uFE76\uFE78\uFE7A\uFE7C\uFE7E";
    private static final String COMBINING = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

    @Override
    public String reorderRTLTextToLTR(String text) {
        return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
    }

    @Override
    public String shapeText(String text) {
        try {
            String shaped = new ArabicShaping(SHAPING).shape(text);
            return ArabicLetters.shapeExtended(text, withCombiningMarks(shaped));
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException("Arabic text that cannot be joined: " + text, e);
        }
    }

    private static StringBuilder withCombiningMarks(String shaped) {
        var marks = new StringBuilder(shaped);
        for (int i = 0; i < marks.length(); i++) {
            int known = ISOLATED.indexOf(marks.charAt(i));
            if (known >= 0) {
                marks.setCharAt(i, COMBINING.charAt(known));
            }
        }
        return marks;
    }

    @Override
    public String deshapeText(String text) {
        try {
            return new ArabicShaping(ArabicShaping.LENGTH_GROW_SHRINK | ArabicShaping.LETTERS_UNSHAPE).shape(text);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException("Arabic text that cannot be taken apart: " + text, e);
        }
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
