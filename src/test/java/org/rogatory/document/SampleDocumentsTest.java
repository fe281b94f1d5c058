package org.rogatory.document;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.template.TemplateCatalogue;

/** What holds for every sample of every document type in every language. A new type is tested by being there. */
class SampleDocumentsTest {

    private static final TemplateCatalogue CATALOGUE = TemplateCatalogue.fromFolder(PrintedSample.TEMPLATES);

    /** The variants show what is refused; they are no documents. */
    static Stream<Sample> samples() {
        return CATALOGUE.ids().stream().map(CATALOGUE::template)
                .flatMap(template -> template.samples().keySet().stream().filter(name -> !name.contains("/")).sorted()
                        .flatMap(name -> template.languages().stream().map(language -> new Sample(template, name, language))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAsApproved(Sample sample) throws IOException {
        PrintedSample.readsAsApproved(sample.document(), PrintedSample.TEMPLATES.resolve(sample.template().id()).resolve("expected")
                .resolve(sample.name() + "." + sample.language() + ".html"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasNoGaps(Sample sample) {
        PrintedSample.hasNoGaps(sample.document());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isArchivableAccessibleAndWhole(Sample sample) throws IOException {
        PrintedSample.isArchivableAccessibleAndWhole(sample.document(), sample.json());
    }
}
