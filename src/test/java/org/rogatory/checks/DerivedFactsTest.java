package org.rogatory.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.checks.AgreementFixture.*;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.QuestionKey;

class DerivedFactsTest {

    private static final Law LAW = Law.shipped();

    @Test
    void derivesEverythingFromTheCompleteAgreement() {
        Answers facts = derive(UnaryOperator.identity());

        assertThat(facts.states("teamStates")).hasToString("[RO, NL, ES]");
        assertThat(facts.has("thirdStates")).isFalse();
        assertThat(facts.chose("teamKind", "eu-only")).isTrue();
        assertThat(facts.flag("basisRegulates")).contains(true);
        assertThat(facts.states("hostStates")).hasToString("[RO, NL, ES]");
        assertThat(facts.date("lastSignatureOn")).contains(LocalDate.of(2026, 11, 17));
        assertThat(facts.date("startsOn")).contains(LocalDate.of(2026, 11, 17));
        assertThat(facts.date("endsOn")).contains(LocalDate.of(2028, 5, 17));
    }

    @ParameterizedTest(name = "from {0} for {1} months until {2}")
    @CsvSource({"2026-11-17, 18, 2028-05-17", "2026-08-31, 6, 2027-02-28", "2027-08-31, 6, 2028-02-29", "2028-02-29, 12, 2029-02-28",
            "2026-01-31, 1, 2026-02-28", "2026-12-31, 2, 2027-02-28", "2026-01-01, 12, 2027-01-01", "2026-03-31, 1, 2026-04-30"})
    void endsOnTheSameDayOfTheMonthOrTheLastOfAShortOne(String start, int months, LocalDate end) {
        Answers facts = derive(all(set("periodStart", choice("fixed-date")), set("fixedStart", day(start)),
                set("periodMonths", new Answer.Count(months))));

        assertThat(facts.date("endsOn")).contains(end);
    }

    @Test
    void doesNotKnowTheLastSignatureWhileADateIsOpen() {
        Answers facts = derive(set("signatories", "sign-ro", "date", text("")));

        assertThat(facts.has("lastSignatureOn")).isFalse();
        assertThat(facts.has("startsOn")).isFalse();
        assertThat(facts.has("endsOn")).isFalse();
        assertThat(derive(set("signatories", rows())).has("lastSignatureOn")).isFalse();
    }

    @Test
    void followsTheOptionsThatGovern() {
        Answers left = derive(
                all(set("fixedStart", day("2020-01-01")), set("fixedEnd", day("2020-01-01")), set("operationStates", states("ES"))));
        Answers chosen = derive(
                all(set("fixedStart", day("2027-01-04")), set("periodStart", choice("fixed-date")), set("fixedEnd", day("2027-12-31")),
                        set("periodLength", choice("end-date")), set("operateIn", choice("some")), set("operationStates", states("ES"))));

        assertThat(left.date("endsOn")).contains(LocalDate.of(2028, 5, 17));
        assertThat(left.states("hostStates")).hasSize(3);
        assertThat(chosen.date("startsOn")).contains(LocalDate.of(2027, 1, 4));
        assertThat(chosen.date("endsOn")).contains(LocalDate.of(2027, 12, 31));
        assertThat(chosen.states("hostStates")).hasToString("[ES]");
    }

    @ParameterizedTest(name = "{0}: {1}, third States {2}")
    @CsvSource({"RO NL, eu-only, []", "RO MD, eu-and-third, [MD]", "MD RO UA, eu-and-third, '[MD, UA]'", "MD UA, no-eu, '[MD, UA]'",
            "EU RO, eu-only, []", "EU US, eu-and-third, [US]", "RO RO, eu-only, []"})
    void tellsTheKindOfTeam(String codes, String kind, String third) {
        String[] states = codes.split(" ");
        Answers facts = derive(
                set("parties", rows(party("a", states[0], "A"), party("b", states[1], "B"), party("c", states[states.length - 1], "C"))));

        assertThat(facts.chose("teamKind", kind)).isTrue();
        assertThat(facts.states("thirdStates")).hasToString(third);
        assertThat(facts.states("teamStates")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"JB1, true", "JB2, true", "JB3, true", "JB4, false", "JB5, false", "JB9, false", "JB17, false"})
    void knowsWhichBasesRegulateTeams(String basis, boolean regulates) {
        assertThat(derive(set("legalBases", choices(basis))).flag("basisRegulates")).contains(regulates);
    }

    @Test
    void addsUpWhoBearsWhatByCurrency() {
        Answers facts = derive(set("costItems", rows(
                row("1", "item", text("Translation"), "estimate", amount("100.00", "EUR"), "bearer", choice("equal-shares")),
                row("2", "item", text("Travel"), "estimate", amount("4200.00", "EUR"), "bearer", choice("one-party"), "party", ref("nl")),
                row("3", "item", text("Labs"), "estimate", amount("50.50", "USD"), "bearer", choice("one-party"), "party", ref("nl")),
                row("4", "item", text("Rooms"), "estimate", amount("10", "EUR"), "bearer", choice("host")),
                row("5", "item", text("Unknown"), "bearer", choice("host")))));

        assertThat(facts.rows("costTotals")).extracting(row -> row.answers().text("bearer").orElseThrow() + ": "
                + row.answers().amount("total").orElseThrow().value().setScale(2) + " "
                + row.answers().amount("total").orElseThrow().currency())
                .containsExactly("Organised Crime Directorate: 33.34 EUR", "Public Prosecution Service: 4233.33 EUR",
                        "Public Prosecution Service: 50.50 USD", "Prosecutor's Office of Costa Clara: 33.33 EUR",
                        "Organised Crime Directorate / Public Prosecution Service / Prosecutor's Office of Costa Clara: 10.00 EUR");
    }

    @Test
    void putsCostsOfTheOnlyHostDownToItsParty() {
        Answers facts = derive(all(set("operateIn", choice("some")), set("operationStates", states("ES")),
                set("costItems", rows(row("1", "estimate", amount("7", "EUR"), "bearer", choice("host"))))));

        assertThat(facts.rows("costTotals")).extracting(row -> row.answers().text("bearer").orElseThrow())
                .containsExactly("Prosecutor's Office of Costa Clara");
    }

    @Test
    void replacesFactsOfAnEarlierComputation() {
        Answers stale = complete().with("endsOn", day("1999-01-01")).with("costTotals", rows(row("x", "bearer", text("X"))));

        Answers facts = new DerivedFacts(LAW, TODAY).addTo(stale, keys());

        assertThat(facts.date("endsOn")).contains(LocalDate.of(2028, 5, 17));
        assertThat(facts.has("costTotals")).isFalse();
    }

    @Test
    void refusesAFactThatItDoesNotKnow() {
        assertThatThrownBy(() -> new DerivedFacts(LAW, TODAY).addTo(complete(), List.of(new QuestionKey("moonPhase"))))
                .hasMessageContaining("moonPhase");
    }

    private static Answers derive(UnaryOperator<Answers> change) {
        return new DerivedFacts(LAW, TODAY).addTo(change.apply(complete()), keys());
    }

    private static List<QuestionKey> keys() {
        return DerivedFacts.names().stream().map(QuestionKey::new).toList();
    }
}
