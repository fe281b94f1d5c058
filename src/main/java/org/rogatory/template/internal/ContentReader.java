package org.rogatory.template.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.questionnaire.Content;
import org.rogatory.shared.State;
import org.rogatory.template.ContentFault;
import org.rogatory.template.ContentRejected;
import org.rogatory.template.DocumentTemplate;

/** Reads a whole content. */
public final class ContentReader {

    private static final List<String> KEYS = List.of("template", "version", "answers", "wording", "accepted");
    private static final int MAX_REASON = 2_000;

    private final DocumentTemplate template;
    private final List<ContentFault> faults;
    private final AnswerReader answers;
    private final Values values;

    public ContentReader(DocumentTemplate template, Predicate<State> exists, List<ContentFault> faults) {
        this.template = template;
        this.faults = faults;
        this.answers = new AnswerReader(exists, faults);
        this.values = new Values(faults);
    }

    /** @param sameVersion whether another version of the template is a fault */
    public Content read(Json json, boolean sameVersion) {
        Json.Obj root = values.object(json, "content", "an object {\"template\": …, \"version\": …, \"answers\": …}", KEYS)
                .orElseGet(Json.Obj::of);
        checkTemplate(root);
        checkVersion(root, sameVersion);
        Answers given = values.required(root, "answers", "content").flatMap(found -> object(found, "answers"))
                .map(found -> answers.answers(template.questionnaire().questions().toList(), found, "answers", List.of()))
                .orElse(Answers.NONE);
        return new Content(template.id(), template.version(), given, wording(root), accepted(root));
    }

    /** @throws ContentRejected if this is the content of another document type */
    public static void refuseOtherTemplate(Json json, String id) {
        if (!(json instanceof Json.Obj(var entries)) || !(entries.get("template") instanceof Json.Str(var said)) || !said.equals(id)) {
            throw new ContentRejected(List.of(new ContentFault("template", "this is not a content of the template " + id)));
        }
    }

    private void checkTemplate(Json.Obj root) {
        values.required(root, "template", "content").ifPresent(json -> {
            if (!(json instanceof Json.Str(var said)) || !said.equals(template.id())) {
                faults.add(new ContentFault("template", "this is not a content of the template " + template.id()));
            }
        });
    }

    private void checkVersion(Json.Obj root, boolean sameVersion) {
        values.required(root, "version", "content").ifPresent(json -> {
            Optional<Integer> version = values.wholeNumber(json, "version", 1, 999_999);
            if (sameVersion && version.isPresent() && version.get() != template.version()) {
                faults.add(new ContentFault("version",
                        "written for version " + version.get() + " of the template; this is version " + template.version()));
            }
        });
    }

    private Optional<Json.Obj> object(Json json, String at) {
        return json instanceof Json.Obj object ? Optional.of(object) : values.wrong(json, at, "an object in braces");
    }

    private SequencedMap<String, ClauseWording> wording(Json.Obj root) {
        var wording = new LinkedHashMap<String, ClauseWording>();
        Optional.ofNullable(root.entries().get("wording")).flatMap(json -> object(json, "wording")).ifPresent(object -> {
            var reader = new WordingReader(template, values, faults, object.entries().keySet());
            object.entries().forEach((clause, json) -> reader.read(clause, json).ifPresent(read -> wording.put(clause, read)));
        });
        return wording;
    }

    private SequencedMap<String, String> accepted(Json.Obj root) {
        var accepted = new LinkedHashMap<String, String>();
        Optional.ofNullable(root.entries().get("accepted")).flatMap(json -> object(json, "accepted"))
                .ifPresent(object -> object.entries().forEach((finding, reason) -> values
                        .text(reason, "accepted." + Values.shortened(finding), MAX_REASON).ifPresent(text -> accepted.put(finding, text))));
        return accepted;
    }
}
