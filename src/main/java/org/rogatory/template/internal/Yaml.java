package org.rogatory.template.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A value of a YAML file that knows where it stands. What has the wrong type is a fault and counts as absent. */
record Yaml(Node node, String file, Faults faults) {

    private static final LoadSettings SETTINGS = LoadSettings.builder().setAllowDuplicateKeys(true).build();

    static Optional<Yaml> read(String file, String text, Faults faults) {
        try {
            Optional<Yaml> root = new Compose(SETTINGS).composeString(text).map(node -> new Yaml(node, file, faults));
            if (root.isEmpty()) {
                faults.add(new Place(file, 1), "the file is empty");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            faults.add(new Place(file, e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1)), "not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            faults.add(new Place(file, 1), "not YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
        return Optional.empty();
    }

    Place place() {
        return new Place(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    void fault(String what) {
        faults.add(place(), what);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    Optional<String> text() {
        if (node instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue());
        }
        fault("a text was expected here, not a list or a mapping");
        return Optional.empty();
    }

    List<Yaml> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new Yaml(item, file, faults)).toList();
        }
        fault("a list was expected here");
        return List.of();
    }

    Optional<YamlMap> map() {
        if (!(node instanceof MappingNode mapping)) {
            fault("a mapping (key: value) was expected here");
            return Optional.empty();
        }
        var entries = new LinkedHashMap<String, Yaml>();
        for (var tuple : mapping.getValue()) {
            var key = new Yaml(tuple.getKeyNode(), file, faults);
            key.text().ifPresent(name -> {
                if (entries.put(name, new Yaml(tuple.getValueNode(), file, faults)) != null) {
                    key.fault("the key '" + name + "' stands here twice");
                }
            });
        }
        return Optional.of(new YamlMap(this, entries));
    }

    /** A mapping in which only these keys may stand. */
    Optional<YamlMap> map(String... keys) {
        Optional<YamlMap> map = map();
        map.ifPresent(found -> found.refuseOthers(Arrays.asList(keys)));
        return map;
    }
}
