package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.QuestionKey;

/**
 * Tries all complete sets of answers that bear on some conditions: a question that is not asked has no answer, a required one that is asked has
 * one. So it can be proven that something can happen, or that an answer is always there. Conditions must not run in a circle.
 */
final class Worlds {

    private static final Value ABSENT = new Value(false, Set.of());

    private final Keys keys;
    private final SequencedMap<String, Variable> variables = new LinkedHashMap<>();
    private final Map<String, Set<OptionKey>> mentioned = new HashMap<>();
    private final List<Scoped> wanted = new ArrayList<>();

    /** @param wanted conditions that hold in every set of answers that is tried */
    Worlds(Keys keys, List<Scoped> wanted) {
        this.keys = keys;
        this.wanted.addAll(wanted);
        wanted.forEach(scoped -> collect(scoped, new HashSet<>()));
    }

    /** Where keys are looked up: in the draft, or in a row first, which {@code prefix} tells from other rows. */
    record Scope(Optional<Question.Repeated> row, String prefix) {

        static final Scope DRAFT = new Scope(Optional.empty(), "");
    }

    /** A condition and where its keys are looked up. */
    record Scoped(Condition condition, Scope scope) {}

    private record Variable(String name, Question question, Scoped shown, Scoped topic) {}

    private record Value(boolean answered, Set<OptionKey> chosen) {}

    /** Whether the wanted conditions can hold together. */
    boolean exist() {
        return !every(_ -> false);
    }

    /** Whether this question has an answer whenever the wanted conditions hold. */
    boolean haveAnswer(QuestionKey question, Scope scope) {
        var answered = new Scoped(new Condition.Answered(question), scope);
        collect(answered, new HashSet<>());
        return every(world -> holds(answered, world));
    }

    private interface Proof {
        boolean holdsIn(Map<String, Value> world);
    }

    private boolean every(Proof proof) {
        return every(List.copyOf(variables.values()), 0, new HashMap<>(), proof);
    }

    private boolean every(List<Variable> left, int index, Map<String, Value> world, Proof proof) {
        if (index == left.size()) {
            return !wanted.stream().allMatch(each -> holds(each, world)) || proof.holdsIn(world);
        }
        Variable variable = left.get(index);
        for (Value value : values(variable, world)) {
            world.put(variable.name(), value);
            if (!every(left, index + 1, world, proof)) {
                return false;
            }
        }
        return true;
    }

    /** Adds the questions on which a condition depends, each after those on which it depends itself. */
    private void collect(Scoped scoped, Set<String> underway) {
        note(scoped.condition(), scoped.scope());
        scoped.condition().forEachQuestion(key -> variable(key, scoped.scope()).ifPresent(variable -> {
            if (!variables.containsKey(variable.name()) && underway.add(variable.name())) {
                collect(variable.topic(), underway);
                collect(variable.shown(), underway);
                variables.put(variable.name(), variable);
            }
        }));
    }

    private void note(Condition condition, Scope scope) {
        switch (condition) {
            case Condition.Always _,Condition.Answered _ -> {
            }
            case Condition.Is(var key, var option) -> variable(key, scope)
                    .ifPresent(variable -> mentioned.computeIfAbsent(variable.name(), _ -> new LinkedHashSet<>()).add(option));
            case Condition.All(var of) -> of.forEach(each -> note(each, scope));
            case Condition.Any(var of) -> of.forEach(each -> note(each, scope));
            case Condition.Not(var of) -> note(of, scope);
        }
    }

    private Optional<Variable> variable(QuestionKey key, Scope scope) {
        Optional<Question> column = scope.row().flatMap(row -> Keys.column(row, key));
        if (column.isPresent()) {
            return column.map(question -> new Variable(scope.prefix() + key, question, new Scoped(question.when(), scope),
                    new Scoped(Condition.ALWAYS, Scope.DRAFT)));
        }
        return keys.find(key).map(question -> new Variable(key.name(), question, new Scoped(question.when(), Scope.DRAFT),
                new Scoped(keys.section(key), Scope.DRAFT)));
    }

    private List<Value> values(Variable variable, Map<String, Value> world) {
        if (!holds(variable.shown(), world) || !holds(variable.topic(), world)) {
            return List.of(ABSENT);
        }
        var values = new ArrayList<Value>();
        if (!variable.question().required()) {
            values.add(ABSENT);
        }
        Set<OptionKey> named = mentioned.getOrDefault(variable.name(), Set.of());
        switch (variable.question()) {
            case Question.YesNo _ -> List.of(Answers.YES, Answers.NO).forEach(option -> values.add(new Value(true, Set.of(option))));
            case Question.OneOf one -> {
                named.forEach(option -> values.add(new Value(true, Set.of(option))));
                addOther(values, one.options(), named);
            }
            case Question.SomeOf some -> addSubsets(values, some.options(), named);
            case Question.LegalBases bases -> addSubsets(values, bases.options(), named);
            default -> values.add(new Value(true, Set.of()));
        }
        return values;
    }

    /** An answer that is none of the options that conditions mention. */
    private static void addOther(List<Value> values, List<OptionKey> options, Set<OptionKey> named) {
        if (!named.containsAll(options)) {
            values.add(new Value(true, Set.of()));
        }
    }

    private static void addSubsets(List<Value> values, List<OptionKey> options, Set<OptionKey> named) {
        List<OptionKey> order = List.copyOf(named);
        addOther(values, options, named);
        for (int bits = 1; bits < 1 << order.size(); bits++) {
            var chosen = new HashSet<OptionKey>();
            for (int i = 0; i < order.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    chosen.add(order.get(i));
                }
            }
            values.add(new Value(true, chosen));
        }
    }

    private boolean holds(Scoped scoped, Map<String, Value> world) {
        return holds(scoped.condition(), scoped.scope(), world);
    }

    private boolean holds(Condition condition, Scope scope, Map<String, Value> world) {
        return switch (condition) {
            case Condition.Always _ -> true;
            case Condition.Answered(var key) -> value(key, scope, world).answered();
            case Condition.Is(var key, var option) -> value(key, scope, world).chosen().contains(option);
            case Condition.All(var of) -> of.stream().allMatch(each -> holds(each, scope, world));
            case Condition.Any(var of) -> of.stream().anyMatch(each -> holds(each, scope, world));
            case Condition.Not(var of) -> !holds(of, scope, world);
        };
    }

    private Value value(QuestionKey key, Scope scope, Map<String, Value> world) {
        return variable(key, scope).map(variable -> world.getOrDefault(variable.name(), ABSENT)).orElse(ABSENT);
    }
}
