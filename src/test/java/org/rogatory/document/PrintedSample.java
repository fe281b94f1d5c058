package org.rogatory.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rogatory.document.internal.PdfConformity;

/** What must hold for every sample that is printed. One renderer for all, as its fonts take longer to read than a document to write. */
final class PrintedSample {

    static final Path TEMPLATES = Path.of("templates");

    private static final Renderer RENDERER = Renderer.create();

    private PrintedSample() {
    }

    /** Rewrite the approved renderings with {@code -Drogatory.approve=true}, and review the difference like code. */
    static void readsAsApproved(DocumentModel document, Path approved) throws IOException {
        String rendered = RENDERER.html(document).replaceAll("(?s)<style>.*?</style>", "") + "\n";
        if (Boolean.getBoolean("rogatory.approve")) {
            Files.createDirectories(approved.getParent());
            Files.writeString(approved, rendered);
        }
        assertThat(approved).as("approve it by -Drogatory.approve=true").exists();
        assertThat(rendered).as("approve it by -Drogatory.approve=true").isEqualTo(Files.readString(approved));
    }

    static void hasNoGaps(DocumentModel document) {
        assertThat(Blocks.runs(document.body()).filter(Run.Gap.class::isInstance)).isEmpty();
    }

    /** @param json the content, which is attached */
    static void isArchivableAccessibleAndWhole(DocumentModel document, String json) throws IOException {
        Pdf pdf = RENDERER.pdf(document, PdfOptions.released(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(PdfConformity.faults(pdf.bytes())).isEmpty();
        assertThat(pdf.slots()).isNotEmpty().doesNotHaveDuplicates();
        String text = text(pdf, document.reference());
        assertThat(clauses(document)).allSatisfy(clause -> assertThat(text.contains(clause)).as(clause).isTrue());
        assertThat(text).contains(squeezed(document.title()));
    }

    private static List<String> clauses(DocumentModel document) {
        return Blocks.runs(document.body()).flatMap(run -> text(run).stream()).map(PrintedSample::squeezed)
                .filter(text -> !text.isEmpty())
                .distinct().toList();
    }

    private static Optional<String> text(Run run) {
        return switch (run) {
            case Run.Plain(var text) -> Optional.of(text);
            case Run.Strong(var text) -> Optional.of(text);
            case Run.Emphasis(var text) -> Optional.of(text);
            case Run.ClauseReference(_, var number) -> Optional.of(number);
            case Run.Gap _,Run.LineBreak _ -> Optional.empty();
        };
    }

    /** Lines and pages break anywhere, and page feet come between: compared is what is left without spaces, clause by clause. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    /** In the order of the page, which reads sentences right, and then in the order of the file, which reads table cells right. */
    private static String text(Pdf pdf, String reference) throws IOException {
        var foot = Pattern.compile(Pattern.quote(reference) + "\\s*Page \\d+ of \\d+\\s*");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var text = new StringBuilder();
            for (boolean sorted : new boolean[]{true, false}) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(sorted);
                text.append(foot.matcher(stripper.getText(document)).replaceAll(""));
            }
            return squeezed(text.toString());
        }
    }
}
