package org.rogatory.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key at a remote service.
 *
 * @param id         its name there
 * @param chain      the signatory's certificate, then its issuers
 * @param algorithms what it can do, by object identifiers
 * @param consent    how the signatory agrees to a signature
 */
public record RemoteCredential(String id, List<X509Certificate> chain, List<String> algorithms, Consent consent) {

    /** How the signatory agrees to a signature. */
    public enum Consent {
        /** On a page of the service. */
        BROWSER,
        /** With a PIN that is typed here. */
        PIN,
        /** By having entered the service. */
        NONE
    }

    public RemoteCredential {
        chain = List.copyOf(chain);
        algorithms = List.copyOf(algorithms);
    }
}
