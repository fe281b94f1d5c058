package org.rogatory.signing.internal.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.account.UserId;
import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.Asked;
import org.rogatory.signing.RemoteAuthorisation;
import org.rogatory.signing.internal.round.RemoteAttempt.Entering;
import org.rogatory.signing.pki.CscResponder;
import org.rogatory.signing.pki.RemoteSignatory;

class RemoteAttemptsTest {

    private static final Instant START = Instant.parse("2026-11-25T20:00:00Z");
    private static final UserId PERSON = new UserId(UUID.randomUUID());

    private final CscResponder responder = CscResponder.start();
    private Instant now = START;
    private final InstantSource turnedByHand = () -> now;
    private final RemoteAttempts attempts = new RemoteAttempts(turnedByHand.withZone(ZoneOffset.UTC));

    @BeforeEach
    void oneWaits() {
        var begun = new RemoteAuthorisation(URI.create("https://sign.example/"), "state", "verifier", "", START.plusSeconds(600));
        attempts.put(PERSON, new RemoteAttempt(new Asked(new DocumentId(UUID.randomUUID()), "party-1", "00"), "Test",
                new RemoteSignatory(responder).service(), new Entering(begun), START.plusSeconds(600)));
    }

    @AfterEach
    void stop() {
        responder.close();
    }

    @Test
    void anAttemptIsTakenOnceAndOnlyForItsOwnAnswer() {
        assertThat(attempts.take(PERSON, attempt -> attempt.awaits("guess"))).isEmpty();
        assertThat(attempts.take(new UserId(UUID.randomUUID()), attempt -> attempt.awaits("state"))).isEmpty();
        assertThat(attempts.take(PERSON, attempt -> attempt.awaits("state"))).isPresent();
        assertThat(attempts.take(PERSON, attempt -> attempt.awaits("state"))).isEmpty();
    }

    @Test
    void anAttemptIsForgottenAfterItsTime() {
        now = START.plus(Duration.ofMinutes(10));
        assertThat(attempts.find(PERSON)).isPresent();
        now = now.plusSeconds(1);
        assertThat(attempts.take(PERSON, attempt -> attempt.awaits("state"))).isEmpty();
    }
}
