package org.rogatory.signing.internal;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.rogatory.signing.TimeStampService;

/**
 * How many bytes are reserved for the value of a signature: they are fixed before it is made, and each takes two in the file. What a service's
 * tokens take is learned from those it gave.
 */
final class Room {

    /** What a token may take of a service that gave none yet: with the chain of the service, three certificates of RSA 4096. */
    static final int UNKNOWN_TOKEN = 8_000;

    /** By how much a token may be larger than the largest before: another serial number, another fraction of a second. */
    private static final int MARGIN = 128;

    /** The frame of the value and its signed attributes without the name of the issuer, which they hold twice: they take some 320. */
    private static final int FRAME = 450;

    /** A signature with a curve of 521 bits; those with RSA are as long as the key. */
    private static final int CURVE = 150;

    private static final Map<String, Integer> LARGEST_TOKENS = new ConcurrentHashMap<>();

    private Room() {
    }

    /**
     * @param sent  the signatory's certificate and those that go with it
     * @param token what is reserved for a time stamp within the signature, or nothing
     */
    static int of(List<X509Certificate> sent, int token) {
        int signature = sent.getFirst().getPublicKey() instanceof RSAKey key ? key.getModulus().bitLength() / 8 + 1 : CURVE;
        int issuer = 2 * sent.getFirst().getIssuerX500Principal().getEncoded().length;
        return FRAME + issuer + signature + sent.stream().mapToInt(Room::length).sum() + token;
    }

    static boolean isKnown(TimeStampService service) {
        return LARGEST_TOKENS.containsKey(service.name());
    }

    static int token(TimeStampService service) {
        Integer largest = LARGEST_TOKENS.get(service.name());
        return largest == null ? UNKNOWN_TOKEN : largest + MARGIN;
    }

    static void learn(TimeStampService service, int token) {
        LARGEST_TOKENS.merge(service.name(), token, Math::max);
    }

    private static int length(X509Certificate certificate) {
        try {
            return certificate.getEncoded().length;
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }
}
