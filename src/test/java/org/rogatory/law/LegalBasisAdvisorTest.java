package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.shared.State;

class LegalBasisAdvisorTest {

    private static final Law LAW = Law.shipped();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @ParameterizedTest(name = "{0} for {1} reaches {2}; not bound: {3}; to be confirmed: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            JB1  | RO NL ES | UNVERIFIED |       | RO ES
            JB1  | NL BE    | ALL        |       |
            JB1  | NL DE FR | ALL        |       |
            JB1  | NL GR    | UNVERIFIED |       | GR
            JB1  | NL DE US | SOME       | US    |
            JB1  | NL GB    | NONE       | GB    |
            JB1  | MD UA    | NONE       | MD UA |
            JB2  | RO NL ES | UNVERIFIED |       | NL ES
            JB2  | RO MD    | NONE       | MD    |
            JB2  | RO NL MD | SOME       | MD    | NL
            JB2  | NL EU    | NONE       | EU    | NL
            JB3  | RO MD    | UNVERIFIED |       | RO MD
            JB3  | CH UA    | UNVERIFIED |       | CH UA
            JB3  | CH US    | NONE       | US    | CH
            JB3  | GR CH    | UNVERIFIED |       | GR CH
            JB4  | RO NL ES | ALL        |       |
            JB4  | RO MD    | ALL        |       |
            JB4  | JP US    | UNVERIFIED |       | JP
            JB4  | BR US    | ALL        |       |
            JB4  | CG FR    | UNVERIFIED |       | CG
            JB5  | CH BR    | ALL        |       |
            JB5  | DE UA    | ALL        |       |
            JB6  | JP US    | ALL        |       |
            JB6  | HR NL    | UNVERIFIED |       | HR
            JB7  | RO US    | ALL        |       |
            JB7  | RO NL US | SOME       |       | NL
            JB7  | RO NL    | NONE       | RO NL |
            JB7  | MD US    | NONE       | MD US |
            JB7  | RO MD US | SOME       | MD    |
            JB8  | RO NO    | UNVERIFIED |       | RO NO
            JB8  | RO CH    | NONE       | RO CH |
            JB9  | NL DE    | UNVERIFIED |       | NL DE
            JB9  | NL CH    | NONE       | CH    | NL
            JB10 | RO RS    | ALL        |       |
            JB10 | RO HR    | UNVERIFIED |       | HR
            JB10 | RO BG    | UNVERIFIED |       | BG
            JB10 | RO BR    | UNVERIFIED |       | BR
            JB11 | AR BR    | UNVERIFIED |       | AR BR
            JB12 | JP RS    | NONE       | JP RS |
            JB13 | EC QA    | NONE       | EC QA |
            JB14 | ES CO    | UNVERIFIED |       | ES CO
            JB15 | FR GB    | UNVERIFIED |       | FR GB
            JB16 | ES CO    | UNVERIFIED |       | ES CO
            JB17 | JP UA    | UNVERIFIED |       | JP UA
            """)
    void judgesABasisForATeam(String instrument, String team, Judgement.Reach reach, String notBound, String toBeConfirmed) {
        Judgement judgement = LAW.advisor().judge(instrument, states(team), DAY).orElseThrow();

        assertThat(judgement.notBound()).isEqualTo(states(notBound));
        assertThat(judgement.toBeConfirmed()).isEqualTo(states(toBeConfirmed));
        assertThat(judgement.reach()).isEqualTo(reach);
    }

    @ParameterizedTest(name = "{0} for {1} on {2}: {3}")
    @CsvSource({
            "JB1, BE, 2005-08-22, NOT_IN_FORCE", "JB1, BE, 2005-08-23, IN_FORCE",
            "JB1, RO, 2004-01-01, NOT_IN_FORCE", "JB1, RO, 2026-01-01, UNVERIFIED",
            "JB4, RO, 2003-09-28, NOT_IN_FORCE", "JB4, RO, 2003-09-29, IN_FORCE",
            "JB4, CH, 2006-11-25, NOT_IN_FORCE", "JB4, CH, 2006-11-26, IN_FORCE",
            "JB2, HR, 2013-06-30, NOT_IN_FORCE", "JB2, HR, 2013-07-01, IN_FORCE",
            "JB2, GB, 2015-01-01, UNKNOWN", "JB2, GB, 2026-01-01, NOT_IN_FORCE",
            "JB7, US, 2010-01-31, NOT_IN_FORCE", "JB7, US, 2010-02-01, IN_FORCE",
            "JB10, BG, 2008-09-24, NOT_IN_FORCE", "JB10, BG, 2008-09-25, UNVERIFIED"})
    void looksAtTheDate(String instrument, String state, LocalDate date, Standing standing) {
        TeamBasis found = LAW.teamBases().find(instrument).orElseThrow();

        assertThat(LAW.advisor().status(found, new State(state), date).standing()).isEqualTo(standing);
    }

    /** The promise of this module: only a list that was read, or a closed membership, makes a "no". */
    @Test
    void neverTurnsSilenceIntoNo() {
        for (TeamBasis instrument : LAW.teamBases().all()) {
            if (!(instrument.binding() instanceof Binding.Ratified ratified) || !instrument.inForce() || ratified.openTo().isPresent()) {
                continue;
            }
            for (State state : LAW.states().all()) {
                PartyStatus row = LAW.parties().status(state, ratified.treaty(), DAY);
                if (row.source().contains("memory") || row.source().contains("no entry")) {
                    assertThat(row.standing()).as(instrument.code() + " " + state + " " + row).isNotEqualTo(Standing.NOT_IN_FORCE);
                    assertThat(row.standing()).as(instrument.code() + " " + state + " " + row).isNotEqualTo(Standing.IN_FORCE);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void reachesEveryStandingWithTheShippedData(Standing standing) {
        assertThat(LAW.states().all().stream().flatMap(state -> LAW.teamBases().all().stream()
                .map(instrument -> LAW.advisor().status(instrument, state, DAY).standing()))).contains(standing);
    }

    @Test
    void neverSaysInForceWithoutASourceAndItsDate() {
        for (State state : LAW.states().all()) {
            for (TeamBasis instrument : LAW.teamBases().all()) {
                PartyStatus status = LAW.advisor().status(instrument, state, DAY);
                assertThat(status.source()).as(instrument.code() + " " + state).isNotBlank();
                if (status.standing() == Standing.IN_FORCE && !(instrument.binding() instanceof Binding.Between)) {
                    assertThat(status.asOf()).as(instrument.code() + " " + state + " " + status.source()).isPresent();
                }
            }
        }
    }

    @Test
    void listsBasesInTheOrderInWhichTheyGovern() {
        assertThat(LAW.advisor().team(states("RO NL ES"), DAY)).extracting(judgement -> judgement.basis().code())
                .startsWith("JB1", "JB2").containsSubsequence("JB3", "JB4", "JB5", "JB6", "JB17").hasSize(17);
    }

    @Test
    void namesTheSidesOfAnAgreementBetweenTwoSides() {
        Judgement judgement = LAW.advisor().judge("JB7", states("RO NL US"), DAY).orElseThrow();

        assertThat(judgement.oneSide()).isEqualTo(states("RO NL"));
        assertThat(judgement.otherSide()).isEqualTo(states("US"));
    }

    @ParameterizedTest(name = "{0} for {1} since {2}")
    @CsvSource({"JB7, NL, 2010-02-01", "JB7, HR, 2013-07-01", "JB2, NL, 2002-06-13", "JB2, RO, 2007-01-01", "JB1, NL, 2005-08-23"})
    void datesTheBondOfAMemberFromTheLaterOfMembershipAndInstrument(String instrument, String state, LocalDate since) {
        TeamBasis found = LAW.teamBases().find(instrument).orElseThrow();

        assertThat(LAW.advisor().status(found, new State(state), DAY).inForce()).contains(since);
    }

    @Test
    void knowsNoInstrumentOfThatCode() {
        assertThat(LAW.advisor().judge("JB99", states("RO NL"), DAY)).isEmpty();
    }

    private static List<State> states(String codes) {
        return codes == null ? List.of() : Arrays.stream(codes.split(" ")).map(State::new).toList();
    }
}
