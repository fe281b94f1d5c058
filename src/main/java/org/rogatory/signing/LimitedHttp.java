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

    private static final int MOST_REDIRECTS = 3;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Duration patience;
    private final int limit;
    private final HttpClient client;

    LimitedHttp(Duration patience, int limit) {
        this.patience = patience;
        this.limit = limit;
        this.client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NEVER).build();
    }

    static boolean isWeb(URI address) {
        return address.getHost() != null && address.getScheme() != null && Set.of("http", "https").contains(address.getScheme());
    }

    HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(patience);
    }

    /**
     * What stands at the address, or where it leads to. Each step is asked for only if its host may be: the first answer must not send this server
     * wherever it likes.
     *
     * @throws IOException if a step is not allowed, and for any answer but 200
     */
    byte[] get(URI address, Hosts hosts) throws IOException {
        URI next = address;
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            if (!isWeb(next)) {
                throw new IOException("not an http or https address");
            }
            hosts.check(next.getHost());
            HttpResponse<byte[]> response = send(request(next).GET().build());
            if (response.statusCode() == 200) {
                return response.body();
            }
            next = target(next, response);
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
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

    /** Goes nowhere else than it was sent. */
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

    /** Which hosts may be asked. */
    interface Hosts {

        void check(String host) throws IOException;

        static Hosts any() {
            return host -> {};
        }

        /** @param setting under which an administrator lists them */
        static Hosts of(Set<String> listed, String setting) {
            return host -> {
                if (!listed.contains(host)) {
                    throw new IOException("host " + host + " is not among " + setting);
                }
            };
        }
    }
}
