package org.rogatory.signing.pki;

import java.io.ByteArrayOutputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;

import org.rogatory.signing.Pkcs12Key;

/**
 * A key and its certificates: its own, then its issuers up to the root.
 */
public record Holder(PrivateKey key, List<X509Certificate> chain) {

    public static final String PASSWORD = "correct horse";

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** As a PKCS #12 file under {@link #PASSWORD}. */
    public byte[] keystore() {
        try (var out = new ByteArrayOutputStream()) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", key, PASSWORD.toCharArray(), chain.toArray(Certificate[]::new));
            store.store(out, PASSWORD.toCharArray());
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public Pkcs12Key pkcs12() {
        return Pkcs12Key.open(keystore(), PASSWORD.toCharArray());
    }
}
