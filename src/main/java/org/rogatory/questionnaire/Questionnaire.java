package org.rogatory.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.shared.QuestionKey;

/**
 * All topics of a document type, in the order in which they are offered.
 *
 * @param parts the kinds of row that questions of parts offer, by question
 */
public record Questionnaire(List<Section> sections, Map<QuestionKey, List<Part>> parts) {

    public Questionnaire {
        sections = List.copyOf(sections);
        parts = Map.copyOf(parts);
    }

    public Questionnaire(List<Section> sections) {
        this(sections, Map.of());
    }

    /** The kinds of row that this question offers, in the order of their codes; none if it is no question of parts. */
    public List<Part> parts(String question) {
        return parts.getOrDefault(new QuestionKey(question), List.of());
    }

    /** The kind of this row of a question of parts. */
    public Optional<Part> part(String question, Answers row) {
        return row.choice(Part.KIND.name()).flatMap(kind -> parts(question).stream().filter(part -> part.id().equals(kind)).findFirst());
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
