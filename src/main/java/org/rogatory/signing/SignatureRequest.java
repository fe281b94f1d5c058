package org.rogatory.signing;

import java.time.ZonedDateTime;

/**
 * One signature to be made.
 *
 * @param slot   the name of the signature field
 * @param signer who signs, as the visible block shall show it
 * @param place  where it is signed; empty when not said
 * @param reason why it is signed; empty when not said
 * @param at     the time the signature claims, in the zone in which it is shown
 */
public record SignatureRequest(String slot, Signer signer, String place, String reason, ZonedDateTime at) {

    /** Who signs: name, office held, and the authority signed for; an empty part is not shown, an empty name is taken from the certificate. */
    public record Signer(String name, String office, String authority) {}
}
