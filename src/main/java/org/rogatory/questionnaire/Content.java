package org.rogatory.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * All that a draft says, in one value: the same in the database, in files for the command line, and inside the PDF.
 *
 * @param template the id of the document type
 * @param version  the version of the template for which it was written
 * @param answers  by question; free texts hold their translations
 * @param wording  by clause id: which clauses were adapted, left out or added
 * @param accepted by {@link org.rogatory.shared.Finding#id()}: the reason for going on in spite of a warning
 */
public record Content(String template, int version, Answers answers, SequencedMap<String, ClauseWording> wording,
        SequencedMap<String, String> accepted) {

    public Content {
        wording = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(wording));
        accepted = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(accepted));
    }

    public static Content empty(String template, int version) {
        return new Content(template, version, Answers.NONE, new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    public Content with(Answers changed) {
        return new Content(template, version, changed, wording, accepted);
    }

    public Content withWording(String clause, ClauseWording changed) {
        var copy = new LinkedHashMap<>(wording);
        copy.put(clause, changed);
        return new Content(template, version, answers, copy, accepted);
    }

    public Content asInModel(String clause) {
        var copy = new LinkedHashMap<>(wording);
        copy.remove(clause);
        return new Content(template, version, answers, copy, accepted);
    }

    public Content accepting(String finding, String reason) {
        var copy = new LinkedHashMap<>(accepted);
        if (reason.isBlank()) {
            copy.remove(finding);
        } else {
            copy.put(finding, reason.strip());
        }
        return new Content(template, version, answers, wording, copy);
    }
}
