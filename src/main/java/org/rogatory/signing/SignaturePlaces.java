package org.rogatory.signing;

import java.util.List;

import org.rogatory.signing.internal.SignatureFields;

/** The places for signatures in a document, in the order of its form. */
public final class SignaturePlaces {

    private SignaturePlaces() {
    }

    /** Fails with {@link SealingRefused} when the bytes are not a PDF that can be read. */
    public static List<SignaturePlace> of(byte[] pdf) {
        return SignatureFields.read(pdf).places();
    }
}
