package org.rogatory.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of documents: one for paper, and what a screen needs on top of it. */
final class StyleSheets {

    private static final String PAPER = read("document.css");
    private static final String SCREEN = PAPER + read("screen.css");

    private StyleSheets() {
    }

    static String forTarget(Target target) {
        return switch (target) {
            case PAPER -> PAPER;
            case FILE, FRAME -> SCREEN;
        };
    }

    private static String read(String name) {
        String path = "/document-templates/shared/" + name;
        try (InputStream in = StyleSheets.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the style sheet " + path + " is not on the class path");
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s*\\n\\s*", "\n").strip() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
