package org.rogatory.signing;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Where revocation lists and answers are fetched from; asked only for certificates that lead to a trusted issuer. */
public interface RevocationFetch {

    /** What stands at the address, or empty when it cannot be had. */
    Optional<byte[]> get(URI address);

    /** What the responder at the address says to the request, or empty when it cannot be had. */
    Optional<byte[]> ask(URI responder, byte[] request);

    /** Fetches nothing. */
    static RevocationFetch none() {
        return new RevocationFetch() {
            @Override
            public Optional<byte[]> get(URI address) {
                return Optional.empty();
            }

            @Override
            public Optional<byte[]> ask(URI responder, byte[] request) {
                return Optional.empty();
            }
        };
    }

    /** Fetches over http and https and gives up after the given time. */
    static RevocationFetch online(Duration patience) {
        return new HttpRevocationFetch(patience, LimitedHttp.Hosts.any());
    }

    /** Likewise, from these hosts only, wherever an answer leads. */
    static RevocationFetch online(Duration patience, Set<String> hosts) {
        return new HttpRevocationFetch(patience, LimitedHttp.Hosts.of(Set.copyOf(hosts), "rogatory.revocation-hosts"));
    }
}
