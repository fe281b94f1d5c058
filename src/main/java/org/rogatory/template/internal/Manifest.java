package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;

/** What template.yaml says. */
record Manifest(Place place, int version, List<Language> languages, SequencedMap<String, QuestionKey> index, QuestionKey signatures,
        List<String> rules, List<Question> derived) {

    static Manifest read(String id, Yaml root, Places places) {
        YamlMap map = root.map("id", "version", "languages", "index", "signatures", "rules", "derived")
                .orElseGet(() -> new YamlMap(root, new LinkedHashMap<>()));
        map.requiredText("id").filter(said -> !said.equals(id)).ifPresent(said -> map.get("id").orElseThrow()
                .fault("the id is '" + said + "', but the folder is called '" + id + "'"));
        int version = map.required("version").map(_ -> map.number("version", 1)).orElse(1);
        if (version < 1) {
            map.get("version").orElse(root).fault("the version counts from 1");
        }
        var index = new LinkedHashMap<String, QuestionKey>();
        map.get("index").flatMap(Yaml::map).ifPresent(entries -> entries.entries().forEach((name, value) -> key(value)
                .ifPresent(key -> index.put(name, places.at(value.place(), key)))));
        QuestionKey signatures = map.required("signatures").flatMap(value -> key(value).map(key -> places.at(value.place(), key)))
                .orElseGet(() -> places.at(map.place(), new QuestionKey("signatories")));
        return new Manifest(root.place(), version, languages(map), index, signatures, rules(map),
                new QuestionReader(places).questions(map.items("derived")));
    }

    private static Optional<QuestionKey> key(Yaml value) {
        Optional<String> name = value.text();
        if (name.isPresent() && !QuestionKey.isValid(name.get())) {
            value.fault("'" + name.get() + "' is not the key of a question");
            return Optional.empty();
        }
        return name.map(QuestionKey::new);
    }

    private static List<Language> languages(YamlMap map) {
        var languages = new ArrayList<Language>();
        for (Yaml item : map.required("languages").map(Yaml::items).orElse(List.of())) {
            String tag = item.text().orElse("");
            if (!Language.isValid(tag)) {
                item.fault("'" + tag + "' is not a language tag such as en, fr or zh-Hans");
            } else if (languages.contains(new Language(tag))) {
                item.fault("the language '" + tag + "' is named twice");
            } else {
                languages.add(new Language(tag));
            }
        }
        if (languages.isEmpty()) {
            map.whole().fault("at least one language is needed");
        }
        return List.copyOf(languages);
    }

    private static List<String> rules(YamlMap map) {
        var rules = new ArrayList<String>();
        for (Yaml item : map.items("rules")) {
            String rule = item.text().orElse("");
            if (rules.contains(rule)) {
                item.fault("the rule '" + rule + "' is named twice");
            } else {
                rules.add(rule);
            }
        }
        return List.copyOf(rules);
    }
}
