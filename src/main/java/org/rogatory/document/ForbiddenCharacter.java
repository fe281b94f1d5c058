package org.rogatory.document;

/**
 * A control character, half of a surrogate pair, or a mark that reorders the text around it: a signed document has to read the same to
 * everybody.
 */
public final class ForbiddenCharacter extends RenderingRefused {

    public ForbiddenCharacter(int codePoint, String where) {
        super(codePoint, where, "is invisible and may not stand in a document");
    }
}
