package org.rogatory.signing;

import java.time.Clock;
import java.util.Optional;

/**
 * What a signature needs from others beside its key to prove itself for long.
 *
 * @param timeStamps where time stamps come from; empty when there is no such service
 * @param trust      where revocation information comes from, and whose certificates need none
 * @param clock      the time of this machine, which is compared with that of the time stamps
 */
public record TrustServices(Optional<TimeStampService> timeStamps, TrustSettings trust, Clock clock) {

    /** None: signatures stay at level B. */
    public static TrustServices none(Clock clock) {
        return new TrustServices(Optional.empty(), TrustSettings.none(), clock);
    }
}
