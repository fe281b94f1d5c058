package org.rogatory.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was found about one signature.
 *
 * @param slot        the name of the signature field
 * @param signatory   who signed and for whom
 * @param time        when, as claimed and as stamped
 * @param level       the form of the signature, such as {@code PAdES-BASELINE-B}
 * @param intact      whether the signed bytes are those that were signed
 * @param covers      how much of the file it covers
 * @param changedAfter whether anything but further signatures was added after it
 * @param trusted     how its certificate came to be trusted
 * @param verdict     the judgment of this signature alone
 * @param reasons     why it is not VALID, in the order of the rules; empty when it is
 */
public record SignatureFinding(String slot, Signatory signatory, SigningTime time, String level, boolean intact, Covers covers,
        boolean changedAfter, Trusted trusted, Verdict verdict, List<Reason> reasons) {

    /** How much of the file a signature covers. */
    public enum Covers {

        /** All of it. */
        WHOLE_FILE,

        /** The file as it was when this signature was made; later signatures follow. */
        EARLIER_REVISION,

        /** Something that does not hang together. */
        BROKEN
    }

    /** The certificate by the names that identify it: subject, issuer and the serial number in hexadecimal. */
    public record CertificateName(String subject, String issuer, String serial) {}

    public SignatureFinding {
        reasons = List.copyOf(reasons);
    }

    /** The common name in the certificate, never the name the file claims. */
    public String signer() {
        return signatory.name();
    }

    public CertificateName certificate() {
        return signatory.certificate();
    }

    public TrustBasis trust() {
        return trusted.basis();
    }

    /** The time the signature claims for itself, which no one else vouches for. */
    public Optional<Instant> claimedTime() {
        return time.claimed();
    }

    public SignatureFinding with(Signatory other) {
        return new SignatureFinding(slot, other, time, level, intact, covers, changedAfter, trusted, verdict, reasons);
    }
}
