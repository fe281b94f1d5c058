package org.rogatory.template.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.template.OutlineNode;

/** One part.yaml: what is known of the kind, what is asked of a row of it, and what is printed for one. */
record PartFile(Part part, Place place, List<Question> questions, List<OutlineNode> outline) {

    private static final List<String> KEYS = List.of("id", "code", "group", "coercive", "needs-facts", "source", "status", "unverified",
            "articles", "rules", "questions", "outline");

    /** @param folder the name of its folder, which is its id */
    static PartFile read(String folder, Yaml root, Places places, SortedMap<String, String> samples) {
        YamlMap map = root.map(KEYS.toArray(String[]::new)).orElseGet(() -> new YamlMap(root, new LinkedHashMap<>()));
        map.requiredText("id").filter(said -> !said.equals(folder)).ifPresent(said -> map.get("id").orElseThrow()
                .fault("the id is '" + said + "', but the folder is called '" + folder + "'"));
        var id = new OptionKey(folder);
        Condition guard = places.at(root.place(), new Condition.Is(Part.KIND, id));
        List<Question> questions = new QuestionReader(places, PartFolders.NONE, Optional.of(guard)).columns(map.items("questions"));
        List<OutlineNode> outline = new OutlineReader(places, PartFolders.NONE, Optional.of(guard)).clauses(map.items("outline"));
        var part = new Part(id, map.requiredText("code").orElse(folder), map.requiredText("group").orElse("other"),
                map.flag("coercive", false), map.flag("needs-facts", true), map.requiredText("source").orElse(""), articles(map),
                unverified(map), map.items("rules").stream().flatMap(rule -> rule.text().stream()).toList(),
                questions.stream().map(Question::key).toList(), samples);
        return new PartFile(part, root.place(), questions, outline);
    }

    private static Map<String, String> articles(YamlMap map) {
        var articles = new LinkedHashMap<String, String>();
        map.get("articles").flatMap(Yaml::map).ifPresent(entries -> entries.entries().forEach((code, yaml) -> {
            if (!code.matches("[A-Z][A-Z0-9-]{1,19}")) {
                yaml.fault("'" + code + "' is not the code of an instrument");
            }
            yaml.text().ifPresent(article -> articles.put(code, article));
        }));
        return articles;
    }

    /** What nobody has looked up is named, or the whole row is marked. */
    private static Optional<String> unverified(YamlMap map) {
        String status = map.requiredText("status").orElse("unverified");
        if (!List.of("verified", "unverified").contains(status)) {
            map.get("status").orElseThrow().fault("'status' is verified or unverified");
        }
        return map.text("unverified").or(() -> status.equals("unverified") ? map.text("source") : Optional.empty());
    }
}
