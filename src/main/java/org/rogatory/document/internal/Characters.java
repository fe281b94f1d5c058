package org.rogatory.document.internal;

/** What may stand in a document at all. */
final class Characters {

    private Characters() {
    }

    /** Whether XML 1.0 can hold it, without the control characters that it only tolerates. */
    static boolean isXml(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint >= 0x20 && codePoint < 0x7F
                || codePoint >= 0xA0 && codePoint < 0xD800 || codePoint >= 0xE000 && codePoint < 0xFFFE
                || codePoint >= 0x1_0000 && (codePoint & 0xFFFF) < 0xFFFE;
    }

    /** Embeddings, overrides and isolates make text read differently from what is stored ("Trojan source", CVE-2021-42574). */
    static boolean reorders(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    /** Characters without a shape of their own, which no font needs. */
    static boolean isShapeless(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint == 0x00AD
                || codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint == 0x2060 || codePoint == 0xFEFF;
    }

    static boolean isArabic(int codePoint) {
        return codePoint >= 0x0600 && codePoint <= 0x06FF || codePoint >= 0x0750 && codePoint <= 0x077F
                || codePoint >= 0xFB50 && codePoint <= 0xFDFF || codePoint >= 0xFE70 && codePoint <= 0xFEFC;
    }

    static boolean isHan(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0x9FFF || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF
                || codePoint >= 0x2_0000;
    }
}
