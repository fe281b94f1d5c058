package org.rogatory.signing;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Where trusted lists are fetched from. */
@FunctionalInterface
public interface ListFetch {

    /**
     * What stands at the address.
     *
     * @throws IOException when it cannot be had, or must not be asked for; the message says why
     */
    byte[] get(URI address) throws IOException;

    /** Fetches over http and https from these hosts only, within this time and at most {@link TrustedListReading#LARGEST} bytes. */
    static ListFetch online(Set<String> hosts, Duration patience) {
        return new HttpListFetch(hosts, patience);
    }
}
