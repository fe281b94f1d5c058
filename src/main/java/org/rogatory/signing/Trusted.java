package org.rogatory.signing;

import java.util.Optional;

/**
 * How the reader comes to trust a certificate, and by which entry of a trusted list.
 *
 * @param listing where it stands on the lists; present when trust rests upon one
 */
public record Trusted(TrustBasis basis, Optional<Listing> listing) {

    public static Trusted by(TrustBasis basis) {
        return new Trusted(basis, Optional.empty());
    }

    public static Trusted by(Listing listing) {
        return new Trusted(TrustBasis.BY_LIST, Optional.of(listing));
    }
}
