package org.rogatory.signing;

import java.io.Serializable;
import java.net.URI;
import java.time.Instant;

/**
 * A question to the signatory that waits at the remote service; to be kept in the session of the browser that is sent there.
 *
 * @param address  where to send the browser
 * @param state    what the browser must bring back
 * @param verifier the secret that shows that we are who asked (RFC 7636)
 * @param purpose  the digest that may be signed, or empty for the way into the service
 * @param until    when it is void
 */
public record RemoteAuthorisation(URI address, String state, String verifier, String purpose, Instant until) implements Serializable {

    @Override
    public String toString() {
        return "RemoteAuthorisation[" + address.getHost() + "]"; // the rest is secret
    }
}
