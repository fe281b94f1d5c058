package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.shared.State;

/** Since when an instrument binds a State that joined it: by the rule of the instrument, and never before its general entry into force. */
class EntryIntoForceTest {

    private static final Law LAW = Law.shipped();
    private static final State ZAMBIA = new State("ZM");

    @ParameterizedTest(name = "{0}, deposited {1}: {2}")
    @CsvSource({"UNTOC, 2006-10-27, 2006-11-26", "UNTOC, 2001-12-07, 2003-09-29", "UNTOC-TIP, 2004-01-01, 2004-01-31",
            "UNCAC, 2006-05-25, 2006-06-24", "VIENNA88, 2026-01-01, 2026-04-01", "BUDAPEST, 2009-03-09, 2009-07-01",
            "BUDAPEST, 2016-03-01, 2016-07-01", "BUDAPEST, 2015-11-30, 2016-03-01", "ECMA, 2000-04-04, 2000-07-03",
            "ECMA-AP, 2004-03-23, 2004-06-21", "ECMA-2AP, 2003-10-09, 2004-02-01", "WARSAW, 2008-01-30, 2008-05-01",
            "NASSAU, 1996-06-03, 1996-07-03", "ASEAN04, 2006-03-28, 2006-03-28", "CHISINAU, 2004-03-29, 2004-04-27",
            "EU2000, 2005-10-25, 2006-01-23"})
    void followsTheRuleOfTheInstrument(String instrument, LocalDate deposited, LocalDate inForce) {
        assertThat(LAW.instruments().find(instrument).orElseThrow().bindsAfter(deposited)).contains(inForce);
    }

    @ParameterizedTest
    @CsvSource({"CETS224", "RIYADH", "MEDELLIN", "PCCSEE"})
    void isNotComputedWhereTheRuleIsNotCertainOrNothingIsInForce(String instrument) {
        assertThat(LAW.instruments().find(instrument).orElseThrow().bindsAfter(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    /** The dates that were read in lists are the best proof of the rules. Bulgaria joined the Convention of 2000 by a decision that set a date. */
    @Test
    void agreesWithEveryDateThatShipped() {
        var different = LAW.rows(LawTables.get("parties")).stream()
                .filter(row -> !List.of("none", "signature-only", "succession").contains(row.get("action")))
                .filter(row -> row.given("deposited").isPresent() && row.given("in_force").isPresent())
                .filter(row -> LAW.instruments().find(row.get("instrument")).flatMap(Instrument::forceAfter).isPresent())
                .filter(row -> !computed(row).equals(row.date("in_force"))).map(LawRow::key).toList();

        assertThat(different).containsExactly(List.of("BG", "EU2000"));
    }

    private static Optional<LocalDate> computed(LawRow row) {
        return LAW.instruments().find(row.get("instrument")).orElseThrow().bindsAfter(row.date("deposited").orElseThrow());
    }

    @Test
    void fillsInTheDayWhereAnAdministratorGivesTheDepositOnly() {
        Law law = with(Map.of("action", "accession", "deposited", "2026-01-05"));

        PartyStatus status = law.parties().status(ZAMBIA, "BUDAPEST", LocalDate.of(2026, 5, 1));
        assertThat(status.inForce()).contains(LocalDate.of(2026, 5, 1));
        assertThat(status.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(law.parties().status(ZAMBIA, "BUDAPEST", LocalDate.of(2026, 4, 30)).standing()).isEqualTo(Standing.NOT_IN_FORCE);
    }

    /** A new State succeeds on the day on which it came to be, not some days after it told the depositary. */
    @Test
    void doesNotFillInTheDayOfASuccession() {
        PartyStatus status = LAW.parties().status(new State("ME"), "UNCAC", LocalDate.of(2026, 1, 1));

        assertThat(status.inForce()).isEmpty();
        assertThat(status.standing()).isEqualTo(Standing.UNVERIFIED);
    }

    @Test
    void endsWhereAStateLeft() {
        Law law = with(Map.of("action", "denunciation", "in_force", "2010-01-01", "until", "2020-06-01"));

        assertThat(law.parties().status(ZAMBIA, "BUDAPEST", LocalDate.of(2020, 5, 31)).standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(law.parties().status(ZAMBIA, "BUDAPEST", LocalDate.of(2020, 6, 1)).standing()).isEqualTo(Standing.NOT_IN_FORCE);
    }

    /** Believed since a day: before that day it is believed not to be, and never certain either way. */
    @Test
    void takesADateFromMemoryForWhatItIs() {
        assertThat(LAW.parties().status(new State("JP"), "UNTOC", LocalDate.of(2010, 1, 1)).isBelievedOutside()).isTrue();
        assertThat(LAW.parties().status(new State("JP"), "UNTOC", LocalDate.of(2026, 1, 1)).standing()).isEqualTo(Standing.UNVERIFIED);
    }

    @Test
    void keepsReservationsAndDeclarations() {
        Law law = with(Map.of("action", "accession", "deposited", "2026-01-05", "reservations", "Article 29(4)"));

        assertThat(law.parties().notes(ZAMBIA, "BUDAPEST").orElseThrow().reservations()).contains("Article 29(4)");
        assertThat(LAW.parties().notes(new State("DE"), "ECMA").orElseThrow().declarations()).isPresent();
        assertThat(LAW.parties().notes(ZAMBIA, "BUDAPEST").orElseThrow().reservations()).isEmpty();
    }

    private static Law with(Map<String, String> values) {
        return Law.corrected(List.of(new Correction("parties", List.of("ZM", "BUDAPEST"), values, "letter of the depositary",
                LocalDate.of(2026, 11, 23), "anna")));
    }
}
