package org.rogatory.document;

/** A character that cannot be printed. A document with a hole in a name is worse than none. */
public abstract sealed class RenderingRefused extends RuntimeException permits UncoveredCharacter, ForbiddenCharacter {

    private final int codePoint;
    private final String where;

    RenderingRefused(int codePoint, String where, String why) {
        super("the character " + name(codePoint) + " in \"" + where + "\" " + why);
        this.codePoint = codePoint;
        this.where = where;
    }

    public int codePoint() {
        return codePoint;
    }

    /** The words around it. */
    public String where() {
        return where;
    }

    private static String name(int codePoint) {
        String known = Character.isDefined(codePoint) ? Character.getName(codePoint) : "not assigned";
        return String.format("U+%04X (%s)", codePoint, known);
    }
}
