package org.rogatory.document.internal;

import java.text.BreakIterator;
import java.util.Locale;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Where a line may end. The engine's own rules take every slash for part of a web address and break case numbers such as 211/P/2026. */
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
        while (next != BreakIterator.DONE && next < text.length() && (text.charAt(next - 1) == '/' || text.charAt(next) == '/')) {
            next = breaks.next();
        }
        return next;
    }
}
