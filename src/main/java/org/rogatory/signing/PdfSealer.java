package org.rogatory.signing;

import java.security.cert.X509Certificate;
import java.util.List;

import org.rogatory.signing.internal.DssSealer;

/**
 * Puts signatures into PDF documents, in two phases so that the key may live anywhere. The first signature of a document certifies it:
 * from then on only further signatures may be added. Every refusal is a {@link SealingRefused}, and no bytes are returned with it.
 */
public interface PdfSealer {

    /** The sealer for PAdES baseline B; it keeps no state and may be shared. */
    static PdfSealer create() {
        return new DssSealer();
    }

    Prepared prepare(byte[] pdf, SignatureRequest request, List<X509Certificate> chain);

    /** The document with the signature appended; the bytes before it are those that were prepared. */
    byte[] embed(Prepared prepared, SignatureValue value);

    /** Both phases with a key at hand. */
    default byte[] seal(byte[] pdf, SignatureRequest request, KeySource key) {
        Prepared prepared = prepare(pdf, request, key.chain());
        return embed(prepared, key.sign(prepared));
    }
}
