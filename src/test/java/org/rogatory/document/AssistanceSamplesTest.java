package org.rogatory.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.questionnaire.Part;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.TemplateCatalogue;

/** What holds for the samples of every kind of row, such as a kind of assistance. A new kind is tested by being there. */
class AssistanceSamplesTest {

    private static final DocumentTemplate REQUEST = TemplateCatalogue.fromFolder(PrintedSample.TEMPLATES).template("mla-request");

    static Stream<Part> measures() {
        return REQUEST.parts("items").stream();
    }

    static Stream<PartSample> complete() {
        return samples().filter(PartSample::isComplete);
    }

    static Stream<PartSample> variants() {
        return samples().filter(sample -> !sample.isComplete());
    }

    private static Stream<PartSample> samples() {
        return REQUEST.questionnaire().parts().values().stream().flatMap(List::stream)
                .flatMap(part -> part.samples().keySet().stream().sorted().map(name -> new PartSample(REQUEST, part, name)));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void hasACompleteSample(Part part) {
        assertThat(part.samples()).containsKey(PartSample.COMPLETE);
    }

    @ParameterizedTest
    @MethodSource("complete")
    void passesAllChecks(PartSample sample) {
        assertThat(sample.findings()).filteredOn(finding -> sample.objections().contains(finding.code())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("variants")
    void isObjectedToForExactlyWhatItShows(PartSample sample) {
        assertThat(sample.objections()).as(() -> sample.findings().toString()).isEqualTo(sample.expected());
    }

    /** What a part says of its checks holds: each has a variant that shows it, and no variant shows another. */
    @ParameterizedTest
    @MethodSource("measures")
    void showsEachOfItsChecksAndNoOthers(Part part) {
        Set<String> shown = part.samples().keySet().stream().flatMap(name -> new PartSample(REQUEST, part, name).expected().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(new TreeSet<>(part.rules()));
    }

    @ParameterizedTest
    @MethodSource("complete")
    void readsAsApproved(PartSample sample) throws IOException {
        PrintedSample.readsAsApproved(sample.document(), folder(sample.part()).resolve("expected").resolve(sample.name() + ".en.html"));
    }

    @ParameterizedTest
    @MethodSource("complete")
    void isPrintedWholeForTheArchiveAndForEveryReader(PartSample sample) throws IOException {
        DocumentModel document = sample.document();

        PrintedSample.hasNoGaps(document);
        PrintedSample.isArchivableAccessibleAndWhole(document, sample.json());
    }

    private static Path folder(Part part) throws IOException {
        try (Stream<Path> folders = Files.list(PrintedSample.TEMPLATES.resolve(REQUEST.id()))) {
            return folders.map(folder -> folder.resolve(part.id().name())).filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
