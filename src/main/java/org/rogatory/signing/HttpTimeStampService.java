package org.rogatory.signing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** RFC 3161, 3.4: time stamps over HTTP. */
final class HttpTimeStampService implements TimeStampService {

    private static final Logger LOG = LoggerFactory.getLogger(HttpTimeStampService.class);

    /** A token with a chain of long certificates has some 10 kB. */
    private static final int LIMIT = 64 * 1024;

    private final URI address;
    private final LimitedHttp http;

    HttpTimeStampService(URI address, Duration patience) {
        if (!LimitedHttp.isWeb(address)) {
            throw new IllegalArgumentException("not an http or https address: " + address);
        }
        this.address = address;
        this.http = new LimitedHttp(patience, LIMIT);
    }

    @Override
    public String name() {
        return address.toString();
    }

    @Override
    public Optional<byte[]> ask(byte[] request) {
        var question = http.request(address).header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request)).build();
        try {
            HttpResponse<byte[]> response = http.send(question);
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            LOG.info("No time stamp from {}: {}", address, e.toString());
            return Optional.empty();
        }
    }
}
