package org.rogatory.signing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
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

    HttpRevocationFetch(Duration patience) {
        this.http = new LimitedHttp(patience, LIMIT, HttpClient.Redirect.NORMAL);
    }

    @Override
    public Optional<byte[]> get(URI address) {
        return LimitedHttp.isWeb(address) ? send(http.request(address).GET().build()) : Optional.empty();
    }

    @Override
    public Optional<byte[]> ask(URI responder, byte[] request) {
        return LimitedHttp.isWeb(responder)
                ? send(http.request(responder).header("Content-Type", "application/ocsp-request")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request)).build())
                : Optional.empty();
    }

    private Optional<byte[]> send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request);
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            LOG.info("No revocation information from {}: {}", request.uri(), e.toString());
            return Optional.empty();
        }
    }
}
