package org.rogatory.signing;

import java.util.UUID;

import org.rogatory.account.UserId;

/** An administrator added or withdrew a certificate that this installation trusts. */
public record TrustAnchorChanged(UUID anchor, UserId by, String fingerprint, What what) {

    /** What was done. */
    public enum What {
        ADDED, WITHDRAWN
    }
}
