package org.rogatory.document.internal;

import java.text.Normalizer;

/** Builds XHTML. The only place where text becomes markup, and so the only place that escapes. */
final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder(16_384);

    /** Opens an element; {@code attributes} are names and values in turn, and a pair with an empty value is left out. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup empty(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Text of a style sheet of ours, never of a user. */
    Markup style(String css) {
        if (css.contains("<") || css.contains("]]>")) {
            throw new IllegalArgumentException("a style sheet may not contain markup");
        }
        open("style").out.append(css.replace("&", "&amp;"));
        return close("style");
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    private void escape(String text) {
        // composed forms, because the fonts carry no rules for placing marks
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(this::escape);
    }

    private void escape(int codePoint) {
        switch (codePoint) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(Characters.isXml(codePoint) ? codePoint : REPLACEMENT);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
