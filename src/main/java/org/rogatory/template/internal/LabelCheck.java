package org.rogatory.template.internal;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.internal.LabelsFile.Label;

/** Checks that everything people read has a label in each language, and that no label is left over. */
final class LabelCheck {

    private static final Pattern COLUMN = Pattern.compile("\\{([^}]*)}");
    private static final List<String> GUIDANCE = List.of(".needed", ".hint", ".why", ".example", ".wrong");

    private final TemplateSources sources;
    private final Keys keys;
    private final Faults faults;
    private final Map<String, Place> required = new LinkedHashMap<>();
    private final Set<String> allowed = new HashSet<>();

    LabelCheck(TemplateSources sources, Keys keys, Faults faults) {
        this.sources = sources;
        this.keys = keys;
        this.faults = faults;
    }

    void run() {
        collect();
        Stream.concat(Stream.of(Language.ENGLISH), sources.manifest().languages().stream()).distinct()
                .filter(language -> !sources.labels().containsKey(language))
                .forEach(language -> faults.add(sources.file("labels/" + language + ".properties"), "the file is missing"));
        sources.labels().values().forEach(file -> {
            required.forEach((key, place) -> {
                if (!file.labels().containsKey(key)) {
                    faults.add(place, "the label '" + key + "' is missing in " + file.file());
                }
            });
            file.labels().forEach((key, label) -> check(key, label));
        });
        complete(sources.labels());
        complete(sources.sharedLabels());
    }

    private void collect() {
        required.put("title", sources.manifest().place());
        required.putAll(sources.folders().groups());
        sources.questionnaire().sections().forEach(section -> {
            required.put("section." + section.id(), sources.places().of(section));
            allowed.add("section." + section.id() + ".intro");
            section.questions().forEach(question -> collect(question.key().name(), question));
        });
        sources.manifest().derived().forEach(this::collectDerived);
    }

    private void collect(String name, Question question) {
        Place place = sources.places().of(question);
        required.put("question." + name, place);
        GUIDANCE.forEach(more -> allowed.add("question." + name + more));
        Keys.options(question).forEach(option -> {
            required.put("option." + name + "." + option, place);
            GUIDANCE.forEach(more -> allowed.add("option." + name + "." + option + more));
        });
        if (question instanceof Question.Repeated repeated) {
            required.put("question." + name + ".row", place);
            required.put("question." + name + ".add", place);
            repeated.columns().forEach(column -> collect(name + "." + column.key(), column));
        }
    }

    /** Nobody is asked for a derived fact, so it has a label only where one is printed. */
    private void collectDerived(Question fact) {
        String name = fact.key().name();
        allowed.add("question." + name);
        Keys.options(fact).forEach(option -> allowed.add("option." + name + "." + option));
        if (fact instanceof Question.Repeated repeated) {
            repeated.columns().forEach(column -> {
                allowed.add("question." + name + "." + column.key());
                Keys.options(column).forEach(option -> allowed.add("option." + name + "." + column.key() + "." + option));
            });
        }
    }

    private void check(String key, Label label) {
        if (!required.containsKey(key) && !allowed.contains(key) && !key.startsWith("document.")) {
            faults.add(label.place(), "the label '" + key + "' belongs to nothing"
                    + Nearest.to(key, required.keySet().stream().filter(each -> each.length() >= key.length() - 2).toList()));
        }
        if (key.endsWith(".row") && required.containsKey(key)) {
            String question = key.substring("question.".length(), key.length() - ".row".length());
            keys.repeated(new QuestionKey(question)).ifPresent(repeated -> row(repeated, label));
        }
    }

    private void row(Question.Repeated repeated, Label label) {
        Matcher column = COLUMN.matcher(label.text());
        while (column.find()) {
            List<String> path = List.of(column.group(1).strip().split("\\."));
            Optional<String> fault = new PathReader(keys).fault(path, Optional.of(repeated), false);
            fault.ifPresent(what -> faults.add(label.place(), "{" + column.group(1) + "}: " + what));
        }
    }

    /** Each language has the same labels, optional ones too: a hint in one language only is a translation forgotten. */
    private void complete(Map<Language, LabelsFile> files) {
        var all = new LinkedHashMap<String, Place>();
        files.values().forEach(file -> file.labels().forEach((key, label) -> all.putIfAbsent(key, label.place())));
        files.values().forEach(file -> all.forEach((key, place) -> {
            if (!file.labels().containsKey(key) && !required.containsKey(key)) {
                faults.add(place, "the label '" + key + "' is missing in " + file.file());
            }
        }));
    }
}
