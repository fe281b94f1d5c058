package org.rogatory.template.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.internal.LabelsFile.Label;

/** The folders of kinds below the folder of a document type, and which question offers which of them. */
final class PartFolders {

    static final PartFolders NONE = new PartFolders(Map.of(), new Faults());

    private static final String FILE = "/part.yaml";

    private final Map<String, PartFolder> folders;
    private final Faults faults;
    private final Map<QuestionKey, PartFolder> byQuestion = new LinkedHashMap<>();

    private PartFolders(Map<String, PartFolder> folders, Faults faults) {
        this.folders = folders;
        this.faults = faults;
    }

    /** @param text turns the bytes of a file into its text */
    static PartFolders read(String id, SortedMap<String, byte[]> files, BiFunction<String, byte[], String> text, Faults faults,
            Places places) {
        var reading = new Reading(id, files, text, faults, places);
        var folders = new HashMap<String, PartFolder>();
        reading.folders().forEach(name -> folders.put(name, reading.folder(name)));
        return new PartFolders(folders, faults);
    }

    /** The columns of a question of parts; none, and a fault, if it names no folder of parts. */
    List<Question> columns(QuestionKey question, YamlMap map, Places places) {
        Optional<String> name = map.requiredText("folder");
        PartFolder folder = folders.get(name.orElse(""));
        if (folder == null) {
            name.ifPresent(missing -> map.get("folder").orElseThrow().fault("there is no folder '" + missing + "' with a part.yaml below it"
                    + Nearest.to(missing, folders.keySet())));
            return List.of();
        }
        byQuestion.put(question, folder);
        return folder.columns(map.place(), places);
    }

    /** What is printed for a row of this question; a fault if it is no question of parts. */
    List<OutlineNode> clauses(QuestionKey question, Yaml at) {
        PartFolder folder = byQuestion.get(question);
        if (folder == null) {
            at.fault("'" + question + "' is no question of type parts");
            return List.of();
        }
        return folder.clauses();
    }

    Map<QuestionKey, List<Part>> parts() {
        return byQuestion.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                entry -> entry.getValue().parts().stream().map(PartFile::part).toList()));
    }

    /** The headings under which kinds are offered, with the place of the first kind below each. */
    Map<String, Place> groups() {
        var groups = new LinkedHashMap<String, Place>();
        byQuestion.forEach((question, folder) -> folder.parts()
                .forEach(part -> groups.putIfAbsent("group." + question + "." + part.part().group(), part.place())));
        return groups;
    }

    /** The labels of the type with those of its kinds among them. */
    Map<Language, LabelsFile> labels(Map<Language, LabelsFile> own) {
        var all = new TreeMap<Language, LabelsFile>();
        own.forEach((language, file) -> {
            var labels = new LinkedHashMap<>(file.labels());
            byQuestion.forEach((question, folder) -> folder.labels().forEach((kind, files) -> Optional.ofNullable(files.get(language))
                    .ifPresent(found -> found.labels().forEach((key, label) -> add(labels, question.name(), kind, key, label)))));
            all.put(language, new LabelsFile(file.file(), labels));
        });
        return all;
    }

    private void add(Map<String, Label> labels, String question, String kind, String key, Label label) {
        PartFolder.labelKey(question, kind, key).ifPresentOrElse(full -> {
            if (labels.putIfAbsent(full, label) != null) {
                faults.add(label.place(), "the label '" + full + "' stands already elsewhere");
            }
        }, () -> faults.add(label.place(), "the label '" + key + "' belongs to nothing; a kind has part, question.… and option.…"));
    }

    /** The wording of the type with that of its kinds after it. */
    Map<Language, WordingFile> wording(Map<Language, WordingFile> own) {
        var all = new TreeMap<Language, WordingFile>();
        own.forEach((language, file) -> {
            var whole = new WordingFile(file.file(), new LinkedHashMap<>(file.titles()), new LinkedHashMap<>(file.clauses()));
            byQuestion.values().forEach(folder -> folder.wording().values().forEach(files -> Optional.ofNullable(files.get(language))
                    .ifPresent(found -> found.clauses().forEach((id, clause) -> {
                        if (whole.clauses().putIfAbsent(id, clause) != null) {
                            faults.add(clause.heading(), "the clause '" + id + "' has its text elsewhere too");
                        }
                    }))));
            all.put(language, whole);
        });
        return all;
    }

    /** Goes through the files once. */
    private record Reading(String id, SortedMap<String, byte[]> files, BiFunction<String, byte[], String> text, Faults faults,
            Places places) {

        TreeSet<String> folders() {
            return files.keySet().stream().filter(name -> name.endsWith(FILE) && name.split("/").length == 4)
                    .map(name -> name.split("/")[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        PartFolder folder(String name) {
            String root = id + "/" + name + "/";
            List<PartFile> parts = new ArrayList<>();
            var labels = new TreeMap<String, Map<Language, LabelsFile>>();
            var wording = new TreeMap<String, Map<Language, WordingFile>>();
            labels.put("", byLanguage(root + "labels/", ".properties", (file, content) -> LabelsFile.read(file, content, faults)));
            wording.put("", byLanguage(root + "text/", ".md", (file, content) -> WordingFile.read(file, content, faults)));
            for (String kind : kinds(root)) {
                String folder = root + kind + "/";
                yaml(root + kind + FILE).map(yaml -> PartFile.read(kind, yaml, places, samples(folder + "samples/"))).ifPresent(parts::add);
                labels.put(kind, byLanguage(folder + "labels/", ".properties", (file, content) -> LabelsFile.read(file, content, faults)));
                wording.put(kind, byLanguage(folder + "text/", ".md", (file, content) -> WordingFile.read(file, content, faults)));
            }
            parts.sort(Comparator.comparing(part -> part.part().code()));
            Optional<YamlMap> common = files.containsKey(root + "common.yaml")
                    ? yaml(root + "common.yaml").flatMap(yaml -> yaml.map("questions", "opening", "closing"))
                    : Optional.empty();
            var outline = new OutlineReader(places, NONE);
            return new PartFolder(name, new QuestionReader(places).columns(common.map(map -> map.items("questions")).orElse(List.of())),
                    outline.clauses(common.map(map -> map.items("opening")).orElse(List.of())),
                    outline.clauses(common.map(map -> map.items("closing")).orElse(List.of())), parts, labels, wording);
        }

        private TreeSet<String> kinds(String root) {
            return files.keySet().stream().filter(name -> name.startsWith(root) && name.endsWith(FILE))
                    .map(name -> name.substring(root.length(), name.length() - FILE.length())).filter(this::isKind)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private boolean isKind(String kind) {
            if (!OptionKey.isValid(kind)) {
                faults.add(new Place(id + "/…/" + kind + FILE, 1), "'" + kind + "' is not an option key: letters, digits and hyphens");
                return false;
            }
            return true;
        }

        private Optional<Yaml> yaml(String file) {
            return Yaml.read(file, text.apply(file, files.get(file)), faults);
        }

        private SortedMap<String, String> samples(String folder) {
            var samples = new TreeMap<String, String>();
            files.forEach((name, bytes) -> {
                if (name.startsWith(folder) && name.endsWith(".json")) {
                    samples.put(name.substring(folder.length(), name.length() - ".json".length()),
                            new String(bytes, StandardCharsets.UTF_8));
                }
            });
            return samples;
        }

        private <T> Map<Language, T> byLanguage(String folder, String ending, BiFunction<String, String, T> reader) {
            return TemplateReader.byLanguage(files, folder, ending, faults, (name, bytes) -> reader.apply(name, text.apply(name, bytes)));
        }
    }
}
