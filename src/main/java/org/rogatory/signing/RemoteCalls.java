package org.rogatory.signing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.rogatory.signing.SealingRefused.Why;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls to a remote signing service and what may come back: its answers are a stranger's, so each is limited, read as JSON and nothing else. */
final class RemoteCalls {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LIMIT = 512 * 1024;
    private static final int LONGEST_QUOTE = 200;
    private static final Set<String> EXPIRED = Set.of("invalid_token", "expired_token", "invalid_grant");
    private static final Set<String> DECLINED = Set.of("access_denied", "authorization_declined", "user_cancelled");

    private final URI base;
    private final LimitedHttp http;

    RemoteCalls(URI base, Duration patience) {
        this.base = secure(base);
        this.http = new LimitedHttp(patience, LIMIT);
    }

    /** Calls a method of the API; an empty token goes with none. */
    JsonNode ask(String method, Map<String, ?> body, String token) {
        HttpRequest.Builder request = http.request(URI.create(base + "/" + method)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request);
    }

    JsonNode submit(URI address, Map<String, String> form) {
        return send(http.request(secure(address)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(form))));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = http.send(request.header("Accept", "application/json").build());
            if (response.statusCode() >= 500) {
                throw new SealingRefused(Why.REMOTE_UNREACHABLE, base.getHost());
            }
            JsonNode answer = JSON.readTree(response.body());
            if (response.statusCode() != 200) {
                throw refusal(answer.path("error").asString(""), answer.path("error_description").asString(""));
            }
            return answer;
        } catch (IOException e) {
            throw new SealingRefused(Why.REMOTE_UNREACHABLE, base.getHost()).causedBy(e);
        } catch (JacksonException e) {
            throw new SealingRefused(Why.REMOTE_UNUSABLE, "JSON").causedBy(e);
        }
    }

    static SealingRefused refusal(String error, String description) {
        if (DECLINED.contains(error)) {
            return new SealingRefused(Why.REMOTE_DECLINED);
        }
        if (EXPIRED.contains(error)) {
            return new SealingRefused(Why.REMOTE_EXPIRED);
        }
        return new SealingRefused(Why.REMOTE_REFUSED, quote(description.isBlank() ? error : description));
    }

    /** What a stranger says is shown in one line and not at length. */
    private static String quote(String said) {
        String line = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.isEmpty() ? "?" : line.substring(0, Math.min(line.length(), LONGEST_QUOTE));
    }

    static String text(JsonNode answer, String name) {
        String text = answer.path(name).asString("");
        if (text.isBlank()) {
            throw new SealingRefused(Why.REMOTE_UNUSABLE, name);
        }
        return text;
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(entry -> entry.asString("")).toList();
    }

    static URI address(JsonNode text) {
        try {
            return secure(URI.create(text.asString("").replaceAll("/+$", "")));
        } catch (IllegalArgumentException e) {
            throw new SealingRefused(Why.REMOTE_UNUSABLE, "info/oauth2").causedBy(e);
        }
    }

    /** Secrets travel over TLS, or do not leave this machine. */
    static URI secure(URI address) {
        boolean local = Set.of("127.0.0.1", "localhost", "[::1]").contains(String.valueOf(address.getHost()));
        if (!LimitedHttp.isWeb(address) || !local && !"https".equals(address.getScheme())) {
            throw new IllegalArgumentException("not an https address: " + address);
        }
        return address;
    }
}
