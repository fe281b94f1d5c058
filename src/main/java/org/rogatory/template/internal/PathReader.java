package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.questionnaire.Question;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.Placeholder;

/** Follows the path of a placeholder: a question or column, and through references the columns of other rows. */
final class PathReader {

    private final Keys keys;

    PathReader(Keys keys) {
        this.keys = keys;
    }

    /** One step: the question it ends at, the rows in which that is a column, and the names that lead there. */
    record Step(Question question, Optional<Question.Repeated> row, String prefix) {}

    /** The steps of a path that {@link #fault} has found right. */
    List<Step> steps(List<String> path, Optional<Question.Repeated> row) {
        var steps = new ArrayList<Step>();
        Optional<Question.Repeated> in = row;
        String prefix = row.map(repeated -> repeated.key() + "/").orElse("");
        for (String name : path) {
            if (!steps.isEmpty() && name.equals(Placeholder.ROW_NUMBER)) {
                return steps; // the number of the row that the step before leads to
            }
            var key = new QuestionKey(name);
            Optional<Question.Repeated> here = in.filter(repeated -> Keys.column(repeated, key).isPresent());
            String before = here.isPresent() ? prefix : "";
            Question question = keys.find(here, key).orElseThrow();
            steps.add(new Step(question, here, before));
            in = target(question);
            prefix = before + name + "/";
        }
        return steps;
    }

    private Optional<Question.Repeated> target(Question question) {
        return switch (question) {
            case Question.Reference reference -> keys.repeated(reference.to());
            case Question.References references -> keys.repeated(references.to());
            default -> Optional.empty();
        };
    }

    /** What is wrong with a path. {@code draftToo}: whether it may begin at a question of the draft, not only at a column. */
    Optional<String> fault(List<String> path, Optional<Question.Repeated> row, boolean draftToo) {
        Optional<Question.Repeated> in = row;
        for (int i = 0; i < path.size(); i++) {
            String name = path.get(i);
            if (!QuestionKey.isValid(name)) {
                return Optional.of("'" + name + "' is not the key of a question");
            }
            if (i > 0 && i == path.size() - 1 && name.equals(Placeholder.ROW_NUMBER) && in.isPresent()) {
                return Optional.empty();
            }
            var key = new QuestionKey(name);
            Optional<Question> question = i == 0 && draftToo ? keys.find(in, key) : in.flatMap(repeated -> Keys.column(repeated, key));
            if (question.isEmpty()) {
                return Optional.of(unknown(name, i == 0 && draftToo ? keys.names(in) : columns(in)));
            }
            boolean last = i == path.size() - 1;
            in = target(question.get());
            if (last && isRows(question.get())) {
                return Optional.of("'" + name + "' is a row, not a text; name a column of it, such as " + name + ".name");
            }
            if (!last && in.isEmpty()) {
                return Optional.of("'" + name + "' refers to no row, so nothing can follow it");
            }
        }
        return Optional.empty();
    }

    private static String unknown(String name, List<String> known) {
        return "unknown answer '" + name + "'" + Nearest.to(name, known);
    }

    private static List<String> columns(Optional<Question.Repeated> row) {
        return row.stream().flatMap(repeated -> repeated.columns().stream()).map(column -> column.key().name()).toList();
    }

    private static boolean isRows(Question question) {
        return question instanceof Question.Repeated || question instanceof Question.Reference || question instanceof Question.References;
    }
}
