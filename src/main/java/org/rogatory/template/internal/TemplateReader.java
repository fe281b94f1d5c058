package org.rogatory.template.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.shared.Language;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.Labels;
import org.rogatory.template.Outline;
import org.rogatory.template.TemplateRejected;
import org.rogatory.template.Wording;

/** Reads the folder of one document type, and checks it. */
public final class TemplateReader {

    private final String id;
    private final SortedMap<String, byte[]> files;
    private final SortedMap<String, byte[]> shared;
    private final Faults faults = new Faults();
    private final Places places = new Places();

    private TemplateReader(String id, SortedMap<String, byte[]> files, SortedMap<String, byte[]> shared) {
        this.id = id;
        this.files = files;
        this.shared = shared;
    }

    /**
     * @param files   of the folder {@code id}, by name
     * @param shared  of the folder that all types share
     * @param checked whether to check that the parts fit each other; what has no sound form is a fault in any case
     * @throws TemplateRejected with all faults
     */
    public static DocumentTemplate read(String id, SortedMap<String, byte[]> files, SortedMap<String, byte[]> shared, boolean checked) {
        return new TemplateReader(id, files, shared).template(checked);
    }

    private DocumentTemplate template(boolean checked) {
        Optional<Manifest> manifest = yaml("template.yaml").map(root -> Manifest.read(id, root, places));
        PartFolders folders = PartFolders.read(id, files, this::text, faults, places);
        Optional<Questionnaire> questionnaire = yaml("questionnaire.yaml").map(new SectionReader(places, folders)::questionnaire);
        Optional<Outline> outline = yaml("document.yaml").map(new OutlineReader(places, folders)::outline);
        var labels = folders.labels(labels(files, id + "/labels/"));
        var sharedLabels = labels(shared, "shared/labels/");
        var wording = folders.wording(byLanguage(files, id + "/text/", ".md", faults,
                (name, bytes) -> WordingFile.read(name, text(name, bytes), faults)));
        if (manifest.isPresent() && questionnaire.isPresent() && outline.isPresent()) {
            var found = new TemplateSources(id, manifest.get(), questionnaire.get(), outline.get(), labels, sharedLabels, wording,
                    folders, places);
            if (checked) {
                new TemplateCheck(found, faults).run();
            }
            if (faults.isEmpty()) {
                return template(found);
            }
        }
        throw new TemplateRejected(id, faults.sorted());
    }

    private DocumentTemplate template(TemplateSources found) {
        Manifest manifest = found.manifest();
        return new DocumentTemplate(id, manifest.version(), hash(), manifest.languages(), Collections.unmodifiableMap(manifest.index()),
                manifest.signatures(),
                manifest.rules(), manifest.derived(), found.questionnaire(), found.outline(), wording(found), labels(found), samples());
    }

    private Optional<Yaml> yaml(String name) {
        String file = id + "/" + name;
        if (!files.containsKey(file)) {
            faults.add(new Place(file, 1), "the file is missing");
            return Optional.empty();
        }
        return Yaml.read(file, text(file, files.get(file)), faults);
    }

    private String text(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int broken = text.indexOf('\uFFFD');
        if (broken >= 0) {
            faults.add(new Place(file, 1 + (int) text.substring(0, broken).chars().filter(c -> c == '\n').count()), "this is not UTF-8");
        }
        return text;
    }

    private Map<Language, LabelsFile> labels(SortedMap<String, byte[]> from, String folder) {
        return byLanguage(from, folder, ".properties", faults, (name, bytes) -> LabelsFile.read(name, text(name, bytes), faults));
    }

    /** The files of a folder that are called after languages. */
    static <T> Map<Language, T> byLanguage(SortedMap<String, byte[]> from, String folder, String ending, Faults faults,
            BiFunction<String, byte[], T> reader) {
        var found = new TreeMap<Language, T>();
        forEach(from, folder, ending, (name, bytes) -> {
            String tag = name.substring(folder.length(), name.length() - ending.length());
            if (Language.isValid(tag)) {
                found.put(new Language(tag), reader.apply(name, bytes));
            } else {
                faults.add(new Place(name, 1),
                        "the file is called after no language; names are such as en" + ending + " or zh-Hans" + ending);
            }
        });
        return found;
    }

    private static void forEach(SortedMap<String, byte[]> from, String folder, String ending, BiConsumer<String, byte[]> visitor) {
        from.forEach((name, bytes) -> {
            if (name.startsWith(folder) && name.endsWith(ending) && name.indexOf('/', folder.length()) < 0) {
                visitor.accept(name, bytes);
            }
        });
    }

    private static Map<Language, Wording> wording(TemplateSources found) {
        return found.wording().entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey,
                entry -> new Wording(texts(entry.getValue().titles()), texts(entry.getValue().clauses()))));
    }

    private static Map<String, String> texts(Map<String, WordingFile.Text> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text()));
    }

    private static Map<Language, Labels> labels(TemplateSources found) {
        return found.labels().keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), language -> {
            var texts = new HashMap<String, String>();
            Optional.ofNullable(found.sharedLabels().get(language))
                    .ifPresent(file -> file.labels().forEach((key, label) -> texts.put(key, label.text())));
            found.labels().get(language).labels().forEach((key, label) -> texts.put(key, label.text()));
            return new Labels(texts);
        }));
    }

    private Map<String, String> samples() {
        var samples = new LinkedHashMap<String, String>();
        String folder = id + "/samples/";
        forEach(files, folder, ".json", (name, bytes) -> samples.put(name.substring(folder.length(), name.length() - ".json".length()),
                new String(bytes, StandardCharsets.UTF_8)));
        return samples;
    }

    /** Over all that shapes a document: structure, labels and wording, but not the samples. */
    private String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                if (!name.contains("/samples/")) {
                    digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
