package org.rogatory.document;

/** A character for which no bundled font has a shape. */
public final class UncoveredCharacter extends RenderingRefused {

    public UncoveredCharacter(int codePoint, String where) {
        super(codePoint, where, "is in none of the bundled fonts");
    }
}
