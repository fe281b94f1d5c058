package org.rogatory.signing;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.rogatory.signing.SealingRefused.Why;

import tools.jackson.databind.JsonNode;

/**
 * A service that keeps signatories' keys and signs with them when they say so there, by the API of the Cloud Signature Consortium, version 2. The
 * signatory's browser is sent to the service and comes back with a code:
 * <ol>
 * <li>{@link #begin()} gives the address; with what the browser brings back {@link #enter} opens a session;
 * <li>{@link RemoteSession#credentials()} gives the keys; with the chain of one the document is prepared;
 * <li>if {@link RemoteCredential#consent()} is {@link RemoteCredential.Consent#BROWSER BROWSER}, {@link RemoteSession#begin} gives another address, and
 * {@link RemoteSession#key(RemoteCredential, RemoteAuthorisation, Map)} takes what the browser brings back; otherwise
 * {@link RemoteSession#key(RemoteCredential, Prepared, char[])} asks with the PIN;
 * <li>that key signs the one prepared document, once.
 * </ol>
 */
public final class RemoteSigningService {

    /**
     * How this installation is known to a service.
     *
     * @param base         the address below which the methods lie, such as {@code https://sign.example/csc/v2}
     * @param clientId     given by the service
     * @param clientSecret likewise; empty when the service gave none
     * @param returnTo     where the browser comes back to, as registered with the service
     * @param patience     how long one answer may take
     */
    public record Registration(URI base, String clientId, String clientSecret, URI returnTo, Duration patience) {

        public Registration {
            RemoteCalls.secure(base);
        }
    }

    private final Registration registration;
    private final RemoteCalls calls;
    private final RemoteConsent consent;

    private RemoteSigningService(Registration registration, RemoteCalls calls, RemoteConsent consent) {
        this.registration = registration;
        this.calls = calls;
        this.consent = consent;
    }

    /** Asks the service what it is and offers; fails with {@link SealingRefused} when it is no such service or cannot be reached. */
    public static RemoteSigningService at(Registration registration, Clock clock) {
        var calls = new RemoteCalls(registration.base(), registration.patience());
        JsonNode info = calls.ask("info", Map.of(), "");
        List<String> methods = RemoteCalls.texts(info.path("methods"));
        if (!methods.containsAll(List.of("credentials/info", "signatures/signHash"))) {
            throw new SealingRefused(Why.REMOTE_UNUSABLE, "info/methods");
        }
        if (!RemoteCalls.texts(info.path("authType")).contains("oauth2code")) {
            throw new SealingRefused(Why.REMOTE_UNUSABLE, "info/authType");
        }
        return new RemoteSigningService(registration, calls,
                new RemoteConsent(registration, calls, RemoteCalls.address(info.path("oauth2")), clock));
    }

    /** The signatory's way into the service. */
    public RemoteAuthorisation begin() {
        return consent.begin(Map.of("scope", "service"), "");
    }

    /** Opens the session with the parameters that the browser brought back. */
    public RemoteSession enter(RemoteAuthorisation begun, Map<String, String> answer) {
        return new RemoteSession(calls, consent, consent.token(begun, answer));
    }

    public Registration registration() {
        return registration;
    }
}
