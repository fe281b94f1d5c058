package org.rogatory.signing.pki;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import org.rogatory.signing.KeySource;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Prepared;
import org.rogatory.signing.RemoteAuthorisation;
import org.rogatory.signing.RemoteCredential;
import org.rogatory.signing.RemoteSession;
import org.rogatory.signing.RemoteSigningService;
import org.rogatory.signing.Sealed;
import org.rogatory.signing.SignatureRequest;

/** A signatory with a browser that goes to the remote service and comes back. */
public final class RemoteSignatory {

    private final CscResponder responder;
    private final RemoteSigningService service;

    public RemoteSignatory(CscResponder responder) {
        this.responder = responder;
        this.service = RemoteSigningService.at(registration(responder.base(), CscAccount.SECRET), Clock.systemUTC());
    }

    public static RemoteSigningService.Registration registration(URI base, String secret) {
        return new RemoteSigningService.Registration(base, CscAccount.CLIENT, secret, URI.create(CscAccount.RETURN_TO),
                Duration.ofSeconds(5));
    }

    public RemoteSigningService service() {
        return service;
    }

    /** The parameters with which the browser comes back. */
    public static Map<String, String> visit(RemoteAuthorisation begun) {
        return visit(begun.address());
    }

    /** Likewise, from this page of the service. */
    public static Map<String, String> visit(URI page) {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            var response = browser.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            String back = response.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(response.body()));
            return CscResponder.form(URI.create(back).getRawQuery());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public RemoteSession enter() {
        RemoteAuthorisation begun = service.begin();
        return service.enter(begun, visit(begun));
    }

    public static RemoteCredential credential(RemoteSession session, String id) {
        return session.credentials().stream().filter(found -> found.id().equals(id)).findFirst().orElseThrow();
    }

    /** The whole way, from the door of the service to the signed document. */
    public Sealed sign(PdfSealer sealer, byte[] pdf, SignatureRequest request, String id) {
        RemoteSession session = enter();
        RemoteCredential credential = credential(session, id);
        Prepared prepared = sealer.prepare(pdf, request, credential.chain());
        KeySource key = switch (credential.consent()) {
            case BROWSER -> {
                RemoteAuthorisation begun = session.begin(credential, prepared);
                yield session.key(credential, begun, visit(begun));
            }
            case PIN, NONE -> session.key(credential, prepared, CscAccount.PIN.toCharArray());
        };
        return sealer.complete(prepared, key.sign(prepared));
    }

    public CscResponder responder() {
        return responder;
    }
}
