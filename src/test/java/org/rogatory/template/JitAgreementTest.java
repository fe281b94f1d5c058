package org.rogatory.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.questionnaire.Interview;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;

/** What the JIT agreement promises beyond what every template must. */
class JitAgreementTest {

    private static final DocumentTemplate AGREEMENT = TemplateCatalogue.fromFolder(Path.of("templates")).template("jit-agreement");

    static Stream<String> samples() {
        return AGREEMENT.samples().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAnswerEverythingThatIsRequired(String sample) {
        var content = codec().read(AGREEMENT.samples().get(sample));

        assertThat(new Interview(AGREEMENT.questionnaire(), content.answers()).missing()).isEmpty();
    }

    @Test
    void samplesAreWrittenInCanonicalForm() {
        assertThat(AGREEMENT.samples()).allSatisfy((_, json) -> assertThat(codec().write(codec().read(json))).isEqualTo(json));
    }

    @Test
    void noSampleAcceptsAWarningOrDepartsFromTheModel() {
        assertThat(AGREEMENT.samples().values()).allSatisfy(json -> {
            assertThat(codec().read(json).accepted()).isEmpty();
            assertThat(codec().read(json).wording()).isEmpty();
        });
    }

    @Test
    void everyQuestionSaysWhyItIsAsked() {
        var labels = AGREEMENT.labels(Language.ENGLISH);

        assertThat(AGREEMENT.questionnaire().questions().map(Question::key))
                .allSatisfy(key -> assertThat(labels.find("question." + key + ".why")).as(key.name()).isPresent());
    }

    /** A State of the team may lie outside the Union, so clauses never say "Member State". */
    @Test
    void clausesSpeakOfStatesOfTheTeam() {
        Map<String, String> clauses = AGREEMENT.wording(Language.ENGLISH).clauses();

        assertThat(clauses).allSatisfy((_, text) -> assertThat(text).doesNotContainIgnoringCase("member state"));
    }

    /** These treaties are silent on teams, so the agreement has to speak. */
    @Test
    void writesOutWhatTheUniversalConventionsLeaveOpen() {
        assertThat(List.of("operation-sovereignty", "access-written-out", "liability-criminal", "liability-civil"))
                .allSatisfy(id -> assertThat(AGREEMENT.outline().clause(id).orElseThrow().when().toString()).contains("basisRegulates"));
    }

    private static ContentCodec codec() {
        return new ContentCodec(AGREEMENT, _ -> true);
    }
}
