package org.rogatory.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rogatory.signing.RemoteCredential.Consent;
import org.rogatory.signing.SealingRefused.Why;

import tools.jackson.databind.JsonNode;

/** A signatory who has entered a remote service. */
public final class RemoteSession {

    static final String SHA_256 = "2.16.840.1.101.3.4.2.1";
    private static final int MOST_CREDENTIALS = 20;

    private final RemoteCalls calls;
    private final RemoteConsent consent;
    private final String token;

    RemoteSession(RemoteCalls calls, RemoteConsent consent, String token) {
        this.calls = calls;
        this.consent = consent;
        this.token = token;
    }

    /** The signatory's keys that can sign now. */
    public List<RemoteCredential> credentials() {
        JsonNode answer = calls.ask("credentials/list", Map.of(), token);
        var found = new ArrayList<RemoteCredential>();
        for (String id : RemoteCalls.texts(answer.path("credentialIDs")).stream().limit(MOST_CREDENTIALS).toList()) {
            JsonNode info = calls.ask("credentials/info", Map.of("credentialID", id, "certificates", "chain", "authInfo", true), token);
            if ("enabled".equals(info.path("key").path("status").asString(""))
                    && !"expired".equals(info.path("cert").path("status").asString(""))) {
                found.add(new RemoteCredential(id, chain(info.path("cert").path("certificates")),
                        RemoteCalls.texts(info.path("key").path("algo")), consent(info.path("auth"))));
            }
        }
        return found;
    }

    private static Consent consent(JsonNode auth) {
        return switch (auth.path("mode").asString("")) {
            case "oauth2code" -> Consent.BROWSER;
            case "explicit" -> Consent.PIN;
            case "implicit" -> Consent.NONE;
            default -> throw new SealingRefused(Why.REMOTE_UNUSABLE, "auth/mode");
        };
    }

    private static List<X509Certificate> chain(JsonNode certificates) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            var chain = new ArrayList<X509Certificate>();
            for (String encoded : RemoteCalls.texts(certificates)) {
                chain.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(Base64.getDecoder().decode(encoded))));
            }
            if (chain.isEmpty()) {
                throw new SealingRefused(Why.REMOTE_UNUSABLE, "cert/certificates");
            }
            return chain;
        } catch (CertificateException | IllegalArgumentException e) {
            throw new SealingRefused(Why.REMOTE_UNUSABLE, "cert/certificates").causedBy(e);
        }
    }

    /** Asks the signatory, on a page of the service, to agree to the signature of this very document. */
    public RemoteAuthorisation begin(RemoteCredential credential, Prepared prepared) {
        byte[] digest = RemoteConsent.digest(prepared.toBeSigned());
        var wanted = new LinkedHashMap<String, String>();
        wanted.put("scope", "credential");
        wanted.put("credentialID", credential.id());
        wanted.put("numSignatures", "1");
        wanted.put("hashes", RemoteConsent.base64(digest));
        wanted.put("hashAlgorithmOID", SHA_256);
        return consent.begin(wanted, RemoteConsent.base64(digest));
    }

    /** The key that may sign what was agreed to on the page of the service. */
    public KeySource key(RemoteCredential credential, RemoteAuthorisation begun, Map<String, String> answer) {
        if (begun.purpose().isEmpty()) {
            throw new SealingRefused(Why.REMOTE_NOT_OURS);
        }
        return new RemoteKey(calls, token, credential, new RemoteKey.Permission(begun.purpose(), consent.token(begun, answer)));
    }

    /** The key that may sign this document, agreed to by the PIN, which is overwritten; empty where the service wants none. */
    public KeySource key(RemoteCredential credential, Prepared prepared, char[] pin) {
        byte[] digest = RemoteConsent.digest(prepared.toBeSigned());
        var body = new LinkedHashMap<String, Object>();
        body.put("credentialID", credential.id());
        body.put("numSignatures", 1);
        body.put("hashes", List.of(Base64.getEncoder().encodeToString(digest)));
        body.put("hashAlgorithmOID", SHA_256);
        if (credential.consent() == Consent.PIN) {
            body.put("authData", List.of(Map.of("id", "PIN", "value", new String(pin))));
        }
        Arrays.fill(pin, '\0');
        String permission = RemoteCalls.text(calls.ask("credentials/authorize", body, token), "SAD");
        return new RemoteKey(calls, token, credential, new RemoteKey.Permission(RemoteConsent.base64(digest), permission));
    }
}
