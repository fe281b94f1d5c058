package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void tellsMomentsAsPeopleDo() {
        var validity = Statement.of("certificate.notValidAtSigning", Instant.parse("2025-10-22T01:25:31Z"),
                Instant.parse("2026-11-16T13:05:00Z"));

        assertThat(validity.inEnglish())
                .isEqualTo(
                        "The certificate was not valid at the time of signing; it is valid from 22 Oct 2025, 01:25 UTC to 16 Nov 2026, 13:05 UTC.");
        assertThat(validity.arguments()).as("programs get it as it is").containsExactly("2025-10-22T01:25:31Z", "2026-11-16T13:05:00Z");
    }

    @Test
    void leavesAloneWhatOnlyLooksLikeAMoment() {
        assertThat(Statement.of("changes.found", "on 2025-10-22T01:25:31Z and later").in(Locale.ENGLISH))
                .contains("on 2025-10-22T01:25:31Z and later");
    }
}
