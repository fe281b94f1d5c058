package org.rogatory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

class TemplateCommandsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void listsTheTemplates() {
        assertThat(run("templates")).isZero();
        assertThat(text(out).lines()).anyMatch(line -> line.matches("jit-agreement  [0-9]+  en\\S*  Joint investigation team agreement"));
    }

    @Test
    void listsTheTemplatesAsJson() {
        assertThat(run("templates", "--json")).isZero();
        assertThat(JsonMapper.shared().readTree(text(out)).findValuesAsString("id")).contains("jit-agreement");
    }

    @Test
    void printsTheSchema() {
        assertThat(run("schema", "--template", "jit-agreement")).isZero();
        assertThat(JsonMapper.shared().readTree(text(out)).at("/properties/template/const").asString()).isEqualTo("jit-agreement");
    }

    @Test
    void saysWhichTemplatesThereAre() {
        assertThat(run("schema", "--template", "nothing")).isEqualTo(Command.BAD_USAGE);
        assertThat(text(err)).startsWith("rogatory schema: there is no template 'nothing'; there are: ").endsWith("\n").hasLineCount(1);
    }

    private int run(String... words) {
        return Main.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
