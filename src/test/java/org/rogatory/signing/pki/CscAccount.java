package org.rogatory.signing.pki;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;

import tools.jackson.databind.JsonNode;

/** One signatory at the remote service: the keys, what was agreed to, and the rules by which a hash is signed or not. */
public final class CscAccount {

    public static final String CLIENT = "rogatory";
    public static final String SECRET = "client-secret";
    public static final String RETURN_TO = "https://rogatory.example/signing/remote";
    public static final String PIN = "4711";

    private static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final Map<String, Key> keys = new ConcurrentHashMap<>();
    private final Map<String, Consent> codes = new ConcurrentHashMap<>();
    private final Map<String, Consent> tokens = new ConcurrentHashMap<>();
    private volatile String returnTo = RETURN_TO;
    private volatile boolean declines;
    private volatile boolean plain;
    private volatile Duration ahead = Duration.ZERO;

    private record Key(Holder holder, String mode) {}

    /** What a code or a token stands for: of which credential which hash, or nothing but the way in. */
    private record Consent(String scope, String credential, String hash, String challenge, Instant until) {}

    /** An error as the API describes it. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final int status;
        private final String error;

        Refusal(int status, String error, String description) {
            super(description);
            this.status = status;
            this.error = error;
        }

        int status() {
            return status;
        }

        String error() {
            return error;
        }
    }

    /** A key whose use is agreed to in the mode {@code oauth2code}, {@code explicit} or {@code implicit}. */
    public void keep(String id, Holder holder, String mode) {
        keys.put(id, new Key(holder, mode));
    }

    public void forget() {
        keys.clear();
    }

    /** Where browsers are sent back to, as it was registered. */
    public void returnsTo(String address) {
        returnTo = address;
    }

    public void declines(boolean does) {
        declines = does;
    }

    /** Gives ECDSA signatures as r and s one after the other. */
    public void plainEcdsa(boolean does) {
        plain = does;
    }

    /** Lets time pass for this service. */
    public void later(Duration by) {
        ahead = by;
    }

    private Instant now() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    Map<String, Object> info(String oauth) {
        return Map.of("specs", "2.0.0.2", "name", "Test", "authType", List.of("oauth2code"), "oauth2", oauth, "methods",
                List.of("credentials/list", "credentials/info", "credentials/authorize", "signatures/signHash"));
    }

    /** The signatory agrees or declines at once; the address to which the browser is sent back. */
    String authorize(Map<String, String> query) {
        require(query, "client_id", CLIENT);
        require(query, "redirect_uri", returnTo);
        require(query, "response_type", "code");
        require(query, "code_challenge_method", "S256");
        String back = returnTo + "?state=" + URLEncoder.encode(query.getOrDefault("state", ""), StandardCharsets.UTF_8);
        if (declines) {
            return back + "&error=access_denied&error_description=no";
        }
        if (query.get("scope").equals("credential")) {
            require(query, "numSignatures", "1");
            require(query, "hashAlgorithmOID", SHA_256);
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, new Consent(query.get("scope"), query.getOrDefault("credentialID", ""),
                query.getOrDefault("hashes", "").replace('-', '+').replace('_', '/'), query.get("code_challenge"), now().plus(LASTS)));
        return back + "&code=" + code;
    }

    Map<String, Object> token(Map<String, String> form) {
        require(form, "grant_type", "authorization_code");
        require(form, "client_id", CLIENT);
        require(form, "client_secret", SECRET);
        require(form, "redirect_uri", returnTo);
        Consent consent = codes.remove(form.getOrDefault("code", ""));
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(digest(form.getOrDefault("code_verifier", "")));
        if (consent == null || now().isAfter(consent.until()) || !consent.challenge().equals(challenge)) {
            throw new Refusal(400, "invalid_grant", "the code is not good");
        }
        return Map.of("access_token", granted(consent.scope(), consent.credential(), consent.hash()), "token_type",
                consent.scope().equals("credential") ? "SAD" : "Bearer", "expires_in", LASTS.toSeconds());
    }

    private String granted(String scope, String credential, String hash) {
        String token = UUID.randomUUID().toString();
        tokens.put(token, new Consent(scope, credential, hash.replaceAll("=+$", ""), "", now().plus(LASTS)));
        return token;
    }

    void requireToken(String authorization) {
        Consent consent = tokens.get(authorization.replaceFirst("^Bearer ", ""));
        if (consent == null || !consent.scope().equals("service") || now().isAfter(consent.until())) {
            throw new Refusal(401, "invalid_token", "the token is not good");
        }
    }

    Map<String, Object> list() {
        return Map.of("credentialIDs", keys.keySet().stream().sorted().toList());
    }

    Map<String, Object> info(JsonNode question) {
        Key key = key(question);
        boolean rsa = key.holder().key().getAlgorithm().equals("RSA");
        var certificates = new ArrayList<String>();
        for (X509Certificate certificate : key.holder().chain()) {
            certificates.add(base64(certificate));
        }
        return Map.of("key", Map.of("status", "enabled", "algo", rsa ? List.of("1.2.840.113549.1.1.11") : List.of("1.2.840.10045.4.3.2")),
                "cert",
                Map.of("status", "valid", "certificates", certificates), "auth", Map.of("mode", key.mode()), "multisign", 1);
    }

    Map<String, Object> authorize(JsonNode question) {
        Key key = key(question);
        if (key.mode().equals("oauth2code")) {
            throw new Refusal(400, "invalid_request", "the signatory agrees on our page");
        }
        if (key.mode().equals("explicit") && !PIN.equals(question.path("authData").path(0).path("value").asString(""))) {
            throw new Refusal(400, "invalid_pin", "The PIN is invalid");
        }
        return Map.of("SAD",
                granted("credential", question.path("credentialID").asString(""), question.path("hashes").path(0).asString("")),
                "expiresIn", LASTS.toSeconds());
    }

    /** Only the hash that was agreed to, with that key, once. */
    Map<String, Object> signHash(JsonNode question) {
        Key key = key(question);
        Consent consent = tokens.remove(question.path("SAD").asString(""));
        String hash = question.path("hashes").path(0).asString("");
        if (consent == null || now().isAfter(consent.until())) {
            throw new Refusal(400, "invalid_token", "the activation data is not good");
        }
        if (!consent.scope().equals("credential") || !consent.credential().equals(question.path("credentialID").asString(""))
                || !consent.hash().equals(hash.replaceAll("=+$", "")) || question.path("hashes").size() != 1) {
            throw new Refusal(400, "invalid_request", "Hash is not authorized by the SAD");
        }
        return Map.of("signatures", List.of(Base64.getEncoder().encodeToString(sign(key.holder(), Base64.getDecoder().decode(hash)))));
    }

    private byte[] sign(Holder holder, byte[] hash) {
        try {
            boolean rsa = holder.key().getAlgorithm().equals("RSA");
            Signature signature = Signature.getInstance(rsa ? "NONEwithRSA" : plain ? "NONEwithECDSAinP1363Format" : "NONEwithECDSA");
            signature.initSign(holder.key());
            signature.update(rsa
                    ? new DigestInfo(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE), hash).getEncoded()
                    : hash);
            return signature.sign();
        } catch (GeneralSecurityException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Key key(JsonNode question) {
        Key key = keys.get(question.path("credentialID").asString(""));
        if (key == null) {
            throw new Refusal(400, "invalid_request", "Invalid parameter credentialID");
        }
        return key;
    }

    private static void require(Map<String, String> fields, String name, String value) {
        if (!value.equals(fields.get(name))) {
            throw new Refusal(400, "invalid_request", "Invalid parameter " + name);
        }
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
