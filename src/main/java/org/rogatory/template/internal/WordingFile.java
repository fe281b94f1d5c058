package org.rogatory.template.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording in one language, as it stands in its file: {@code # id | Title} and {@code ## clause-id} with the text below it. */
record WordingFile(String file, SequencedMap<String, Text> titles, SequencedMap<String, Text> clauses) {

    private static final Pattern TITLE = Pattern.compile("#\\s+([^|\\s]+)\\s*\\|\\s*(.*?)\\s*");
    private static final Pattern CLAUSE = Pattern.compile("##\\s+(\\S+)\\s*");

    /** A title or the text of a clause; {@code place} is its first line, {@code heading} the line that names it. */
    record Text(String text, Place heading, Place place) {}

    static WordingFile read(String file, String text, Faults faults) {
        var wording = new WordingFile(file, new LinkedHashMap<>(), new LinkedHashMap<>());
        List<String> lines = text.lines().toList();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            var place = new Place(file, i + 1);
            int end = nextHeading(lines, i + 1);
            Matcher title = TITLE.matcher(line);
            Matcher clause = CLAUSE.matcher(line);
            if (clause.matches()) {
                add(wording.clauses, clause.group(1), body(lines, i + 1, end, place), faults);
            } else {
                if (title.matches()) {
                    add(wording.titles, title.group(1), new Text(title.group(2), place, place), faults);
                } else if (!line.isBlank()) {
                    faults.add(place, line.startsWith("#")
                            ? "a heading is written: # id | Title, or ## clause-id"
                            : "this text belongs to no clause; a clause starts with ## and its id");
                }
                end = i + 1;
            }
            i = end;
        }
        return wording;
    }

    private static void add(SequencedMap<String, Text> texts, String id, Text text, Faults faults) {
        Text before = texts.putIfAbsent(id, text);
        if (before != null) {
            faults.add(text.heading(), "'" + id + "' stands already in line " + before.heading().line());
        }
    }

    private static int nextHeading(List<String> lines, int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).startsWith("#")) {
            i++;
        }
        return i;
    }

    private static Text body(List<String> lines, int from, int to, Place heading) {
        int first = from;
        while (first < to && lines.get(first).isBlank()) {
            first++;
        }
        return new Text(String.join("\n", lines.subList(first, to)).stripTrailing(), heading, new Place(heading.file(), first + 1));
    }
}
