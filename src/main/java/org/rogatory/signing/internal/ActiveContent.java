package org.rogatory.signing.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;

/**
 * What a paper has no need of and what can make a file show or do something else than was signed: scripts, actions, forms that load data, files
 * within the file, layers that can be switched. Every object is looked at, as many a file hides its actions deep in a page.
 */
final class ActiveContent {

    /** Actions that run a program, send or load data, or play media. */
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "Movie", "Sound",
            "RichMediaExecute", "GoTo3DView", "ResetForm");
    /** Actions that lead to another file, which need not be at hand. */
    private static final Set<String> ELSEWHERE = Set.of("GoToR", "GoToE", "Thread");
    private static final List<COSName> ACTIVE_KEYS = names("JS", "XFA", "RichMediaContent", "RichMediaSettings");
    private static final List<COSName> SWITCHED = names("OCProperties");
    /** Annotations that play something. */
    private static final Set<String> PLAYED = Set.of("Movie", "Sound", "Screen", "RichMedia", "3D");
    /** What happens without a click. */
    private static final List<COSName> TRIGGERS = List.of(COSName.OPEN_ACTION, COSName.AA);
    /** Names that a file hides where its table of objects does not lead, for readers that search. */
    private static final Pattern HIDDEN = Pattern
            .compile("/(JavaScript|JS|Launch|SubmitForm|ImportData|XFA|RichMedia\\w*)(?=[\\s/<(\\[>])");

    private final Set<String> active = new LinkedHashSet<>();
    private final Set<String> doubtful = new LinkedHashSet<>();

    private ActiveContent() {
    }

    /** The reasons found, each at most once; a file that cannot be read is for others to report. */
    static List<Reason> reasons(byte[] pdf, OpenRevisions revisions) {
        ActiveContent found;
        try {
            found = revisions.ask(pdf, document -> of(document.getDocument()));
        } catch (IOException e) {
            return List.of(Reason.review(Rule.ACTIVE_CONTENT, "active.unreadable"));
        }
        if (found.active.isEmpty()) {
            HIDDEN.matcher(WholeFile.outsideStreams(pdf)).results().map(name -> name.group(1)).forEach(found.doubtful::add);
        }
        var reasons = new ArrayList<Reason>();
        if (!found.active.isEmpty()) {
            reasons.add(Reason.invalid(Rule.ACTIVE_CONTENT, "active.found", String.join(", ", found.active)));
        }
        if (!found.doubtful.isEmpty()) {
            reasons.add(Reason.review(Rule.ACTIVE_CONTENT, "active.doubtful", String.join(", ", found.doubtful)));
        }
        return reasons;
    }

    private static ActiveContent of(COSDocument document) {
        var found = new ActiveContent();
        found.look(document);
        return found;
    }

    private void look(COSDocument document) {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            look(object.getObject(), 0);
        }
        look(document.getTrailer(), 0);
    }

    /** Direct objects lie within one another; indirect ones are met by their own number. */
    private void look(COSBase base, int depth) {
        if (depth > 100) {
            doubtful.add("nesting");
        } else if (base instanceof COSDictionary dictionary) {
            judge(dictionary);
            dictionary.getValues().stream().filter(value -> !(value instanceof COSObject)).forEach(value -> look(value, depth + 1));
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof COSObject)) {
                    look(array.get(i), depth + 1);
                }
            }
        }
    }

    private void judge(COSDictionary dictionary) {
        ACTIVE_KEYS.stream().filter(dictionary::containsKey).map(COSName::getName).forEach(active::add);
        SWITCHED.stream().filter(dictionary::containsKey).map(COSName::getName).forEach(doubtful::add);
        Optional.ofNullable(dictionary.getCOSName(COSName.S)).map(COSName::getName).ifPresent(action -> {
            if (ACTIONS.contains(action)) {
                active.add(action);
            } else if (ELSEWHERE.contains(action)) {
                doubtful.add(action);
            }
        });
        if (dictionary.containsKey(COSName.EF) && !isOwnContent(dictionary)) {
            doubtful.add("embedded file");
        }
        if (dictionary.containsKey(COSName.getPDFName("Ref")) && COSName.FORM.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            active.add("reference to another file");
        }
        Optional.ofNullable(dictionary.getCOSName(COSName.SUBTYPE)).map(COSName::getName).filter(PLAYED::contains).ifPresent(active::add);
        TRIGGERS.stream().map(dictionary::getCOSDictionary).filter(Objects::nonNull).filter(ActiveContent::opensAddress)
                .forEach(_ -> active.add("URI"));
        if (dictionary instanceof COSStream stream && stream.containsKey(COSName.F)) {
            active.add("external stream");
        }
    }

    /** The answers from which a document was drafted go with it as data; no program opens them by itself. */
    private static boolean isOwnContent(COSDictionary specification) {
        COSDictionary files = specification.getCOSDictionary(COSName.EF);
        COSStream file = files == null ? null : files.getCOSStream(COSName.F);
        return file != null && DocumentIdentity.isContent(specification.getString(COSName.UF, specification.getString(COSName.F)))
                && "application/json".equals(file.getNameAsString(COSName.SUBTYPE))
                && COSName.getPDFName("Data").equals(specification.getCOSName(COSName.getPDFName("AFRelationship")));
    }

    /** An address that opens by itself; a link that is clicked is another matter. */
    private static boolean opensAddress(COSDictionary trigger) {
        return isAddress(trigger) || trigger.keySet().stream().map(trigger::getCOSDictionary).filter(Objects::nonNull)
                .anyMatch(ActiveContent::isAddress);
    }

    private static boolean isAddress(COSDictionary action) {
        return "URI".equals(action.getNameAsString(COSName.S));
    }

    private static List<COSName> names(String... names) {
        return List.of(names).stream().map(COSName::getPDFName).toList();
    }
}
