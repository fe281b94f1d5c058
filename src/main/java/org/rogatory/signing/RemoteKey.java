package org.rogatory.signing;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.rogatory.signing.SealingRefused.Why;

import tools.jackson.databind.JsonNode;

/** A key at a remote service with the permission to sign one document once. */
final class RemoteKey implements KeySource {

    private static final String RSA_WITH_SHA_256 = "1.2.840.113549.1.1.11";
    private static final String RSA = "1.2.840.113549.1.1.1";
    private static final String ECDSA_WITH_SHA_256 = "1.2.840.10045.4.3.2";

    /** What may be signed, as the digest in base64, and the proof that the signatory agreed (signature activation data). */
    record Permission(String digest, String proof) {}

    private final RemoteCalls calls;
    private final String token;
    private final RemoteCredential credential;
    private final Permission permission;
    private final AtomicBoolean used = new AtomicBoolean();

    RemoteKey(RemoteCalls calls, String token, RemoteCredential credential, Permission permission) {
        this.calls = calls;
        this.token = token;
        this.credential = credential;
        this.permission = permission;
    }

    @Override
    public List<X509Certificate> chain() {
        return credential.chain();
    }

    @Override
    public SignatureValue sign(Prepared prepared) {
        byte[] digest = RemoteConsent.digest(prepared.toBeSigned());
        if (!RemoteConsent.base64(digest).equals(permission.digest()) || used.getAndSet(true)) {
            throw new SealingRefused(Why.REMOTE_NOT_OURS);
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("credentialID", credential.id());
        body.put("SAD", permission.proof());
        body.put("hashes", List.of(Base64.getEncoder().encodeToString(digest)));
        body.put("hashAlgorithmOID", RemoteSession.SHA_256);
        body.put("signAlgo", algorithm(prepared));
        return new SignatureValue(value(calls.ask("signatures/signHash", body, token)));
    }

    private String algorithm(Prepared prepared) {
        if (!prepared.algorithm().startsWith("SHA256with")) {
            throw new SealingRefused(Why.KEY_TYPE, prepared.algorithm());
        }
        if (isElliptic()) {
            return ECDSA_WITH_SHA_256;
        }
        return credential.algorithms().contains(RSA_WITH_SHA_256) ? RSA_WITH_SHA_256 : RSA;
    }

    private boolean isElliptic() {
        return chain().getFirst().getPublicKey() instanceof ECPublicKey;
    }

    private byte[] value(JsonNode answer) {
        List<String> signatures = RemoteCalls.texts(answer.path("signatures"));
        try {
            if (signatures.size() == 1) {
                byte[] value = Base64.getDecoder().decode(signatures.getFirst());
                return isElliptic() && value.length == 2 * coordinate() ? sequence(value) : value;
            }
        } catch (IllegalArgumentException e) {
            throw new SealingRefused(Why.REMOTE_UNUSABLE, "signatures").causedBy(e);
        }
        throw new SealingRefused(Why.REMOTE_UNUSABLE, "signatures");
    }

    private int coordinate() {
        return (((ECPublicKey) chain().getFirst().getPublicKey()).getParams().getCurve().getField().getFieldSize() + 7) / 8;
    }

    /** Some services give r and s one after the other (IEEE P1363); a CMS holds them as a DER sequence. */
    private static byte[] sequence(byte[] value) {
        int half = value.length / 2;
        byte[] r = new BigInteger(1, Arrays.copyOf(value, half)).toByteArray();
        byte[] s = new BigInteger(1, Arrays.copyOfRange(value, half, value.length)).toByteArray();
        int length = 4 + r.length + s.length;
        ByteBuffer sequence = length < 128
                ? ByteBuffer.allocate(2 + length).put((byte) 0x30)
                : ByteBuffer.allocate(3 + length).put((byte) 0x30).put((byte) 0x81);
        return sequence.put((byte) length).put((byte) 2).put((byte) r.length).put(r).put((byte) 2).put((byte) s.length).put(s).array();
    }
}
