package org.rogatory.signing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches over http and https only, with a limit on time and size. */
final class HttpRevocationFetch implements RevocationFetch {

    private static final Logger LOG = LoggerFactory.getLogger(HttpRevocationFetch.class);
    private static final int LIMIT = 20 * 1024 * 1024;

    private final LimitedHttp http;
    private final LimitedHttp.Hosts hosts;

    HttpRevocationFetch(Duration patience, LimitedHttp.Hosts hosts) {
        this.http = new LimitedHttp(patience, LIMIT);
        this.hosts = hosts;
    }

    @Override
    public Optional<byte[]> get(URI address) {
        return from(address, () -> http.get(address, hosts));
    }

    @Override
    public Optional<byte[]> ask(URI responder, byte[] request) {
        return from(responder, () -> answer(responder, request));
    }

    private byte[] answer(URI responder, byte[] request) throws IOException {
        if (!LimitedHttp.isWeb(responder)) {
            throw new IOException("not an http or https address");
        }
        hosts.check(responder.getHost());
        HttpResponse<byte[]> response = http.send(http.request(responder).header("Content-Type", "application/ocsp-request")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request)).build());
        if (response.statusCode() != 200) {
            throw new IOException("HTTP status " + response.statusCode());
        }
        return response.body();
    }

    private interface Call {
        byte[] answer() throws IOException;
    }

    private static Optional<byte[]> from(URI address, Call call) {
        try {
            return Optional.of(call.answer());
        } catch (IOException e) {
            LOG.info("No revocation information from {}: {}", address, e.toString());
            return Optional.empty();
        }
    }
}
