package org.rogatory.template.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** One file of labels: {@code key = text} in UTF-8, a backslash at the end of a line continues it, {@code \n} is a line break. */
record LabelsFile(String file, SequencedMap<String, Label> labels) {

    record Label(String text, Place place) {}

    static LabelsFile read(String file, String text, Faults faults) {
        var labels = new LinkedHashMap<String, Label>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var place = new Place(file, i + 1);
            var entry = new StringBuilder(lines.get(i).strip());
            while (isContinued(entry) && i + 1 < lines.size()) {
                entry.setLength(entry.length() - 1);
                entry.append(lines.get(++i).strip());
            }
            if (!entry.isEmpty() && entry.charAt(0) != '#' && entry.charAt(0) != '!') {
                add(labels, entry.toString(), place, faults);
            }
        }
        return new LabelsFile(file, labels);
    }

    private static boolean isContinued(CharSequence line) {
        int slashes = 0;
        while (slashes < line.length() && line.charAt(line.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }

    private static void add(SequencedMap<String, Label> labels, String entry, Place place, Faults faults) {
        int equals = entry.indexOf('=');
        if (equals < 1) {
            faults.add(place, "a label is written: key = text");
            return;
        }
        String key = entry.substring(0, equals).strip();
        String text = unescaped(entry.substring(equals + 1).strip(), place, faults);
        if (text.isBlank()) {
            faults.add(place, "the label '" + key + "' has no text");
        }
        Label before = labels.putIfAbsent(key, new Label(text, place));
        if (before != null) {
            faults.add(place, "the label '" + key + "' stands already in line " + before.place().line());
        }
    }

    private static String unescaped(String text, Place place, Faults faults) {
        var plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\' || i + 1 == text.length()) {
                plain.append(c);
                continue;
            }
            char next = text.charAt(++i);
            if (next == 'n') {
                plain.append('\n');
            } else if (next == 'u' && text.substring(i + 1).matches("(?s)[0-9A-Fa-f]{4}.*")) {
                plain.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else if ("\\ =:#!'\"".indexOf(next) >= 0) {
                plain.append(next);
            } else {
                faults.add(place, "\\" + next + " means nothing here; there are \\n, \\\\ and \\u00A0");
            }
        }
        return plain.toString();
    }
}
