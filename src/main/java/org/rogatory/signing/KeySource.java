package org.rogatory.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/** A signatory's key, wherever it lives: a file, a card or a remote service. */
public interface KeySource {

    SignatureValue sign(Prepared prepared);

    /** The signatory's certificate first, then its issuers as far as they are known. */
    List<X509Certificate> chain();
}
