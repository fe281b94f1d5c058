package org.rogatory.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.shared.QuestionKey;

/**
 * One kind of row that a {@code parts} question offers, such as a kind of assistance: what is known of it besides its questions and clauses.
 *
 * @param id         the option of the row's column {@code kind}, and the name of its folder
 * @param code       the stable code of the domain, such as {@code K08}
 * @param group      the heading under which it is offered
 * @param coercive   whether it interferes with somebody's rights
 * @param needsFacts whether a request for nothing else has to state the facts
 * @param articles   by the code of an instrument, the provision that covers it
 * @param unverified the provisions among them that nobody has looked up; empty when all were read
 * @param rules      codes of the checks that look at it
 * @param columns    its own columns, in order
 * @param samples    contents by file name without ending, as JSON text
 */
public record Part(OptionKey id, String code, String group, boolean coercive, boolean needsFacts, String source,
        Map<String, String> articles, Optional<String> unverified, List<String> rules, List<QuestionKey> columns,
        Map<String, String> samples) {

    /** The column that says of which kind a row is. */
    public static final QuestionKey KIND = new QuestionKey("kind");

    public Part {
        articles = Map.copyOf(articles);
        rules = List.copyOf(rules);
        columns = List.copyOf(columns);
        samples = Map.copyOf(samples);
    }
}
