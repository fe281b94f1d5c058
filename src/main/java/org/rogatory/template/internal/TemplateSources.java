package org.rogatory.template.internal;

import java.util.Map;

import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.shared.Language;
import org.rogatory.template.Outline;

/** Everything that was read from the folder of a document type, with the places where it stands. */
record TemplateSources(String id, Manifest manifest, Questionnaire questionnaire, Outline outline, Map<Language, LabelsFile> labels,
        Map<Language, LabelsFile> sharedLabels, Map<Language, WordingFile> wording, PartFolders folders, Places places) {

    Place file(String name) {
        return new Place(id + "/" + name, 1);
    }
}
