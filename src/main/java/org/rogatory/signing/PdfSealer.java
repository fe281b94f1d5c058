package org.rogatory.signing;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;

import org.rogatory.signing.internal.DssSealer;

/**
 * Puts signatures into PDF documents, in two phases so that the key may live anywhere. The first signature of a document certifies it:
 * from then on only further signatures may be added. Every refusal is a {@link SealingRefused}, and no bytes are returned with it.
 */
public interface PdfSealer {

    /** The sealer for PAdES baseline B; it keeps no state and may be shared. */
    static PdfSealer create() {
        return create(Level.B, TrustServices.none(Clock.systemUTC()));
    }

    /** A sealer for this level. What the services cannot give now a signature lacks, and says so. */
    static PdfSealer create(Level wanted, TrustServices services) {
        return new DssSealer(wanted, services);
    }

    Prepared prepare(byte[] pdf, SignatureRequest request, List<X509Certificate> chain);

    /** The document with the signature appended; the bytes before it are those that were prepared. */
    Sealed complete(Prepared prepared, SignatureValue value);

    /** Likewise, for those who need not know the level. */
    default byte[] embed(Prepared prepared, SignatureValue value) {
        return complete(prepared, value).pdf();
    }

    /** Both phases with a key at hand. */
    default Sealed sign(byte[] pdf, SignatureRequest request, KeySource key) {
        Prepared prepared = prepare(pdf, request, key.chain());
        return complete(prepared, key.sign(prepared));
    }

    /** Likewise, for those who need not know the level. */
    default byte[] seal(byte[] pdf, SignatureRequest request, KeySource key) {
        return sign(pdf, request, key).pdf();
    }
}
