package org.rogatory.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rogatory.advice.EnquiryAddress.Fault;
import org.rogatory.advice.EnquiryAddress.Reading;
import org.rogatory.law.Law;
import org.rogatory.shared.State;

class EnquiryAddressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Law LAW = Law.shipped();
    private static final EnquiryAddress.Known KNOWN = new EnquiryAddress.Known(LAW.states()::find, Set.copyOf(LAW.coverage().categories()),
            Set.copyOf(LAW.coverage().kindCodes()), LAW.instruments().firstDate());

    @Test
    void readsBackWhatItWrites() {
        var reading = read("from=ZM", "to=LV", "date=2026-10-01", "offence=O10,O11", "kind=K08");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.canBeAnswered()).isTrue();
        var written = reading.enquiry().parameters().entrySet().stream().map(each -> each.getKey() + "=" + each.getValue());
        assertThat(read(written.toArray(String[]::new))).isEqualTo(reading);
    }

    @Test
    void keepsTheOrderOfATeam() {
        assertThat(read("team=ro,NL, es").enquiry().states()).extracting(State::code).containsExactly("RO", "NL", "ES");
    }

    @Test
    void takesTheDayOfTodayWhereNoneIsGiven() {
        assertThat(read("from=ZM", "to=LV").enquiry().date()).contains(TODAY);
    }

    @Test
    void tellsOfAnUnknownStateAndKeepsTheRest() {
        var reading = read("from=ZM", "to=QQ", "offence=O10");
        assertThat(reading.faults()).extracting(Fault::message).containsExactly("law.fault.state");
        assertThat(reading.canBeAnswered()).isFalse();
        assertThat(reading.enquiry().from()).contains(new State("ZM"));
        assertThat(reading.enquiry().offences()).containsExactly("O10");
    }

    @Test
    void refusesTheSameStateTwiceForARequestAndCountsItOnceInATeam() {
        var request = read("from=ZM", "to=ZM");
        assertThat(request.faults()).extracting(Fault::message).containsExactly("law.fault.same");
        assertThat(request.canBeAnswered()).isFalse();
        var team = read("team=RO,NL,RO");
        assertThat(team.faults()).extracting(Fault::message).containsExactly("law.fault.twice");
        assertThat(team.canBeAnswered()).isTrue();
    }

    @Test
    void refusesADayBeforeAnyInstrumentAndADayThatIsNone() {
        assertThat(read("from=ZM", "to=LV", "date=1901-01-01").faults()).extracting(Fault::message).containsExactly("law.fault.early");
        var noDay = read("from=ZM", "to=LV", "date=2026-02-30");
        assertThat(noDay.faults()).extracting(Fault::message).containsExactly("law.fault.date");
        assertThat(noDay.canBeAnswered()).isFalse();
    }

    @Test
    void answersWithoutAnOffenceThatItDoesNotKnowAndSaysSo() {
        var reading = read("from=ZM", "to=LV", "offence=O99,O10", "kind=" + "x".repeat(500));
        assertThat(reading.faults()).extracting(Fault::message).containsExactly("law.fault.offence", "law.fault.kind");
        assertThat(reading.faults().getLast().arguments()).allSatisfy(each -> assertThat(each.toString()).hasSizeLessThan(30));
        assertThat(reading.enquiry().offences()).containsExactly("O10");
        assertThat(reading.canBeAnswered()).isTrue();
    }

    private static Reading read(String... parameters) {
        Map<String, List<String>> map = Stream.of(parameters).map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> List.of(each[1])));
        return EnquiryAddress.read(map, KNOWN, TODAY);
    }
}
