package org.rogatory.template.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Condition;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.TextFormat;
import org.rogatory.shared.QuestionKey;

/** Reads questions and columns. A question of an unknown type counts as a short text, so that one slip does not look like many. */
final class QuestionReader {

    private static final Set<String> COMMON = Set.of("id", "type", "required", "when");
    private static final Map<String, Set<String>> MORE = Map.ofEntries(Map.entry("short-text", Set.of("max", "format")),
            Map.entry("email", Set.of()),
            Map.entry("long-text", Set.of("max")), Map.entry("date", Set.of()), Map.entry("partial-date", Set.of()),
            Map.entry("moment", Set.of()), Map.entry("yes-no", Set.of()),
            Map.entry("one-of", Set.of("options")), Map.entry("some-of", Set.of("options")),
            Map.entry("legal-bases", Set.of("options", "among", "between")),
            Map.entry("number", Set.of("min", "max")), Map.entry("money", Set.of()), Map.entry("state", Set.of()),
            Map.entry("states", Set.of("among")), Map.entry("language", Set.of()), Map.entry("languages", Set.of()),
            Map.entry("repeated", Set.of("of")), Map.entry("parts", Set.of("folder")), Map.entry("reference", Set.of("to")),
            Map.entry("references", Set.of("to")));

    private final Places places;
    private final ConditionReader conditions;
    private final PartFolders folders;
    private final Optional<Condition> guard;

    QuestionReader(Places places) {
        this(places, PartFolders.NONE);
    }

    /** @param folders whose kinds the questions of parts offer */
    QuestionReader(Places places, PartFolders folders) {
        this(places, folders, Optional.empty());
    }

    /** @param guard a condition that every question read here has besides its own */
    QuestionReader(Places places, PartFolders folders, Optional<Condition> guard) {
        this.places = places;
        this.conditions = new ConditionReader(places);
        this.folders = folders;
        this.guard = guard;
    }

    List<Question> questions(List<Yaml> items) {
        return items.stream().map(item -> question(item, false)).flatMap(Optional::stream).toList();
    }

    List<Question> columns(List<Yaml> items) {
        return items.stream().map(item -> question(item, true)).flatMap(Optional::stream).toList();
    }

    private Optional<Question> question(Yaml yaml, boolean column) {
        return yaml.map().flatMap(map -> {
            String type = type(map, column);
            map.refuseOthers(Stream.concat(COMMON.stream(), MORE.get(type).stream()).toList());
            Optional<QuestionKey> key = map.required("id").flatMap(QuestionReader::key);
            return key.map(found -> places.at(yaml.place(), question(found, type, map)));
        });
    }

    private static String type(YamlMap map, boolean column) {
        Optional<Yaml> type = map.required("type");
        String name = type.flatMap(Yaml::text).orElse("short-text");
        if (!MORE.containsKey(name)) {
            type.orElseThrow()
                    .fault("unknown type '" + name + "' of question" + Nearest.to(name, MORE.keySet().stream().sorted().toList()));
            return "short-text";
        }
        if (column && (name.equals("repeated") || name.equals("parts"))) {
            type.orElseThrow().fault("a column cannot be repeated; make it a question of its own and refer to it");
            return "short-text";
        }
        return name;
    }

    private static Optional<QuestionKey> key(Yaml yaml) {
        Optional<String> name = yaml.text();
        if (name.isPresent() && !QuestionKey.isValid(name.get())) {
            yaml.fault("'" + name.get() + "' is not a question key: camelCase, letters and digits, at most 64");
            return Optional.empty();
        }
        name.filter(ConditionReader.WORDS::contains)
                .ifPresent(word -> yaml.fault("'" + word + "' is a word of conditions; choose another key"));
        return name.map(QuestionKey::new);
    }

