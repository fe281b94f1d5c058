package org.rogatory.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of one call: {@code --name value} (repeatable), {@code --flag}, and arguments without a name. */
record Options(Map<String, List<String>> values, Set<String> flags, List<String> arguments) {

    /** What a command understands. {@code argument} describes the arguments without a name, or is empty when there are none. */
    record Known(Set<String> values, Set<String> flags, String argument) {

        static Known values(String... names) {
            return new Known(Set.of(names), Set.of(), "");
        }

        Known flags(String... names) {
            return new Known(values, Set.of(names), argument);
        }

        Known arguments(String description) {
            return new Known(values, flags, description);
        }
    }

    static Options parse(Known known, List<String> words) {
        var values = new HashMap<String, List<String>>();
        var flags = new java.util.HashSet<String>();
        var arguments = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String name = word.startsWith("--") ? word.substring(2) : "";
            if (known.flags().contains(name)) {
                flags.add(name);
            } else if (known.values().contains(name)) {
                if (i + 1 == words.size()) {
                    throw new BadUsage(word + " needs a value");
                }
                values.computeIfAbsent(name, _ -> new ArrayList<>()).add(words.get(++i));
            } else if (word.startsWith("-") && word.length() > 1) {
                throw new BadUsage("unknown option " + word);
            } else if (known.argument().isEmpty()) {
                throw new BadUsage("'" + word + "' was not expected here");
            } else {
                arguments.add(word);
            }
        }
        return new Options(values, flags, arguments);
    }

    String required(String name) {
        return optional(name).orElseThrow(() -> new BadUsage("--" + name + " is missing"));
    }

    Optional<String> optional(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw new BadUsage("--" + name + " is given twice");
        }
        return given.stream().findFirst();
    }

    List<String> all(String name) {
        return Collections.unmodifiableList(values.getOrDefault(name, List.of()));
    }

    boolean flag(String name) {
        return flags.contains(name);
    }
}
