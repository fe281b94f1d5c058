package org.rogatory.template.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A mapping of a YAML file. */
record YamlMap(Yaml whole, SequencedMap<String, Yaml> entries) {

    Place place() {
        return whole.place();
    }

    void refuseOthers(Collection<String> known) {
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                value.fault("unknown key '" + key + "'" + Nearest.to(key, known));
            }
        });
    }

    Optional<Yaml> get(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    Optional<Yaml> required(String key) {
        if (!entries.containsKey(key)) {
            whole.fault("the key '" + key + "' is missing");
        }
        return get(key);
    }

    Optional<String> text(String key) {
        return get(key).flatMap(Yaml::text);
    }

    Optional<String> requiredText(String key) {
        return required(key).flatMap(Yaml::text);
    }

    List<Yaml> items(String key) {
        return get(key).map(Yaml::items).orElse(List.of());
    }

    boolean flag(String key, boolean usual) {
        return get(key).map(value -> switch (value.text().orElse("")) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> {
                value.fault("'" + key + "' is yes or no");
                yield usual;
            }
        }).orElse(usual);
    }

    int number(String key, int usual) {
        return get(key).map(value -> {
            String text = value.text().orElse("");
            if (!text.matches("-?[0-9]{1,9}")) {
                value.fault("'" + key + "' is a whole number");
                return usual;
            }
            return Integer.valueOf(text);
        }).orElse(usual);
    }
}
