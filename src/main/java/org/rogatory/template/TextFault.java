package org.rogatory.template;

/** Something wrong in a text of the small Markdown, in one sentence; {@code line} counts from 1 within the text. */
public record TextFault(int line, String what) {

    @Override
    public String toString() {
        return "line " + line + ": " + what;
    }
}