    private Question question(QuestionKey key, String type, YamlMap map) {
        Condition own = conditions.when(map);
        Condition when = guard.<Condition>map(also -> places.at(map.place(), new Condition.All(List.of(also, own)))).orElse(own);
        boolean required = map.flag("required", false);
        return switch (type) {
            case "email" -> new Question.Email(key, when, required);
            case "long-text" -> new Question.LongText(key, when, required, max(map, 20_000));
            case "date" -> new Question.DateQuestion(key, when, required);
            case "partial-date" -> new Question.PartialDate(key, when, required);
            case "moment" -> new Question.MomentQuestion(key, when, required);
            case "yes-no" -> new Question.YesNo(key, when, required);
            case "one-of" -> new Question.OneOf(key, when, required, options(map));
            case "some-of" -> new Question.SomeOf(key, when, required, options(map));
            case "legal-bases" -> new Question.LegalBases(key, when, required, options(map), states(map, key));
            case "number" -> number(key, when, required, map);
            case "money" -> new Question.Money(key, when, required);
            case "state" -> new Question.StateChoice(key, when, required);
            case "states" -> new Question.StatesChoice(key, when, required,
                    map.get("among").flatMap(QuestionReader::key).stream().toList());
            case "language" -> new Question.LanguageChoice(key, when, required);
            case "languages" -> new Question.LanguagesChoice(key, when, required);
            case "repeated" -> new Question.Repeated(key, when, required, columns(map));
            case "parts" -> new Question.Repeated(key, when, required, folders.columns(key, map, places));
            case "reference" -> new Question.Reference(key, when, required, other(map, "to", key));
            case "references" -> new Question.References(key, when, required, other(map, "to", key));
            default -> new Question.ShortText(key, when, required, max(map, 200), format(map));
        };
    }

    private static Optional<TextFormat> format(YamlMap map) {
        return map.get("format").flatMap(yaml -> {
            Optional<TextFormat> format = yaml.text().flatMap(TextFormat::of);
            if (format.isEmpty()) {
                yaml.fault("there is no such format; there are: "
                        + String.join(", ", Arrays.stream(TextFormat.values()).map(TextFormat::word).toList()));
            }
            return format;
        });
    }

    /** Either one repeated question, or the two States between which a request goes. */
    private static List<QuestionKey> states(YamlMap map, QuestionKey self) {
        if (map.get("between").isEmpty()) {
            return List.of(other(map, "among", self));
        }
        List<QuestionKey> between = map.items("between").stream().map(QuestionReader::key).flatMap(Optional::stream).toList();
        if (between.size() != 2) {
            map.get("between").orElseThrow().fault("'between' names two questions: the requesting and the requested State");
        }
        return between;
    }

    private static int max(YamlMap map, int usual) {
        int max = map.number("max", usual);
        if (max < 1) {
            map.whole().fault("'max' is at least 1");
        }
        return max;
    }

    private static Question number(QuestionKey key, Condition when, boolean required, YamlMap map) {
        int min = map.number("min", 0);
        int max = map.number("max", 999_999_999);
        if (min > max) {
            map.whole().fault("'min' is greater than 'max'");
        }
        return new Question.WholeNumber(key, when, required, min, max);
    }

    /** The question another key names; without one, {@code self}, which the missing key has made a fault already. */
    private static QuestionKey other(YamlMap map, String key, QuestionKey self) {
        return map.required(key).flatMap(QuestionReader::key).orElse(self);
    }

    private List<Question> columns(YamlMap map) {
        List<Yaml> items = map.required("of").map(Yaml::items).orElse(List.of());
        if (map.get("of").isPresent() && items.isEmpty()) {
            map.whole().fault("a repeated question needs at least one column");
        }
        return columns(items);
    }

    private static List<OptionKey> options(YamlMap map) {
        var options = new ArrayList<OptionKey>();
        var seen = new HashSet<String>();
        for (Yaml item : map.required("options").map(Yaml::items).orElse(List.of())) {
            String name = item.text().orElse("");
            if (!OptionKey.isValid(name)) {
                item.fault("'" + name + "' is not an option key: letters, digits and hyphens");
            } else if (!seen.add(name)) {
                item.fault("the option '" + name + "' is named twice");
            } else {
                options.add(new OptionKey(name));
            }
        }
        return List.copyOf(options);
    }
}
