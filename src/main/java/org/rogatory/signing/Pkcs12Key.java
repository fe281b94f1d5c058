package org.rogatory.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.rogatory.signing.SealingRefused.Why;

/** A key from a PKCS #12 file, held in memory as long as this object is and stored nowhere. */
public final class Pkcs12Key implements KeySource {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private Pkcs12Key(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** Opens the file and overwrites the password, whether it opens or not. */
    public static Pkcs12Key open(byte[] keystore, char[] password) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(keystore), password);
            return firstKey(store, password);
        } catch (IOException e) {
            throw refusal(e);
        } catch (UnrecoverableKeyException e) {
            throw new SealingRefused(Why.WRONG_PASSWORD).causedBy(e);
        } catch (GeneralSecurityException e) {
            throw new SealingRefused(Why.NOT_A_KEYSTORE).causedBy(e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /**
     * A key that is at hand already, as if it came from such a file.
     *
     * @param chain as {@link #chain()} gives it
     */
    public static Pkcs12Key of(PrivateKey key, List<X509Certificate> chain) {
        return new Pkcs12Key(key, chain);
    }

    private static SealingRefused refusal(IOException fault) {
        Why why = fault.getCause() instanceof UnrecoverableKeyException ? Why.WRONG_PASSWORD : Why.NOT_A_KEYSTORE;
        return new SealingRefused(why).causedBy(fault);
    }

    private static Pkcs12Key firstKey(KeyStore store, char[] password) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            Certificate[] chain = store.getCertificateChain(alias);
            if (store.isKeyEntry(alias) && chain != null && store.getKey(alias, password) instanceof PrivateKey key) {
                return new Pkcs12Key(key, Stream.of(chain).map(X509Certificate.class::cast).toList());
            }
        }
        throw new SealingRefused(Why.NO_KEY);
    }

    @Override
    public SignatureValue sign(Prepared prepared) {
        try {
            Signature signature = Signature.getInstance(prepared.algorithm());
            signature.initSign(key);
            signature.update(prepared.toBeSigned());
            return new SignatureValue(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new SealingRefused(Why.KEY_TYPE, key.getAlgorithm()).causedBy(e);
        }
    }

    @Override
    public List<X509Certificate> chain() {
        return chain;
    }
}
