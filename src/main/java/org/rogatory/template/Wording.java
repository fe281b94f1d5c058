package org.rogatory.template;

import java.util.Map;
import java.util.Optional;

/**
 * The wording of a document type in one language.
 *
 * @param titles  of groups and annexes, by id
 * @param clauses the text of clauses, by id, in the small Markdown of templates/README.md
 */
public record Wording(Map<String, String> titles, Map<String, String> clauses) {

    public Wording {
        titles = Map.copyOf(titles);
        clauses = Map.copyOf(clauses);
    }

    public Optional<String> title(String id) {
        return Optional.ofNullable(titles.get(id));
    }

    public Optional<String> clause(String id) {
        return Optional.ofNullable(clauses.get(id));
    }
}
