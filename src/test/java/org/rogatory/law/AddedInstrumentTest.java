package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** The rules are in the tables: an act that comes after the investigation order needs rows, not code. */
class AddedInstrumentTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final PairQuestion QUESTION = new PairQuestion(new State("RO"), new State("BG"), DAY, List.of(), List.of());

    @Test
    void anotherActOfTheUnionTakesThePlaceOfAssistanceToo() {
        Law law = Law.corrected(List.of(instrument("ORDER2", "eu-act", "members EU", ""), row("offences", List.of("*", "ORDER2"), Map.of()),
                row("instruments", List.of("EIO"), eio("yes", "no"))));

        PairAdvice advice = law.pairs().advise(QUESTION);
        assertThat(advice.basis("ORDER2").orElseThrow().role()).isEqualTo(Role.PRIMARY);
        assertThat(advice.basis("EU2000").orElseThrow().role()).isEqualTo(Role.SUPPORTING);
        assertThat(new LawTexts(Language.ENGLISH, law.states()).text(advice.basis("ORDER2").orElseThrow().reasons().getFirst()))
                .startsWith("Both States apply ORDER2:");
    }

    @Test
    void aConventionWithRulesOfProcedureThatGiveWayStepsBack() {
        Law law = Law
                .corrected(List.of(instrument("CONV2", "convention", "members COE", ""), row("offences", List.of("*", "CONV2"), Map.of()),
                        row("provisions", List.of("CONV2", "operative"), Map.of("article", "9")),
                        row("provisions", List.of("CONV2", "precedence"), Map.of("article", "8"))));
        var question = new PairQuestion(new State("GE"), new State("DE"), DAY, List.of("O50"), List.of());

        assertThat(law.pairs().advise(question).basis("CONV2").orElseThrow().reasons().getFirst().message())
                .isEqualTo("reason.otherTreatyFirst");
    }

    /** Whoever writes such rows must not bring the application to a halt. */
    @Test
    void refusesAndSurvivesInstrumentsThatSupplementEachOther() {
        Law law = Law.corrected(List.of(instrument("RING1", "protocol", "members EU", "RING2"),
                instrument("RING2", "protocol", "members EU", "RING1")));

        assertThat(law.pairs().advise(QUESTION).basis("RING1")).isPresent();
        var again = new LinkedHashMap<>(values("protocol", "members EU", "RING2"));
        again.put("code", "RING1");
        assertThat(law.rowCheck().faults(LawTables.get("instruments"), again)).extracting(RowFault::message)
                .containsExactly("fault.supplements");
    }

    @Test
    void refusesATreatyOfAStateWithItself() {
        var row = Map.of("iso2_a", "ZM", "iso2_b", "ZM", "title", "Treaty");

        assertThat(Law.shipped().rowCheck().faults(LawTables.get("bilateral"), row)).extracting(RowFault::message)
                .containsExactly("fault.sameState");
    }

    private static Map<String, String> eio(String general, String inForce) {
        var values = new LinkedHashMap<>(values("eu-act", "members EU except EU-NO-EIO", ""));
        values.putAll(Map.of("general", general, "in_force", inForce));
        return values;
    }

    private static Correction instrument(String code, String nature, String binding, String supplements) {
        var values = values(nature, binding, supplements);
        values.put("short", code);
        return row("instruments", List.of(code), values);
    }

    private static Map<String, String> values(String nature, String binding, String supplements) {
        var values = new LinkedHashMap<>(Map.of("order", "1", "nature", nature, "use", "mla", "general",
                nature.equals("eu-act") ? "yes" : "no", "binding", binding, "title", "A title", "short", "A name", "date", "2020-01-01",
                "in_force", "2021-01-01"));
        values.put("force_status", "verified");
        values.put("supplements", supplements);
        values.values().removeIf(String::isEmpty);
        return values;
    }

    private static Correction row(String table, List<String> key, Map<String, String> values) {
        var all = new LinkedHashMap<>(values);
        all.putIfAbsent("status", "verified");
        return new Correction(table, key, all, "gazette", DAY, "anna");
    }
}
