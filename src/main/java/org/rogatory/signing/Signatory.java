package org.rogatory.signing;

import org.rogatory.signing.SignatureFinding.CertificateName;

/**
 * Who signed and for whom, by the certificate and never by what the file says of itself.
 *
 * @param name        the common name in the certificate
 * @param authority   the organisation and the unit in the certificate; empty when it names none
 * @param party       the party for whom the place was meant, when the document is one that this installation released; else empty
 * @param certificate whose certificate it is
 */
public record Signatory(String name, String authority, String party, CertificateName certificate) {

    /** The same signatory, who signed in the place of this party. */
    public Signatory signingFor(String other) {
        return new Signatory(name, authority, other, certificate);
    }
}
