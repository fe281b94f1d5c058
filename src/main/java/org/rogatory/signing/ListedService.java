package org.rogatory.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A service on a trusted list of a State, by one of its certificates.
 *
 * @param certificate what the service signs with, or an issuer whose certificates it signs with
 * @param use         what it may vouch for
 * @param granted     when the State vouched for it
 */
public record ListedService(X509Certificate certificate, Use use, Listing listing, List<Period> granted) {

    /** What a service vouches for: one kind never stands in for the other. */
    public enum Use {

        /** Issues qualified certificates for electronic signatures or seals. */
        SIGNATURES,

        /** Makes qualified time stamps. */
        TIME_STAMPS
    }

    /** @param until the moment from which it no longer holds; empty as long as it does */
    public record Period(Instant from, Optional<Instant> until) {

        boolean covers(Instant moment) {
            return !moment.isBefore(from) && until.filter(end -> !moment.isBefore(end)).isEmpty();
        }
    }

    public ListedService {
        granted = List.copyOf(granted);
    }

    public boolean isGranted(Instant moment) {
        return granted.stream().anyMatch(period -> period.covers(moment));
    }
}
