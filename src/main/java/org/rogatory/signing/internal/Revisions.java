package org.rogatory.signing.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The revisions that were appended to a file (ISO 32000-2, 7.5.6). A reader that meets a broken table of objects searches the bytes for objects
 * instead; what stands there outside of the tables is then shown by one program and not by another. So every appended byte has to belong to an
 * object that the table of its revision names, to that table, or to white space.
 */
final class Revisions {

    /** An agreement has some signatures, each with a time stamp and data for checking; a file with more revisions is not judged, but looked at. */
    private static final int MOST = 64;
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF(\r\n|\n|\r)?");
    private static final Pattern TABLE = Pattern
            .compile("\\s*(xref\\s[\\d\\sfn]*trailer\\s*<<(?:(?!\\sobj\\b).)*>>\\s*)?startxref\\s+\\d+\\s+%%EOF\\s*", Pattern.DOTALL);
    private static final Pattern OBJECT = Pattern.compile("(\\d{1,10})\\s+(\\d{1,5})\\s+obj\\b");
    private static final Pattern STREAM_END = Pattern.compile("\\s*endstream\\s+endobj");

    private Revisions() {
    }

    /** One appended revision: the bytes from one end to the next. */
    record Appended(byte[] pdf, int from, int to) {

        byte[] upToHere() {
            return Arrays.copyOf(pdf, to);
        }

        byte[] before() {
            return Arrays.copyOf(pdf, from);
        }
    }

    /** What was appended after a place that ends a revision; the last goes to the end of the file, even if it ends with nothing. */
    static List<Appended> after(byte[] pdf, int from) {
        var appended = new ArrayList<Appended>();
        Matcher end = END.matcher(text(pdf, from, pdf.length));
        int start = from;
        while (end.find()) {
            appended.add(new Appended(pdf, start, from + end.end()));
            start = from + end.end();
        }
        if (start < pdf.length) {
            appended.add(new Appended(pdf, start, pdf.length));
        }
        return appended;
    }

    /** Whether nothing but well-ordered revisions stands after this place. */
    static boolean accountForEveryByte(byte[] pdf, int from, OpenRevisions revisions) {
        List<Appended> appended = after(pdf, from);
        return appended.size() <= MOST && appended.stream().allMatch(revision -> isAccountedFor(revision, revisions));
    }

    private static boolean isAccountedFor(Appended revision, OpenRevisions revisions) {
        try {
            return revisions.ask(revision.upToHere(), document -> isAccountedFor(revision, document));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static boolean isAccountedFor(Appended revision, PDDocument document) {
        int cursor = revision.from();
        for (Map.Entry<Integer, COSObjectKey> object : objects(revision, document).entrySet()) {
            if (object.getKey() < cursor || !text(revision.pdf(), cursor, object.getKey()).isBlank()) {
                return false;
            }
            cursor = end(revision, object.getKey(), document.getDocument().getObjectFromPool(object.getValue()).getObject());
            if (cursor < 0) {
                return false;
            }
        }
        return TABLE.matcher(text(revision.pdf(), cursor, revision.to())).matches();
    }

    /** The objects that this revision brings, by where they begin. A table that is itself an object need not name itself. */
    private static Map<Integer, COSObjectKey> objects(Appended revision, PDDocument document) {
        var objects = new TreeMap<Integer, COSObjectKey>();
        document.getDocument().getXrefTable().forEach((key, offset) -> {
            if (offset >= revision.from() && offset < revision.to()) {
                objects.put(offset.intValue(), key);
            }
        });
        Matcher end = END.matcher(text(revision.pdf(), revision.from(), revision.to()));
        if (end.find()) {
            int table = Integer.parseInt(end.group(1));
            if (table >= revision.from() && table < revision.to()) {
                Matcher head = OBJECT.matcher(text(revision.pdf(), table, Math.min(table + 30, revision.to())));
                if (head.lookingAt()) {
                    objects.putIfAbsent(table, new COSObjectKey(Long.parseLong(head.group(1)), Integer.parseInt(head.group(2))));
                }
            }
        }
        return objects;
    }

    /** Where the object that begins here ends, or -1 when it does not end as it should. */
    private static int end(Appended revision, int from, COSBase object) {
        String text = text(revision.pdf(), from, revision.to());
        if (!OBJECT.matcher(text).lookingAt()) {
            return -1;
        }
        int stream = text.indexOf("stream");
        int end = text.indexOf("endobj");
        if (stream < 0 || stream > end) {
            return end < 0 || OBJECT.matcher(text.substring(0, end)).results().count() != 1 ? -1 : from + end + "endobj".length();
        }
        long length = object instanceof COSStream known ? known.getLength() : declared(text.substring(0, stream));
        int data = stream + "stream".length() + (text.startsWith("\r\n", stream + "stream".length()) ? 2 : 1);
        if (length < 0 || data + length > text.length()) {
            return -1;
        }
        Matcher tail = STREAM_END.matcher(text).region((int) (data + length), text.length());
        return tail.lookingAt() ? from + tail.end() : -1;
    }

    private static long declared(String dictionary) {
        Matcher length = Pattern.compile("/Length\\s+(\\d{1,9})").matcher(dictionary);
        return length.find() ? Long.parseLong(length.group(1)) : -1;
    }

    private static String text(byte[] pdf, int from, int to) {
        return new String(pdf, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1);
    }
}
