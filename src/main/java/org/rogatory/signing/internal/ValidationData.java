package org.rogatory.signing.internal;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.rogatory.signing.internal.Revisions.Appended;

/**
 * Data for checking a signature in years to come: certificates, revocation lists and answers, kept in the dictionary /DSS (ETSI EN 319 142-1,
 * 5.4). It may follow the last signature without being covered, as each piece of it carries the signature of its own issuer; anything else may not.
 */
final class ValidationData {

    /** What the catalogue may gain with it. */
    private static final Set<COSName> MAY_CHANGE = Set.of(COSName.getPDFName("DSS"), COSName.getPDFName("Extensions"));
    private static final Set<String> KEYS = Set.of("Type", "Certs", "OCSPs", "CRLs", "VRI", "Cert", "OCSP", "CRL", "TU", "TS");

    private ValidationData() {
    }

    /** Whether everything that was appended after this place is such data. */
    static boolean isAllThatFollows(byte[] pdf, int from, OpenRevisions revisions) {
        List<Appended> appended = Revisions.after(pdf, from);
        return !appended.isEmpty() && Revisions.accountForEveryByte(pdf, from, revisions)
                && appended.stream().allMatch(ValidationData::isAllOf);
    }

    private static boolean isAllOf(Appended revision) {
        try (PDDocument before = Loader.loadPDF(revision.before()); PDDocument after = Loader.loadPDF(revision.upToHere())) {
            Set<COSObjectKey> allowed = new HashSet<>();
            COSDictionary catalogue = after.getDocumentCatalog().getCOSObject();
            boolean tidy = collect(catalogue.getItem(COSName.getPDFName("DSS")), allowed, true, 0)
                    && collect(catalogue.getItem(COSName.getPDFName("Extensions")), allowed, false, 0);
            allowed.add(root(after));
            return tidy && Objects.equals(root(before), root(after)) && isSameButForData(before, after)
                    && after.getDocument().getXrefTable().entrySet().stream()
                            .filter(entry -> entry.getValue() >= revision.from() || entry.getValue() < 0
                                    && !entry.getValue().equals(before.getDocument().getXrefTable().get(entry.getKey())))
                            .allMatch(entry -> allowed.contains(entry.getKey()) || isTable(after, entry.getKey()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return false;
        }
    }

    private static COSObjectKey root(PDDocument document) {
        return document.getDocument().getTrailer().getItem(COSName.ROOT) instanceof COSObject root ? root.getKey() : new COSObjectKey(0, 0);
    }

    private static boolean isSameButForData(PDDocument before, PDDocument after) {
        COSDictionary old = before.getDocumentCatalog().getCOSObject();
        COSDictionary now = after.getDocumentCatalog().getCOSObject();
        Set<COSName> keys = new HashSet<>(old.keySet());
        keys.addAll(now.keySet());
        keys.removeAll(MAY_CHANGE);
        return keys.stream().allMatch(key -> isSame(old.getItem(key), now.getItem(key), 0));
    }

    /** Indirect objects are the same when they have the same number: those that the revision brings anew are looked at by themselves. */
    private static boolean isSame(COSBase old, COSBase now, int depth) {
        if (depth > 40) {
            return false;
        }
        return switch (old) {
            case COSObject one when now instanceof COSObject other -> one.getKey().equals(other.getKey());
            case COSDictionary one when now instanceof COSDictionary other -> one.keySet().equals(other.keySet())
                    && one.keySet().stream().allMatch(key -> isSame(one.getItem(key), other.getItem(key), depth + 1));
            case COSArray one when now instanceof COSArray other -> {
                boolean same = one.size() == other.size();
                for (int i = 0; same && i < one.size(); i++) {
                    same = isSame(one.get(i), other.get(i), depth + 1);
                }
                yield same;
            }
            case null, default -> Objects.equals(old, now);
        };
    }

    /** The numbers of all objects below; false when something stands there that does not belong there. */
    private static boolean collect(COSBase base, Set<COSObjectKey> keys, boolean data, int depth) {
        if (depth > 8) {
            return false;
        }
        return switch (base) {
            case COSObject reference -> {
                keys.add(reference.getKey());
                yield collect(reference.getObject(), keys, data, depth + 1);
            }
            case COSStream _ -> true; // a certificate, a list or an answer
            case COSDictionary dictionary -> dictionary.keySet().stream()
                    .allMatch(key -> !data || KEYS.contains(key.getName()) || key.getName().matches("[0-9A-Fa-f]{40}"))
                    && dictionary.getValues().stream().allMatch(value -> collect(value, keys, data, depth + 1));
            case COSArray array -> {
                boolean tidy = true;
                for (int i = 0; tidy && i < array.size(); i++) {
                    tidy = collect(array.get(i), keys, data, depth + 1);
                }
                yield tidy;
            }
            case null, default -> true;
        };
    }

    private static boolean isTable(PDDocument document, COSObjectKey key) {
        return document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                && COSName.XREF.equals(stream.getCOSName(COSName.TYPE));
    }
}
