package org.rogatory.signing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** Follows redirects itself: each step is asked for only when it stays on a host of the list. */
final class HttpListFetch implements ListFetch {

    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Set<String> hosts;
    private final LimitedHttp http;

    HttpListFetch(Set<String> hosts, Duration patience) {
        this.hosts = Set.copyOf(hosts);
        this.http = new LimitedHttp(patience, TrustedListReading.LARGEST);
    }

    @Override
    public byte[] get(URI address) throws IOException {
        URI next = address;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            HttpResponse<byte[]> response = http.send(http.request(allowed(next)).GET().build());
            if (response.statusCode() == 200) {
                return response.body();
            }
            next = target(next, response);
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
    }

    private URI allowed(URI address) throws IOException {
        if (!LimitedHttp.isWeb(address)) {
            throw new IOException("not an http or https address");
        }
        if (!hosts.contains(address.getHost())) {
            throw new IOException("host " + address.getHost() + " is not among rogatory.trusted-lists.hosts");
        }
        return address;
    }

    private static URI target(URI from, HttpResponse<byte[]> response) throws IOException {
        if (!REDIRECTS.contains(response.statusCode())) {
            throw new IOException("HTTP status " + response.statusCode());
        }
        try {
            return from.resolve(response.headers().firstValue("Location").orElseThrow(() -> new IOException("a redirect to nowhere")));
        } catch (IllegalArgumentException e) {
            throw new IOException("a redirect to what is no address", e);
        }
    }
}
