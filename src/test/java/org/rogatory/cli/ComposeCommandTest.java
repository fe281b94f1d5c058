package org.rogatory.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeCommandTest {

    private static final String FULL = "templates/jit-agreement/samples/full.json";
    private static final String NO_SPANISH_LEADER = "templates/jit-agreement/samples/variants/g1a.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;
    private Path pdf;

    @BeforeEach
    void nameTheTarget() {
        pdf = folder.resolve("agreement.pdf");
    }

    @Test
    void makesAPdfAndSaysWhatItMade() throws IOException {
        assertThat(compose(FULL, pdf)).as(err::toString).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("pages", "signature slots  sign-ro, sign-nl, sign-es")
                .containsPattern("SHA-256  [0-9a-f]{64}");
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getSignatureFields()).hasSize(3);
        }
    }

    @Test
    void makesOneHtmlFile() throws IOException {
        Path html = folder.resolve("agreement.html");
        assertThat(compose(FULL, html)).isZero();
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>").contains("Ilinca Marescu");
    }

    @Test
    void refusesWhatAStopForbidsAndLeavesNoFile() {
        assertThat(compose(NO_SPANISH_LEADER, pdf)).isEqualTo(Command.STOP);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("STOP X09");
        assertThat(pdf).doesNotExist();
    }

    @Test
    void makesADraftInSpiteOfAStop() {
        assertThat(compose(NO_SPANISH_LEADER, pdf, "--draft")).isZero();
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void refusesAScriptWithoutAFontInOneLineThatSaysWhere() throws IOException {
        Path content = Files.writeString(folder.resolve("content.json"),
                Files.readString(Path.of(FULL)).replace("Ilinca Marescu", "\u10DC\u10D8\u10DC\u10DD Marescu"));
        assertThat(compose(content.toString(), pdf)).isEqualTo(Command.STOP);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).singleElement().asString().contains("U+10DC",
                "\u10DC\u10D8\u10DC\u10DD Marescu");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("agreement"));
    }

    @Test
    void refusesALanguageWithoutWordingAndAnUnknownFormat() {
        assertThat(run(List.of("compose", "--template", "jit-agreement", "--content", FULL, "--language", "fr", "--to", pdf.toString())))
                .isEqualTo(Command.BAD_USAGE);
        assertThat(compose(FULL, folder.resolve("agreement.doc"))).isEqualTo(Command.BAD_USAGE);
    }

    private int compose(String content, Path target, String... more) {
        var words = new java.util.ArrayList<>(
                List.of("compose", "--template", "jit-agreement", "--content", content, "--language", "en", "--to", target.toString()));
        words.addAll(List.of(more));
        return run(words);
    }

    private int run(List<String> words) {
        return Main.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
