package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

class RevocationFetchTest {

    private static final byte[] LIST = "list".getBytes(StandardCharsets.US_ASCII);

    private final RevocationFetch fetch = RevocationFetch.online(Duration.ofSeconds(5), Set.of("127.0.0.1"));
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/list.crl", exchange -> answer(exchange, 200, LIST));
        server.createContext("/moved.crl", exchange -> redirect(exchange, "/list.crl"));
        server.createContext("/away.crl",
                exchange -> redirect(exchange, "http://localhost:" + server.getAddress().getPort() + "/list.crl"));
        server.createContext("/round.crl", exchange -> redirect(exchange, "/round.crl"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fetchesFromAListedHostAlsoWhereTheListWasMovedThere() {
        assertThat(fetch.get(address("127.0.0.1", "/list.crl"))).hasValue(LIST);
        assertThat(fetch.get(address("127.0.0.1", "/moved.crl"))).hasValue(LIST);
    }

    @Test
    void asksNoOtherHostNeitherAtOnceNorWhereAListedOneLeads() {
        assertThat(fetch.get(address("localhost", "/list.crl"))).isEmpty();
        assertThat(fetch.ask(address("localhost", "/list.crl"), LIST)).isEmpty();
        assertThat(fetch.get(address("127.0.0.1", "/away.crl"))).isEmpty();
        assertThat(asked).containsExactly("/away.crl");
    }

    @Test
    void givesUpWhereOneAddressLeadsToTheNextWithoutEnd() {
        assertThat(fetch.get(address("127.0.0.1", "/round.crl"))).isEmpty();
        assertThat(asked).hasSizeBetween(2, 5);
    }

    private URI address(String host, String path) {
        return URI.create("http://" + host + ":" + server.getAddress().getPort() + path);
    }

    private void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        answer(exchange, 302, new byte[0]);
    }

    private void answer(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        asked.add(exchange.getRequestURI().getPath());
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
