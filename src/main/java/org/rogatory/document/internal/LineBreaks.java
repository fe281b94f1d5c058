package org.rogatory.document.internal;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end. The engine's own rules take every slash for part of a web address and break case numbers such as 211/P/2026, and times after the colon. */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        breaks.setText(text);
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next != BreakIterator.DONE && next < text.length() && isWithinANumber(next)) {
            next = breaks.next();
        }
        return next;
    }

    /** After or before a slash, and after the colon of a time. */
    private boolean isWithinANumber(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return before == '/' || after == '/'
                || before == ':' && Character.isDigit(after) && at > 1 && Character.isDigit(text.charAt(at - 2));
    }
}
