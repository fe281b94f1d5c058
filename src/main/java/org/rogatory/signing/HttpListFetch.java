package org.rogatory.signing;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Fetches trusted lists, from listed hosts only. */
final class HttpListFetch implements ListFetch {

    private final LimitedHttp.Hosts hosts;
    private final LimitedHttp http;

    HttpListFetch(Set<String> hosts, Duration patience) {
        this.hosts = LimitedHttp.Hosts.of(Set.copyOf(hosts), "rogatory.trusted-lists.hosts");
        this.http = new LimitedHttp(patience, TrustedListReading.LARGEST);
    }

    @Override
    public byte[] get(URI address) throws IOException {
        return http.get(address, hosts);
    }
}
