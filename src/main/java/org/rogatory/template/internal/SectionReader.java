package org.rogatory.template.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.questionnaire.Section;

/** Reads questionnaire.yaml. */
final class SectionReader {

    static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final Places places;
    private final PartFolders folders;

    SectionReader(Places places, PartFolders folders) {
        this.places = places;
        this.folders = folders;
    }

    Questionnaire questionnaire(Yaml root) {
        return new Questionnaire(root.map("sections").flatMap(map -> map.required("sections")).map(Yaml::items).orElse(List.of()).stream()
                .map(this::section).flatMap(Optional::stream).toList(), folders.parts());
    }

    private Optional<Section> section(Yaml yaml) {
        return yaml.map("id", "when", "view", "questions").flatMap(map -> {
            var questions = new QuestionReader(places, folders).questions(map.required("questions").map(Yaml::items).orElse(List.of()));
            return map.required("id").flatMap(SectionReader::id).map(id -> places.at(yaml.place(),
                    new Section(id, new ConditionReader(places).when(map), map.text("view"), questions)));
        });
    }

    /** An id in kebab-case. */
    static Optional<String> id(Yaml yaml) {
        Optional<String> id = yaml.text();
        if (id.isPresent() && !ID.matcher(id.get()).matches()) {
            yaml.fault("'" + id.get() + "' is not an id: lower-case letters, digits and hyphens, at most 64");
            return Optional.empty();
        }
        return id;
    }
}
