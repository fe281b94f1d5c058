package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.Level;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.Sealed;
import org.rogatory.signing.internal.round.Appending.Before;
import org.rogatory.signing.internal.round.Appending.Happened;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Raises signatures to the level that this installation wants, once the services that were silent answer again. */
@Component
class Raising implements Appending.Addition {

    private static final Duration UNTIL_NEXT_ATTEMPT = Duration.ofMinutes(10);

    private final RoundRows rounds;
    private final Appending appending;
    private final SigningConfiguration.RaiserOfTheMoment raiser;
    private final SignatureSettings settings;
    private final Clock clock;

    Raising(RoundRows rounds, Appending appending, SigningConfiguration.RaiserOfTheMoment raiser, SignatureSettings settings, Clock clock) {
        this.rounds = rounds;
        this.appending = appending;
        this.raiser = raiser;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${rogatory.signatures.raise.first:PT30S}", fixedDelayString = "${rogatory.signatures.raise.every:PT1M}")
    void raise() {
        if (settings.attainable() == Level.B) {
            return;
        }
        List<UUID> documents = rounds.toRaise(below(settings.wanted(true)), below(settings.wanted(false)), clock.instant());
        documents.stream().map(DocumentId::new).forEach(document -> appending.append(document, this));
    }

    private static List<Level> below(Level level) {
        return Stream.of(Level.values()).filter(lower -> !lower.reaches(level)).toList();
    }

    private Level wanted(RoundState state) {
        return settings.wanted(state == RoundState.COMPLETE);
    }

    @Override
    public Sealed to(Before before) {
        return raiser.get().raise(before.pdf(), wanted(before.state()));
    }

    @Override
    public Happened happened(DocumentId document, Sealed sealed, String sha256) {
        return new Happened(new RoundEvent.SignaturesRaised(document, sealed.reached(), sha256), sealed.reached().name());
    }

    @Override
    public void note(RoundRow row, RoundState state, Optional<Sealed> sealed) {
        sealed.ifPresent(raised -> row.proves(raised.reached()));
        if (sealed.filter(raised -> raised.reached().reaches(wanted(state))).isEmpty()) {
            row.tryAgainAfter(clock.instant().plus(UNTIL_NEXT_ATTEMPT));
        }
    }
}
