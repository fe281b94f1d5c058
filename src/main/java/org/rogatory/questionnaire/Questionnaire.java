package org.rogatory.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.shared.QuestionKey;

/** All topics of a document type, in the order in which they are offered. */
public record Questionnaire(List<Section> sections) {

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    public Stream<Question> questions() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    public Optional<Question> question(QuestionKey key) {
        return questions().filter(question -> question.key().equals(key)).findFirst();
    }

    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    public Optional<Section> sectionOf(QuestionKey key) {
        return sections.stream().filter(section -> section.questions().stream().anyMatch(question -> question.key().equals(key)))
                .findFirst();
    }
}
