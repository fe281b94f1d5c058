package org.rogatory.signing.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.rogatory.signing.TrustBasis;
import org.rogatory.signing.Verdict;

class RehearsalTest {

    /** A file that is turned away at the door would prepare nothing. */
    @Test
    void goesTheWholeWayOfASignedFile() {
        var examined = new Rehearsal(Clock.systemUTC()).run();

        assertThat(examined.report().verdict()).as("nobody knows the issuer").isEqualTo(Verdict.NEEDS_REVIEW);
        assertThat(examined.report().signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.intact()).isTrue();
            assertThat(signature.trust()).isEqualTo(TrustBasis.NONE);
        });
        assertThat(examined.detailed().orElseThrow()).contains("DetailedReport");
    }
}
