package org.rogatory.signing.internal.round;

/** Words that people write, or that come from elsewhere, before they are kept. */
final class Words {

    private static final int LONGEST_REASON = 1000;

    private Words() {
    }

    /** A reason that others are to read: there has to be one. */
    static String reason(String why) throws RoundRefusal {
        String reason = plain(why);
        if (reason.isEmpty()) {
            throw new RoundRefusal("signing.refused.noReason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RoundRefusal("signing.refused.longReason", LONGEST_REASON);
        }
        return reason;
    }

    /** Without anything that acts on the text around it. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]+", " ").strip();
    }
}
