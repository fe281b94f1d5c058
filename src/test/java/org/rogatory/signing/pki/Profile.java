package org.rogatory.signing.pki;

import java.time.Duration;
import java.util.List;

import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * A certificate to be issued; by default a good one of a signatory.
 *
 * @param from     when it begins to be valid, counted from now
 * @param until    when it ends, counted from now
 * @param usage    bits of {@link KeyUsage}
 * @param purposes extended key usage; empty for none
 * @param status   where its revocation can be asked
 */
public record Profile(String name, KeyKind kind, Duration from, Duration until, int usage, List<KeyPurposeId> purposes, Status status) {

    /** Which address of revocation information a certificate names. */
    public enum Status {
        OCSP, LIST, BOTH, NOWHERE,
        /** The certificate of an OCSP responder, which need not be asked about. */
        NO_CHECK
    }

    public static Profile named(String name) {
        return new Profile(name, KeyKind.P_256, Duration.ofDays(-30), Duration.ofDays(700),
                KeyUsage.digitalSignature | KeyUsage.nonRepudiation,
                List.of(), Status.BOTH);
    }

    public static Profile timeStamps(String name) {
        return named(name).kind(KeyKind.RSA_3072).usage(KeyUsage.digitalSignature).purpose(KeyPurposeId.id_kp_timeStamping);
    }

    static Profile ocsp(String name) {
        return named(name).usage(KeyUsage.digitalSignature).purpose(KeyPurposeId.id_kp_OCSPSigning).status(Status.NO_CHECK);
    }

    public Profile kind(KeyKind other) {
        return new Profile(name, other, from, until, usage, purposes, status);
    }

    public Profile days(int fromDay, int untilDay) {
        return new Profile(name, kind, Duration.ofDays(fromDay), Duration.ofDays(untilDay), usage, purposes, status);
    }

    public Profile usage(int bits) {
        return new Profile(name, kind, from, until, bits, purposes, status);
    }

    public Profile purpose(KeyPurposeId purpose) {
        return new Profile(name, kind, from, until, usage, List.of(purpose), status);
    }

    public Profile status(Status other) {
        return new Profile(name, kind, from, until, usage, purposes, other);
    }
}
