package org.rogatory.signing.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.signing.Urgency;

class DeadlinesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 10);

    @ParameterizedTest
    @CsvSource({"2026-12-06, NONE", "2026-12-07, SOON", "2026-12-09, SOON", "2026-12-10, TODAY", "2026-12-11, OVERDUE"})
    void saysHowNearTheDayIs(LocalDate today, Urgency urgency) {
        assertThat(Deadlines.urgency(Optional.of(DUE), today)).isEqualTo(urgency);
    }

    @Test
    void whatHasNoDayIsNeverUrgent() {
        assertThat(Deadlines.urgency(Optional.empty(), DUE)).isEqualTo(Urgency.NONE);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-06, , false", "2026-12-07, , true", "2026-12-08, 2026-12-07, false", "2026-12-10, 2026-12-07, true",
            "2026-12-10, 2026-12-10, false", "2026-12-11, 2026-12-10, false", "2026-12-13, 2026-12-10, true", "2026-12-30, , true"})
    void remindsWhenItComesNearOnTheDayAndEveryThirdDayAfter(LocalDate today, LocalDate last, boolean reminds) {
        assertThat(Deadlines.remind(DUE, Optional.ofNullable(last), today)).isEqualTo(reminds);
    }
}
