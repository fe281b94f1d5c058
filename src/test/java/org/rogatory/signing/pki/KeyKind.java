package org.rogatory.signing.pki;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

import org.jspecify.annotations.Nullable;

/** The kinds of key that a signatory may have, and two that none should have. */
public enum KeyKind {

    RSA_3072("RSA", new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4)), P_256("EC",
            new ECGenParameterSpec("secp256r1")), RSA_2048(
                    "RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4)), WEAK_RSA_1024("RSA",
                            new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4)), ED_25519("Ed25519", null);

    private final String algorithm;
    private final transient AlgorithmParameterSpec parameters;
    private final StoredKeys stored = new StoredKeys(name(), this::generate);

    KeyKind(String algorithm, @Nullable AlgorithmParameterSpec parameters) {
        this.algorithm = algorithm;
        this.parameters = parameters;
    }

    /** One that no other holder in this process has. */
    public KeyPair newKey() {
        return algorithm.equals("RSA") ? stored.next() : generate();
    }

    private KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (parameters != null) {
                generator.initialize(parameters);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String signatureAlgorithm(PrivateKey key) {
        return key.getAlgorithm().startsWith("EC") ? "SHA256withECDSA" : "SHA256withRSA";
    }
}
