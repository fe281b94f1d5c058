package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Questionnaire;

/** Finds questions that wait for each other: asked only once the other has been answered. */
final class CircleCheck {

    private final Questionnaire questionnaire;
    private final Places places;
    private final Faults faults;
    private final Map<String, Set<String>> waitsFor = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();

    CircleCheck(TemplateSources sources, Faults faults) {
        this.questionnaire = sources.questionnaire();
        this.places = sources.places();
        this.faults = faults;
    }

    /** Whether there is no circle. */
    boolean run() {
        questionnaire.sections().forEach(section -> section.questions().forEach(question -> {
            add(question.key().name(), question, question.when(), "");
            add(question.key().name(), question, section.when(), "");
            if (question instanceof Question.Repeated repeated) {
                repeated.columns().forEach(column -> add(question.key() + "." + column.key(), column, column.when(), question.key() + "."));
            }
        }));
        return List.copyOf(waitsFor.keySet()).stream().map(name -> isFree(name, new ArrayList<>())).reduce(true, Boolean::logicalAnd);
    }

    private void add(String name, Question question, Condition when, String row) {
        questions.putIfAbsent(name, question);
        Set<String> others = waitsFor.computeIfAbsent(name, _ -> new TreeSet<>());
        when.forEachQuestion(key -> others.add(isColumn(row, key.name()) ? row + key : key.name()));
    }

    private boolean isColumn(String row, String key) {
        return !row.isEmpty() && questionnaire.questions().filter(question -> (question.key() + ".").equals(row))
                .anyMatch(question -> question instanceof Question.Repeated repeated
                        && repeated.columns().stream().anyMatch(column -> column.key().name().equals(key)));
    }

    private boolean isFree(String name, List<String> path) {
        int before = path.indexOf(name);
        if (before >= 0) {
            List<String> circle = path.subList(before, path.size());
            faults.add(places.of(questions.get(name)), "the conditions run in a circle: " + String.join(" → ", circle) + " → " + name);
            return false;
        }
        if (!waitsFor.containsKey(name) || done.contains(name)) {
            return true;
        }
        path.add(name);
        boolean free = true;
        for (String other : waitsFor.get(name)) {
            free &= isFree(other, path);
        }
        path.removeLast();
        done.add(name);
        return free;
    }
}
