package org.rogatory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;

class DatesCommandTest {

    private static final String AGREEMENT = "templates/jit-agreement/samples/full.json";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void listsTheDatesOfAContentFile() {
        assertThat(run("dates", AGREEMENT)).isZero();
        assertThat(text(out)).contains("17 May 2028  period of the team ends").contains("[EU2000 13(1)");
    }

    @Test
    void writesACalendarThatOpens() throws Exception {
        Path file = folder.resolve("dates.ics");
        assertThat(run("dates", AGREEMENT, "--ics", file.toString())).isZero();
        try (var in = Files.newInputStream(file)) {
            assertThat(new CalendarBuilder().build(in).getComponents(Component.VEVENT)).hasSize(1);
        }
    }

    @Test
    void refusesWhatIsNoContentFileInOneSentence() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"template\": ");
        assertThat(run("dates", file.toString())).isEqualTo(2);
        assertThat(text(err)).startsWith("rogatory dates: ").contains("is not JSON").hasLineCount(1);
        assertThat(run("dates")).isEqualTo(2);
        assertThat(run("dates", Files.writeString(folder.resolve("other.json"), "{\"template\": \"will\"}").toString())).isEqualTo(2);
    }

    private int run(String... words) {
        return Main.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
