package org.rogatory.signing.internal.round;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.Level;
import org.rogatory.signing.RoundEvent;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.Sealed;
import org.rogatory.signing.internal.round.Appending.Before;
import org.rogatory.signing.internal.round.Appending.Happened;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Renews the archive time stamps of complete documents before the certificate of the newest ends, so that they prove themselves for as long as they
 * are kept.
 */
@Component
class Renewing implements Appending.Addition {

    /** A service that is silent for weeks, or still uses its old certificate, must not cost a proof. */
    private static final Duration IN_GOOD_TIME = Duration.ofDays(90);
    private static final Duration UNTIL_NEXT_ATTEMPT = Duration.ofDays(3);

    private final RoundRows rounds;
    private final Appending appending;
    private final SigningConfiguration.RaiserOfTheMoment raiser;
    private final SignatureSettings settings;
    private final Clock clock;

    Renewing(RoundRows rounds, Appending appending, SigningConfiguration.RaiserOfTheMoment raiser, SignatureSettings settings,
            Clock clock) {
        this.rounds = rounds;
        this.appending = appending;
        this.raiser = raiser;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${rogatory.signatures.renew.first:PT2M}", fixedDelayString = "${rogatory.signatures.renew.every:PT10M}")
    void renew() {
        if (settings.attainable() == Level.LTA) {
            rounds.toRenew(clock.instant(), soon()).stream().map(DocumentId::new).forEach(document -> appending.append(document, this));
        }
    }

    private Instant soon() {
        return clock.instant().plus(IN_GOOD_TIME);
    }

    /** Of a document that has just been completed it is only found out how long its archive time stamp lasts. */
    @Override
    public Sealed to(Before before) {
        boolean lasts = raiser.get().lastsUntil(before.pdf()).filter(until -> until.isAfter(soon())).isPresent();
        return lasts ? new Sealed(before.pdf(), Level.LTA, List.of()) : raiser.get().renew(before.pdf());
    }

    @Override
    public Happened happened(DocumentId document, Sealed sealed, String sha256) {
        LocalDate until = LocalDate.ofInstant(lastsUntil(sealed).orElseThrow(), ZoneOffset.UTC);
        return new Happened(new RoundEvent.ProofRenewed(document, until, sha256), until.toString());
    }

    @Override
    public void note(RoundRow row, RoundState state, Optional<Sealed> sealed) {
        Optional<Instant> until = sealed.flatMap(this::lastsUntil);
        until.ifPresent(row::lastsUntil);
        if (until.filter(end -> end.isAfter(soon())).isEmpty()) {
            row.tryAgainAfter(clock.instant().plus(UNTIL_NEXT_ATTEMPT));
        }
    }

    private Optional<Instant> lastsUntil(Sealed sealed) {
        return raiser.get().lastsUntil(sealed.pdf());
    }
}
