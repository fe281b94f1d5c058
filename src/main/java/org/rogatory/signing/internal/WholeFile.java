package org.rogatory.signing.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rogatory.signing.Reason;
import org.rogatory.signing.Returned;
import org.rogatory.signing.Rule;
import org.rogatory.signing.SignatureFinding.Covers;
import org.rogatory.signing.internal.SignatureFields.Signed;

/** The rules on the file as a row of bytes, whatever a library makes of it. */
final class WholeFile {

    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    /** Within so many bytes readers look for the header that should stand at the very beginning. */
    private static final int LENIENT = 1024;
    private static final Pattern OTHER_HEADER = Pattern.compile("%PDF-\\d");
    private static final Pattern STREAM = Pattern.compile("\\bstream\r?\n.*?endstream", Pattern.DOTALL);

    private WholeFile() {
    }

    /** Why it is no PDF that could be judged, as far as its first bytes tell. */
    static Optional<Reason> notAPdf(byte[] pdf) {
        if (pdf.length == 0) {
            return Optional.of(Reason.invalid(Rule.FILE, "file.empty"));
        }
        if (pdf.length >= HEADER.length && Arrays.equals(HEADER, 0, HEADER.length, pdf, 0, HEADER.length)) {
            return Optional.empty();
        }
        String start = new String(pdf, 0, Math.min(LENIENT, pdf.length), StandardCharsets.ISO_8859_1);
        return Optional.of(Reason.invalid(Rule.FILE, start.contains("%PDF-") ? "file.headerElsewhere" : "file.notAPdf"));
    }

    /** Whether its end is there, and whether it is two files in one. */
    static List<Reason> reasons(byte[] pdf) {
        List<Reason> reasons = new ArrayList<>();
        if (!Coverage.isComplete(pdf)) {
            reasons.add(Reason.invalid(Rule.FILE, "file.incomplete"));
        }
        String outside = outsideStreams(pdf);
        if (OTHER_HEADER.matcher(outside).results().count() > 1) {
            reasons.add(Reason.invalid(Rule.FILE, "file.twoHeaders"));
        } else if (OTHER_HEADER.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count() > 1) {
            reasons.add(Reason.review(Rule.FILE, "file.headerInside"));
        }
        if (outside.contains("/XRefStm")) {
            reasons.add(Reason.review(Rule.FILE, "file.hybrid"));
        }
        return reasons;
    }

    /** The bytes without what lies in streams: there a name or a header is no name and no header. */
    static String outsideStreams(byte[] pdf) {
        Matcher stream = STREAM.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        return stream.replaceAll("stream endstream");
    }

    /** Whether signatures and time stamps reach to the end of the file, and whether all that was appended before is in order. */
    static List<Reason> coverage(byte[] pdf, SignatureFields fields, OpenRevisions revisions) {
        List<Covers> covers = fields.signed().stream().map(signed -> Coverage.of(pdf, signed)).toList();
        if (covers.contains(Covers.BROKEN)) {
            return List.of(Reason.invalid(Rule.R2_COVERAGE, "coverage.broken"));
        }
        int end = fields.signed().stream().mapToInt(Signed::end).max().orElse(0);
        if (!covers.contains(Covers.WHOLE_FILE) && !ValidationData.isAllThatFollows(pdf, end, revisions)) {
            return List.of(Reason.invalid(Rule.R2_COVERAGE, "coverage.continues", pdf.length - end));
        }
        int first = fields.signed().stream().mapToInt(Signed::end).min().orElse(0);
        return Revisions.accountForEveryByte(Arrays.copyOf(pdf, end), first, revisions)
                ? List.of()
                : List.of(Reason.review(Rule.REVISIONS, "revisions.unaccounted"));
    }

    static Returned returned(byte[] pdf, byte[] released, SignatureFields fields, OpenRevisions revisions) {
        boolean starts = pdf.length >= released.length && Arrays.equals(released, 0, released.length, pdf, 0, released.length);
        List<Signed> added = fields.signatures().stream().filter(signed -> signed.end() > released.length || signed.end() == 0).toList();
        boolean reachesEnd = !added.isEmpty() && coverage(pdf, fields, revisions).isEmpty()
                && onlyDataFollows(pdf, fields, added.getLast(), revisions);
        return new Returned(starts, added.stream().map(Signed::slot).toList(), reachesEnd);
    }

    /** Time stamps over the document may follow a signature: what came with them, the rule on changes judges. */
    private static boolean onlyDataFollows(byte[] pdf, SignatureFields fields, Signed last, OpenRevisions revisions) {
        return Coverage.of(pdf, last) == Covers.WHOLE_FILE || ValidationData.isAllThatFollows(pdf, last.end(), revisions)
                || fields.documentStamps().stream().anyMatch(stamp -> stamp.end() > last.end());
    }
}
