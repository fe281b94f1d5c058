package org.rogatory.signing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls services of others, who may answer slowly, endlessly or not at all: with a limit on the time of the whole and on its size. */
final class LimitedHttp {

    private final Duration patience;
    private final int limit;
    private final HttpClient client;

    /** Goes nowhere else than it was sent. */
    LimitedHttp(Duration patience, int limit) {
        this(patience, limit, HttpClient.Redirect.NEVER);
    }

    LimitedHttp(Duration patience, int limit, HttpClient.Redirect redirect) {
        this.patience = patience;
        this.limit = limit;
        this.client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(redirect).build();
    }

    static boolean isWeb(URI address) {
        return address.getHost() != null && address.getScheme() != null && Set.of("http", "https").contains(address.getScheme());
    }

    HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(patience);
    }

    HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        var answer = client.sendAsync(request, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), limit));
        try { // the timeout of a request ends with its headers; this one includes the body
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault ? fault : new IOException(e.getCause());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + patience.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }
}
