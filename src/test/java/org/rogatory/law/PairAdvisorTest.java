package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

class PairAdvisorTest {

    private static final Law LAW = Law.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void takesEnglishUnderOneConventionAndLatvianUnderTheOther() {
        PairAdvice advice = advise("ZM", "LV", List.of("O11", "O02"), List.of("K08", "K06"));

        assertThat(languages(advice, "UNTOC")).containsExactly("en", "lv");
        assertThat(languages(advice, "UNCAC")).containsExactly("lv");
        assertThat(advice.bases().getFirst().instrument().code()).isEqualTo("UNCAC");
        assertThat(advice.basis("UNCAC").orElseThrow().authorities().declared()).extracting(NotifiedAuthority::name)
                .containsExactly("Ministry of Justice");
    }

    @Test
    void leavesOutTheProcedureOfTheCybercrimeConventionBetweenPartiesToAnotherTreaty() {
        PairBasis budapest = advise("GE", "DE", List.of("O30"), List.of("K13", "K14")).basis("BUDAPEST").orElseThrow();

        assertThat(budapest.role()).isEqualTo(Role.APPLIES_IN_PART);
        assertThat(budapest.reasons().getFirst().message()).isEqualTo("reason.cybercrimeInPart");
        assertThat(budapest.articles()).contains("31", "29, 30, 35").doesNotContain("27");
    }

    private static List<String> languages(PairAdvice advice, String instrument) {
        return advice.basis(instrument).orElseThrow().languages().declared().stream().flatMap(rule -> rule.accepted().stream())
                .map(Language::tag).toList();
    }

    private static PairAdvice advise(String from, String to, List<String> offences, List<String> kinds) {
        return LAW.pairs().advise(new PairQuestion(new State(from), new State(to), DAY, offences, kinds));
    }
}
