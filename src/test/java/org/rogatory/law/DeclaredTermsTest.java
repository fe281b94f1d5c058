package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rogatory.shared.State;

/** What a State said holds for the days for which it said so. */
class DeclaredTermsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final State LATVIA = new State("LV");

    @Test
    void countsALanguageFromTheDayOnWhichItWasDeclared() {
        Law law = with("languages", List.of("LV", "UNCAC"), Map.of("accepted", "en", "valid_from", "2026-06-01"));

        assertThat(ask(law, DAY).languages().declared()).singleElement()
                .satisfies(rule -> assertThat(rule.accepted()).extracting("tag").containsExactly("en"));
        PairBasis before = ask(law, LocalDate.of(2026, 5, 31));
        assertThat(before.languages().declared()).isEmpty();
        assertThat(before.languages().hints()).extracting(LanguageRule::instrument).contains("UNCAC");
    }

    @Test
    void saysHowToSendAndWhatHasToFollowOnTheDaysForWhichItWasSaid() {
        Law law = with("central_authorities", List.of("LV", "UNCAC", "MLA"),
                Map.of("authority_en", "Ministry of Justice", "channel", "central", "accepts_electronic", "yes", "electronic_address",
                        "mla@authority.example", "paper_confirmation", "yes", "paper_within_days", "10", "valid_to", "2026-12-31"));

        ElectronicTerms terms = ask(law, DAY).authorities().declared().getFirst().terms();
        assertThat(terms.acceptedOn(DAY)).isEqualTo("yes");
        assertThat(terms.acceptedOn(LocalDate.of(2027, 1, 1))).isEqualTo("?");
        assertThat(terms.withinDays()).contains(10);
        assertThat(terms.address()).isEqualTo("mla@authority.example");
    }

    private static PairBasis ask(Law law, LocalDate date) {
        return law.pairs().advise(new PairQuestion(new State("ZM"), LATVIA, date, List.of("O10"), List.of())).basis("UNCAC").orElseThrow();
    }

    private static Law with(String table, List<String> key, Map<String, String> values) {
        return Law.corrected(List.of(new Correction(table, key, values, "note verbale", DAY, "anna")));
    }
}
