package org.rogatory.signing;

import java.util.List;

/**
 * A document with a signature, and how long it proves itself.
 *
 * @param pdf     the whole document
 * @param reached the level of the new signature; for a document that was raised, that of its weakest
 * @param lacking what is missing to the level that was wanted, and why; empty when it was reached
 */
public record Sealed(byte[] pdf, Level reached, List<Statement> lacking) {

    public Sealed {
        lacking = List.copyOf(lacking);
    }
}
