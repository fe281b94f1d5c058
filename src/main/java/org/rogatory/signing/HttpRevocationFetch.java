package org.rogatory.signing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches over http and https only, with a limit on time and size. */
final class HttpRevocationFetch implements RevocationFetch {

    private static final Logger LOG = LoggerFactory.getLogger(HttpRevocationFetch.class);
    private static final int LIMIT = 20 * 1024 * 1024;

    private final Duration patience;
    private final HttpClient client;

    HttpRevocationFetch(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NORMAL).build();
    }

    @Override
    public Optional<byte[]> get(URI address) {
        return isWeb(address) ? send(request(address).GET().build()) : Optional.empty();
    }

    @Override
    public Optional<byte[]> ask(URI responder, byte[] request) {
        return isWeb(responder)
                ? send(request(responder).header("Content-Type", "application/ocsp-request")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request)).build())
                : Optional.empty();
    }

    private static boolean isWeb(URI address) {
        return address.getHost() != null && address.getScheme() != null && Set.of("http", "https").contains(address.getScheme());
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(patience);
    }

    private Optional<byte[]> send(HttpRequest request) {
        var answer = client.sendAsync(request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LIMIT));
        try { // the timeout of a request ends with its headers; this one includes the body
            HttpResponse<byte[]> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == 200 ? Optional.of(response.body()) : Optional.empty();
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true);
            LOG.info("No revocation information from {}: {}", request.uri(), e.toString());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
