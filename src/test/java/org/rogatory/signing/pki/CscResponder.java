package org.rogatory.signing.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.rogatory.signing.pki.CscAccount.Refusal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A remote signing service on loopback that speaks the CSC API v2 and OAuth 2.0, and is as strict as one must be: {@link CscAccount} decides. It can be
 * told to answer something else, or not at all.
 */
public final class CscResponder implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CscAccount account = new CscAccount();
    private final Map<String, byte[]> instead = new LinkedHashMap<>();
    private volatile boolean showsPages;

    private CscResponder() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public static CscResponder start() {
        try {
            return new CscResponder();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CscAccount account() {
        return account;
    }

    public URI base() {
        return URI.create(origin() + "/csc/v2");
    }

    private String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Gives these bytes whenever the method is called; none, and it hangs up. */
    public void answers(String method, byte[] bytes) {
        instead.put(method, bytes);
    }

    public void answersAsItShould() {
        instead.clear();
    }

    /** Shows its signatory a page with a link, as people know it, instead of sending the browser back at once. */
    public void showsPages(boolean does) {
        showsPages = does;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try {
            String method = exchange.getRequestURI().getPath().replaceFirst("^/(csc/v2/|oauth/)", "");
            byte[] body = exchange.getRequestBody().readAllBytes();
            byte[] other = instead.get(method);
            if (other != null) {
                if (other.length > 0) {
                    send(exchange, 200, other);
                }
            } else if (method.equals("oauth2/authorize")) {
                sendBack(exchange, account.authorize(form(exchange.getRequestURI().getRawQuery())));
            } else {
                send(exchange, 200, JSON.writeValueAsBytes(answer(exchange, method, new String(body, StandardCharsets.UTF_8))));
            }
        } catch (Refusal e) {
            send(exchange, e.status(), JSON.writeValueAsBytes(Map.of("error", e.error(), "error_description", e.getMessage())));
        }
    }

    private Object answer(HttpExchange exchange, String method, String body) {
        if (method.equals("info")) {
            return account.info(origin() + "/oauth");
        }
        if (method.equals("oauth2/token")) {
            return account.token(form(body));
        }
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        account.requireToken(authorization == null ? "" : authorization);
        JsonNode question = JSON.readTree(body);
        return switch (method) {
            case "credentials/list" -> account.list();
            case "credentials/info" -> account.info(question);
            case "credentials/authorize" -> account.authorize(question);
            case "signatures/signHash" -> account.signHash(question);
            default -> throw new Refusal(404, "invalid_request", "no such method");
        };
    }

    private void sendBack(HttpExchange exchange, String address) throws IOException {
        if (showsPages) {
            byte[] page = ("<!DOCTYPE html><title>Test</title><h1>Test signing service</h1><a href=\"" + address.replace("&", "&amp;")
                    + "\">Agree</a>").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        } else {
            exchange.getResponseHeaders().set("Location", address);
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    static Map<String, String> form(String text) {
        var fields = new LinkedHashMap<String, String>();
        for (String field : text.split("&")) {
            String[] parts = field.split("=", 2);
            fields.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
