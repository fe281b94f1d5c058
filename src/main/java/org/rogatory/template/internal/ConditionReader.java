package org.rogatory.template.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.QuestionKey;

/** Reads a condition and notes where each of its parts stands. */
final class ConditionReader {

    /** Words of conditions, which no question may have as its key. */
    static final Set<String> WORDS = Set.of("answered", "all", "any", "not");

    private final Places places;

    ConditionReader(Places places) {
        this.places = places;
    }

    /** The condition under {@code when}; without one, or with a faulty one, always. */
    Condition when(YamlMap map) {
        return map.get("when").flatMap(this::condition).orElse(Condition.ALWAYS);
    }

    private Optional<Condition> condition(Yaml yaml) {
        Optional<YamlMap> map = yaml.map();
        if (map.isEmpty()) {
            return Optional.empty();
        }
        if (map.get().entries().size() != 1) {
            yaml.fault("a condition has one key; join several with all: [ … ] or any: [ … ]");
            return Optional.empty();
        }
        Map.Entry<String, Yaml> only = map.get().entries().firstEntry();
        Yaml value = only.getValue();
        return switch (only.getKey()) {
            case "all" -> parts(value).map(of -> places.at(yaml.place(), new Condition.All(of)));
            case "any" -> parts(value).map(of -> places.at(yaml.place(), new Condition.Any(of)));
            case "not" -> condition(value).map(of -> places.at(yaml.place(), new Condition.Not(of)));
            case "answered" -> key(value, value.text().orElse("")).map(key -> places.at(value.place(), new Condition.Answered(key)));
            default -> key(yaml, only.getKey())
                    .flatMap(key -> option(value).map(option -> places.at(value.place(), new Condition.Is(key, option))));
        };
    }

    private Optional<List<Condition>> parts(Yaml list) {
        List<Yaml> items = list.items();
        List<Condition> parts = items.stream().map(this::condition).flatMap(Optional::stream).toList();
        if (items.isEmpty()) {
            list.fault("a list of conditions was expected here");
        }
        return parts.isEmpty() || parts.size() < items.size() ? Optional.empty() : Optional.of(parts);
    }

    private static Optional<QuestionKey> key(Yaml at, String name) {
        if (!QuestionKey.isValid(name)) {
            at.fault("'" + name + "' is not the key of a question");
            return Optional.empty();
        }
        return Optional.of(new QuestionKey(name));
    }

    private static Optional<OptionKey> option(Yaml value) {
        Optional<String> name = value.text();
        if (name.isPresent() && !OptionKey.isValid(name.get())) {
            value.fault("'" + name.get() + "' is not an option");
            return Optional.empty();
        }
        return name.map(OptionKey::new);
    }
}
