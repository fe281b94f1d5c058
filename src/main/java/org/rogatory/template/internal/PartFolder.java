package org.rogatory.template.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.template.OutlineNode;

/**
 * A folder of kinds, and what all of them share (common.yaml).
 *
 * @param labels   by language: of the folder itself under "", of a kind under its id
 * @param wording  likewise
 */
record PartFolder(String name, List<Question> common, List<OutlineNode> opening, List<OutlineNode> closing, List<PartFile> parts,
        Map<String, Map<Language, LabelsFile>> labels, Map<String, Map<Language, WordingFile>> wording) {

    /** The kind of the row first, then what every kind asks, then what only one asks. */
    List<Question> columns(Place place, Places places) {
        List<OptionKey> kinds = parts.stream().map(part -> part.part().id()).toList();
        Question kind = places.at(place, new Question.OneOf(Part.KIND, Condition.ALWAYS, true, kinds));
        return Stream.of(Stream.of(kind), common.stream(), parts.stream().flatMap(part -> part.questions().stream())).flatMap(each -> each)
                .toList();
    }

    List<OutlineNode> clauses() {
        return Stream.of(opening.stream(), parts.stream().flatMap(part -> part.outline().stream()), closing.stream()).flatMap(each -> each)
                .toList();
    }

    /** Where a label of a kind, or of what all share, stands among the labels of the whole type. */
    static Optional<String> labelKey(String question, String kind, String key) {
        for (String start : List.of("question.", "option.")) {
            if (key.startsWith(start)) {
                return Optional.of(start + question + "." + key.substring(start.length()));
            }
        }
        if (!kind.isEmpty() && (key.equals("part") || key.startsWith("part."))) {
            return Optional.of("option." + question + "." + Part.KIND + "." + kind + key.substring("part".length()));
        }
        return kind.isEmpty() && key.startsWith("group.")
                ? Optional.of("group." + question + "." + key.substring("group.".length()))
                : Optional.empty();
    }
}
