package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

class CorrectionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final LawTable PARTIES = LawTables.find("parties").orElseThrow();

    @Test
    void replacesARowAndKeepsTheShippedOneReachable() {
        Law law = Law.corrected(List.of(correction("parties", List.of("DE", "ECMA"),
                Map.of("action", "ratification", "deposited", "1976-10-02", "in_force", "1977-01-01"))));

        PartyStatus status = law.parties().status(new State("DE"), "ECMA", DAY);
        assertThat(status.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(status.provenance().source()).isEqualTo("letter of the depositary");
        assertThat(status.provenance().checkedOn()).contains(DAY);
        assertThat(Law.shippedRow(PARTIES, List.of("DE", "ECMA")).orElseThrow().is("in_force", "1976-12-31")).isTrue();
        assertThat(law.rows(PARTIES)).hasSameSizeAs(Law.shippedRows(PARTIES));
    }

    @Test
    void addsATreatyOfTwoStatesThatThenGoesFirst() {
        Law law = Law.corrected(List.of(correction("bilateral", List.of("ZM", "LV", "Treaty on mutual legal assistance"),
                Map.of("in_force", "2020-01-01"))));

        PairAdvice advice = law.pairs().advise(new PairQuestion(new State("ZM"), new State("LV"), DAY, List.of("O10"), List.of()));
        assertThat(advice.basis("BILAT").orElseThrow().role()).isEqualTo(Role.PRIMARY);
        assertThat(advice.basis("UNCAC").orElseThrow().role()).isEqualTo(Role.SUPPORTING);
        assertThat(advice.basis("UNCAC").orElseThrow().reasons().getFirst().message()).isEqualTo("reason.otherTreatyFirst");
    }

    @Test
    void withdrawsARow() {
        Law law = Law.corrected(List.of(new Correction("languages", List.of("LV", "UNCAC"), Map.of(), "letter", DAY, "anna")));

        assertThat(law.languages().of(new State("LV"))).extracting(LanguageRule::instrument).containsExactlyInAnyOrder("UNTOC", "ECMA");
        assertThat(Law.shipped().languages().of(new State("LV"))).hasSize(3);
    }

    @Test
    void letsTheLaterCorrectionOfARowCount() {
        Law law = Law.corrected(List.of(
                correction("languages", List.of("LV", "UNCAC"), Map.of("accepted", "en")),
                correction("languages", List.of("LV", "UNCAC"), Map.of("accepted", "en,lv", "status", "memory"))));

        assertThat(law.languages().of(new State("LV"))).filteredOn(rule -> rule.instrument().equals("UNCAC")).singleElement()
                .satisfies(rule -> assertThat(rule.accepted()).extracting(Language::tag).containsExactly("en", "lv"))
                .satisfies(rule -> assertThat(rule.provenance().isVerified()).isFalse());
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            iso2       | ZZ          | 'ZZ' is not the code of a State: use two letters such as RO.
            iso2       | ''          | The column iso2 must not be empty.
            instrument | UNTOK       | 'UNTOK' is not the code of an instrument such as UNTOC.
            deposited  | 2026-02-30  | '2026-02-30' is not a date: write it as 2026-11-23.
            action     | joined      | 'joined' cannot be chosen here: use one of
            colour     | green       | The table parties has no column colour.
            """, quoteCharacter = '~')
    void saysWhatIsWrongInOneSentence(String column, String value, String sentence) {
        Law law = Law.shipped();
        var row = new java.util.HashMap<>(Map.of("iso2", "DE", "instrument", "UNTOC", "action", "ratification"));
        row.put(column, value.equals("''") ? "" : value);

        assertThat(law.rowCheck().faults(PARTIES, row)).singleElement()
                .satisfies(fault -> assertThat(new LawTexts(Language.ENGLISH, law.states()).text(fault)).startsWith(sentence));
    }

    private static Correction correction(String table, List<String> key, Map<String, String> values) {
        return new Correction(table, key, values, "letter of the depositary", DAY, "anna");
    }
}
