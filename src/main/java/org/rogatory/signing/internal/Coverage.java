package org.rogatory.signing.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;

import org.rogatory.signing.SignatureFinding.Covers;
import org.rogatory.signing.internal.SignatureFields.Signed;

/**
 * How much of a file a signature covers, judged on the bytes alone. DSS does not notice unsigned bytes after the last signature, and
 * another program may show what stands there.
 */
final class Coverage {

    private static final int LONGEST_LINE_END = 2;

    private Coverage() {
    }

    static Covers of(byte[] pdf, Signed signature) {
        if (!hangsTogether(pdf, signature)) {
            return Covers.BROKEN;
        }
        return isOnlyLineEnd(pdf, signature.end()) ? Covers.WHOLE_FILE : Covers.EARLIER_REVISION;
    }

    /** Whether the two ranges are everything up to their end except exactly the value of /Contents, as ISO 32000-2, 12.8.1 wants. */
    private static boolean hangsTogether(byte[] pdf, Signed signature) {
        int[] range = signature.byteRange();
        if (range.length != 4 || Arrays.stream(range).anyMatch(n -> n < 0)) {
            return false;
        }
        int gap = range[1];
        int afterGap = range[2];
        long end = (long) range[2] + range[3];
        return range[0] == 0 && gap > 0 && afterGap > gap + 2 && end <= pdf.length && pdf[gap] == '<' && pdf[afterGap - 1] == '>'
                && isValue(pdf, gap + 1, afterGap - 1, signature.contents()) && followsContents(pdf, gap) && endsRevision(pdf, (int) end);
    }

    private static boolean isValue(byte[] pdf, int from, int to, byte[] contents) {
        try {
            return Arrays.equals(HexFormat.of().parseHex(ascii(pdf, from, to)), contents) && isFilledUpWithZeros(contents);
        } catch (IllegalArgumentException e) {
            return false; // something other than the digits of one value stands in the gap
        }
    }

    /** No signature covers what follows the value in the space reserved for it, and readers of CMS pass over it. */
    private static boolean isFilledUpWithZeros(byte[] contents) {
        int end = endOfDer(contents);
        return end <= contents.length && IntStream.range(end, contents.length).allMatch(i -> contents[i] == 0);
    }

    /** Where the one DER value ends; the indefinite form of BER does not say, so nothing is held against it. */
    private static int endOfDer(byte[] contents) {
        if (contents.length < 2 || contents[0] != 0x30) {
            return Integer.MAX_VALUE;
        }
        int first = contents[1] & 0xff;
        if (first <= 0x80) {
            return first == 0x80 ? contents.length : 2 + first;
        }
        int count = first & 0x7f;
        if (count > 3 || contents.length < 2 + count) {
            return Integer.MAX_VALUE;
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | contents[2 + i] & 0xff;
        }
        return 2 + count + length;
    }

    private static boolean followsContents(byte[] pdf, int gap) {
        return ascii(pdf, Math.max(0, gap - 20), gap).stripTrailing().endsWith("/Contents");
    }

    private static boolean endsRevision(byte[] pdf, int end) {
        return ascii(pdf, Math.max(0, end - 8), end).stripTrailing().endsWith("%%EOF");
    }

    private static boolean isOnlyLineEnd(byte[] pdf, int from) {
        return pdf.length - from <= LONGEST_LINE_END && ascii(pdf, from, pdf.length).isBlank();
    }

    /** Whether the file ends as a PDF does; one that was cut off does not. */
    static boolean isComplete(byte[] pdf) {
        return ascii(pdf, Math.max(0, pdf.length - 1024), pdf.length).contains("%%EOF");
    }

    private static String ascii(byte[] pdf, int from, int to) {
        return new String(pdf, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
