package org.rogatory.template.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Condition;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.Outline;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.OutlineNode.As;
import org.rogatory.template.OutlineNode.Repeat;

/** Reads document.yaml. */
final class OutlineReader {

    private final Places places;
    private final ConditionReader conditions;
    private final PartFolders folders;
    private final Optional<Condition> guard;

    /** @param folders whose clauses a node {@code parts} stands for */
    OutlineReader(Places places, PartFolders folders) {
        this(places, folders, Optional.empty());
    }

    /** @param guard a condition that every clause read here has besides its own */
    OutlineReader(Places places, PartFolders folders, Optional<Condition> guard) {
        this.places = places;
        this.conditions = new ConditionReader(places);
        this.folders = folders;
        this.guard = guard;
    }

    /** The clauses of a kind: no groups, as each row is a section of its own. */
    List<OutlineNode> clauses(List<Yaml> items) {
        return items.stream().flatMap(item -> item.map().flatMap(this::clause).stream()).toList();
    }

    Outline outline(Yaml root) {
        return new Outline(nodes(root.map("outline").flatMap(map -> map.required("outline")), true));
    }

    private List<OutlineNode> nodes(Optional<Yaml> list, boolean top) {
        return list.map(Yaml::items).orElse(List.of()).stream().flatMap(item -> nodes(item, top)).toList();
    }

    /** One node, or the clauses that {@code parts: items} stands for. */
    private Stream<OutlineNode> nodes(Yaml yaml, boolean top) {
        if (yaml.isMap() && yaml.map().filter(map -> map.entries().containsKey("parts")).isPresent()) {
            YamlMap map = yaml.map("parts").orElseThrow();
            return map.get("parts").flatMap(OutlineReader::key).stream().flatMap(question -> folders.clauses(question, yaml).stream());
        }
        return node(yaml, top).stream();
    }

    private Optional<OutlineNode> node(Yaml yaml, boolean top) {
        return yaml.map().flatMap(map -> {
            if (map.entries().containsKey("group")) {
                return group(map);
            }
            if (map.entries().containsKey("annex")) {
                return annex(map, top);
            }
            if (map.entries().containsKey("clause")) {
                return clause(map);
            }
            if (map.entries().containsKey("signatures")) {
                return signatures(map);
            }
            yaml.fault("a node of the outline starts with group, annex, clause, parts or signatures");
            return Optional.empty();
        });
    }

    private Optional<OutlineNode> group(YamlMap map) {
        map.refuseOthers(List.of("group", "when", "numbered", "repeat", "source", "contains"));
        List<OutlineNode> contains = nodes(map.required("contains"), false);
        return id(map, "group").map(id -> places.at(map.place(),
                new OutlineNode.Group(id, conditions.when(map), map.flag("numbered", true),
                        map.get("repeat").flatMap(OutlineReader::key), map.text("source"), contains)));
    }

    private Optional<OutlineNode> annex(YamlMap map, boolean top) {
        map.refuseOthers(List.of("annex", "when", "numbered", "source", "contains"));
        if (!top) {
            map.whole().fault("an annex stands at the top of the outline, not in a group");
        }
        List<OutlineNode> contains = nodes(map.required("contains"), false);
        return id(map, "annex").map(id -> places.at(map.place(),
                new OutlineNode.Annex(id, conditions.when(map), map.flag("numbered", true), map.text("source"), contains)));
    }

    private Optional<OutlineNode> clause(YamlMap map) {
        map.refuseOthers(List.of("clause", "when", "numbered", "optional", "repeat", "as", "source"));
        Condition when = conditions.when(map);
        Optional<Repeat> repeat = repeat(map);
        return id(map, "clause").map(id -> places.at(map.place(), new OutlineNode.Clause(id, when, map.flag("numbered", true),
                map.flag("optional", false), repeat, map.text("source"), guard.orElse(Condition.ALWAYS))));
    }

    private Optional<Repeat> repeat(YamlMap map) {
        Optional<QuestionKey> over = map.get("repeat").flatMap(OutlineReader::key);
        if (map.get("repeat").isEmpty()) {
            map.get("as").ifPresent(as -> as.fault("'as' says how 'repeat' prints, and there is no 'repeat'"));
            return Optional.empty();
        }
        Optional<As> as = map.required("as").flatMap(yaml -> {
            String word = yaml.text().orElse("");
            Optional<As> found = Arrays.stream(As.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
            if (found.isEmpty()) {
                yaml.fault("'as' is table, list or paragraphs");
            }
            return found;
        });
        return over.map(key -> places.at(map.place(), new Repeat(key, as.orElse(As.PARAGRAPHS))));
    }

    private Optional<OutlineNode> signatures(YamlMap map) {
        map.refuseOthers(List.of("signatures", "when"));
        return map.required("signatures").flatMap(OutlineReader::key)
                .map(key -> places.at(map.place(), new OutlineNode.Signatures("signatures", conditions.when(map), key)));
    }

    private static Optional<String> id(YamlMap map, String key) {
        return map.required(key).flatMap(SectionReader::id);
    }

    private static Optional<QuestionKey> key(Yaml yaml) {
        Optional<String> name = yaml.text();
        if (name.isPresent() && !QuestionKey.isValid(name.get())) {
            yaml.fault("'" + name.get() + "' is not the key of a question");
            return Optional.empty();
        }
        return name.map(QuestionKey::new);
    }
}
