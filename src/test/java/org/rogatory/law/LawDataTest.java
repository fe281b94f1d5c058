package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

class LawDataTest {

    private static final Law LAW = Law.shipped();

    @Test
    void listsEveryInstrumentOfTheJitAgreement() {
        for (int number = 1; number <= 17; number++) {
            assertThat(LAW.teamBases().find("JB" + number)).as("JB" + number).isPresent();
        }
        assertThat(LAW.teamBases().all()).hasSize(17).extracting(TeamBasis::order).doesNotHaveDuplicates();
    }

    @Test
    void givesEachInstrumentASourceAndADateOrMarksIt() {
        for (TeamBasis each : LAW.teamBases().all()) {
            assertThat(each.source()).as(each.code()).isNotBlank();
            assertThat(each.checkedOn().isPresent()).as(each.code() + " is verified and has a date, or neither").isEqualTo(each.verified());
        }
    }

    @Test
    void offersOnlyWhatIsInForce() {
        assertThat(LAW.teamBases().all()).filteredOn(each -> !each.selectable()).extracting(TeamBasis::code).containsExactly("JB12",
                "JB13");
        assertThat(LAW.teamBases().all()).filteredOn(TeamBasis::regulatesTeams).extracting(TeamBasis::code)
                .containsExactly("JB1", "JB2", "JB3");
    }

    @ParameterizedTest
    @CsvSource({"NL, en, Netherlands, the Netherlands", "GB, fr, Royaume-Uni de Grande-Bretagne et d’Irlande du Nord, the United Kingdom",
            "RO, es, Rumania, Romania", "CN, zh-Hans, 中国, China", "US, de, United States of America, the United States of America"})
    void namesStates(String code, String language, String name, String inSentence) {
        var state = new State(code);

        assertThat(LAW.states().name(state, new Language(language)).replace('\'', '’')).isEqualTo(name);
        assertThat(LAW.states().nameInSentence(state)).isEqualTo(inSentence);
    }

    @Test
    void knowsAllStatesAndNoOthers() {
        assertThat(LAW.states().all()).hasSize(199).doesNotHaveDuplicates();
        assertThat(LAW.states().find("ro")).contains(new State("RO"));
        assertThat(LAW.states().find("NO")).contains(new State("NO"));
        assertThat(LAW.states().find("ZZ")).isEmpty();
        assertThat(LAW.states().find("Romania")).isEmpty();
    }

    @Test
    void countsTheMembersOfTheUnion() {
        assertThat(LAW.memberships().members("EU")).hasSize(27);
        assertThat(LAW.memberships().inUnion(new State("EU"), LocalDate.EPOCH)).isTrue();
        assertThat(LAW.memberships().inUnion(new State("HR"), LocalDate.of(2013, 6, 30))).isFalse();
        assertThat(LAW.memberships().inUnion(new State("GR"), LocalDate.of(1980, 12, 31))).isFalse();
        assertThat(LAW.memberships().inUnion(new State("GR"), LocalDate.of(2026, 1, 1))).as("known from memory").isTrue();
        assertThat(LAW.memberships().inUnion(new State("CH"), LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void knowsNothingOfAGroupOrTreatyThatIsNotListed() {
        var state = new State("RO");
        assertThat(LAW.memberships().status(state, "NATO", LocalDate.EPOCH).standing()).isEqualTo(Standing.UNKNOWN);
        assertThat(LAW.parties().status(state, "NO-SUCH", LocalDate.EPOCH).standing()).isEqualTo(Standing.UNKNOWN);
    }
}
