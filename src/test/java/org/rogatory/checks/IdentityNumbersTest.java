package org.rogatory.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.shared.State;

class IdentityNumbersTest {

    /** Specimens that the registers themselves, or public descriptions of the rules, use as examples. */
    private static final String SPECIMENS = """
            BE, 85.07.30-033 28
            BG, 7523169263
            BR, 390.533.447-05
            CN, 11010519491231002X
            CZ, 710319/2745
            DE, 36 574 261 809
            EE, 36805280109
            ES, 54362315K
            ES, X-2482300W
            FI, 131052-308T
            FR, 2 95 10 99 126 111 93
            HR, 33392005961
            IN, 2341 2341 2346
            LT, 33309240064
            NL, 111222333
            NO, 151086 95088
            PL, 44051401359
            PT, 501 964 843
            RO, 1630615123457
            SE, 880320-0016
            SK, 7103192745
            ZA, 7503305044089
            ZM, NRC 112233/44/1
            """;

    @ParameterizedTest
    @CsvSource(textBlock = SPECIMENS)
    void acceptsSpecimens(String state, String number) {
        assertThat(IdentityNumbers.isBroken(new State(state), number)).isFalse();
    }

    /** One digit too high is found by all rules but the one without a check digit. */
    @ParameterizedTest
    @CsvSource(textBlock = SPECIMENS)
    void findsADigitThatWasMistyped(String state, String number) {
        int at = number.replaceAll("[^0-9].*", "").length() > 3 ? 2 : number.length() - 4;
        while (!Character.isDigit(number.charAt(at))) {
            at++;
        }
        char wrong = number.charAt(at) == '9' ? '8' : (char) (number.charAt(at) + 1);
        String mistyped = number.substring(0, at) + wrong + number.substring(at + 1);

        assertThat(IdentityNumbers.isBroken(new State(state), mistyped)).as(mistyped).isEqualTo(!state.equals("ZM"));
    }

    @Test
    void judgesAFormThatIsCalledByItsNameButNoOtherPaper() {
        assertThat(IdentityNumbers.isBroken(new State("RO"), "CNP 163061512345")).isTrue();
        assertThat(IdentityNumbers.isBroken(new State("RO"), "passport 051234567")).isFalse();
        assertThat(IdentityNumbers.isBroken(new State("GE"), "01008012345")).isFalse();
    }

    @Test
    void hasASentenceForEachState() {
        var messages = ResourceBundle.getBundle("messages.findings");

        assertThat(IdentityNumbers.states()).allSatisfy(state -> assertThat(messages.containsKey("F01.identity." + state)).isTrue());
    }
}
