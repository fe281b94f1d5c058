package org.rogatory.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One answer, or one cell of a row, that a sample has differently from the one that it extends. */
record Change(String question, String row, String column) {

    private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[([\\w-]+)]\\.(\\w+))?");

    static Change of(String path) {
        var found = PATH.matcher(path);
        assertThat(found.matches()).as("like deadline or items[i1].link: " + path).isTrue();
        return new Change(found.group(1), found.group(2), found.group(3));
    }

    /** @param value null takes the answer away */
    void in(ObjectNode answers, JsonNode value) {
        if (row == null) {
            put(answers, question, value);
        } else {
            put(StreamSupport.stream(answers.path(question).spliterator(), false).filter(each -> each.path("id").asString().equals(row))
                    .map(ObjectNode.class::cast).findFirst().orElseThrow(() -> new AssertionError("no row " + row + " in " + question)),
                    column, value);
        }
    }

    private static void put(ObjectNode object, String key, JsonNode value) {
        if (value.isNull()) {
            assertThat(object.has(key)).as("nothing to take away: " + key).isTrue();
            object.remove(key);
        } else {
            object.set(key, value);
        }
    }
}
