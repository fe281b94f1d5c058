package org.rogatory.signing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.rogatory.signing.SealingRefused.Why;

/** The signatory's consent by OAuth 2.0: authorisation code with proof key (RFC 6749, 4.1 and RFC 7636). */
final class RemoteConsent {

    private static final Duration LASTS = Duration.ofMinutes(10);

    private final RemoteSigningService.Registration registration;
    private final RemoteCalls calls;
    private final URI oauth;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RemoteConsent(RemoteSigningService.Registration registration, RemoteCalls calls, URI oauth, Clock clock) {
        this.registration = registration;
        this.calls = calls;
        this.oauth = oauth;
        this.clock = clock;
    }

    RemoteAuthorisation begin(Map<String, String> wanted, String purpose) {
        String state = secret();
        String verifier = secret();
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", registration.clientId());
        query.put("redirect_uri", registration.returnTo().toString());
        query.put("state", state);
        query.put("code_challenge", base64(digest(verifier.getBytes(StandardCharsets.US_ASCII))));
        query.put("code_challenge_method", "S256");
        query.putAll(wanted);
        URI address = URI.create(oauth + "/oauth2/authorize?" + RemoteCalls.form(query));
        return new RemoteAuthorisation(address, state, verifier, purpose, clock.instant().plus(LASTS));
    }

    /** Exchanges the code that the browser brought back for a token. */
    String token(RemoteAuthorisation begun, Map<String, String> answer) {
        byte[] state = answer.getOrDefault("state", "").getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(begun.state().getBytes(StandardCharsets.UTF_8), state)) {
            throw new SealingRefused(Why.REMOTE_NOT_OURS);
        }
        if (clock.instant().isAfter(begun.until())) {
            throw new SealingRefused(Why.REMOTE_EXPIRED);
        }
        if (answer.containsKey("error")) {
            throw RemoteCalls.refusal(answer.get("error"), answer.getOrDefault("error_description", ""));
        }
        if (answer.getOrDefault("code", "").isBlank()) {
            throw new SealingRefused(Why.REMOTE_UNUSABLE, "code");
        }
        var form = new LinkedHashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("code", answer.get("code"));
        form.put("client_id", registration.clientId());
        if (!registration.clientSecret().isEmpty()) {
            form.put("client_secret", registration.clientSecret());
        }
        form.put("redirect_uri", registration.returnTo().toString());
        form.put("code_verifier", begun.verifier());
        return RemoteCalls.text(calls.submit(URI.create(oauth + "/oauth2/token"), form), "access_token");
    }

    private String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return base64(bytes);
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
