package org.rogatory.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A program that judges our files independently of us. Missing is a failure with a remedy, not a reason to skip. */
final class ExternalTool {

    private ExternalTool() {
    }

    static String run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(Stream.concat(Stream.of("env", "LC_ALL=C"), List.of(command).stream()).toList())
                    .redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new AssertionError(
                    command[0] + " is missing: install poppler-utils, qpdf and libnss3-tools, or run ./rogatory test as root on Debian",
                    e);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
