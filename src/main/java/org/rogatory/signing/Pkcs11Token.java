package org.rogatory.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.security.auth.login.LoginException;

import org.rogatory.signing.SealingRefused.Why;

/**
 * A card, token or hardware security module behind a PKCS #11 library, opened with its PIN for one signatory. Its keys never leave it. A PKCS #11
 * login is one for the whole process: while one signatory has the token open others wait, and whoever opens it shows the PIN anew.
 */
public final class Pkcs11Token implements AutoCloseable {

    private static final Map<String, Semaphore> IN_USE = new ConcurrentHashMap<>();
    private static final int PATIENCE_IN_SECONDS = 20;

    private final Provider provider;
    private final KeyStore store;
    private final Semaphore use;
    private final AtomicBoolean open = new AtomicBoolean(true);

    private Pkcs11Token(Provider provider, KeyStore store, Semaphore use) {
        this.provider = provider;
        this.store = store;
        this.use = use;
    }

    /** The labels of the tokens that the library offers now. */
    public static List<String> labels(Path library) {
        return List.copyOf(slots(library).keySet());
    }

    /** Opens the token and overwrites the PIN, whether it opens or not. */
    public static Pkcs11Token open(Path library, String label, char[] pin) {
        try {
            Map<String, Integer> slots = slots(library);
            if (!slots.containsKey(label)) {
                throw new SealingRefused(Why.NO_TOKEN, label, named(slots.keySet().stream()));
            }
            return open(provider(library, slots.get(label)), pin, turn(library, label));
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    private static Map<String, Integer> slots(Path library) {
        if (!Files.isRegularFile(library)) {
            throw new SealingRefused(Why.NO_LIBRARY, library);
        }
        return Pkcs11Slots.of(library.toAbsolutePath());
    }

    private static Provider provider(Path library, int slot) {
        String path = library.toAbsolutePath().toString().replace("\\", "\\\\").replace("\"", "\\\"");
        String settings = "--name = Token%s%nlibrary = \"%s\"%nslotListIndex = %d%n".formatted(
                UUID.randomUUID().toString().replace("-", ""),
                path, slot);
        try {
            return Security.getProvider("SunPKCS11").configure(settings);
        } catch (InvalidParameterException | ProviderException e) {
            throw new SealingRefused(Why.NO_LIBRARY, library).causedBy(e);
        }
    }

    private static Semaphore turn(Path library, String label) {
        Semaphore use = IN_USE.computeIfAbsent(library.toAbsolutePath() + "\n" + label, _ -> new Semaphore(1, true));
        try {
            if (use.tryAcquire(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                return use;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SealingRefused(Why.TOKEN_BUSY, label);
    }

    private static Pkcs11Token open(Provider provider, char[] pin, Semaphore use) {
        boolean opened = false;
        try {
            logOut(provider); // Java's provider does not look at the PIN where somebody is logged in
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin);
            opened = true;
            return new Pkcs11Token(provider, store, use);
        } catch (IOException | GeneralSecurityException | ProviderException e) {
            throw refusal(e);
        } finally {
            if (!opened) {
                use.release();
            }
        }
    }

    private static void logOut(Provider provider) throws LoginException {
        if (provider instanceof AuthProvider token) {
            token.logout();
        }
    }

    /** What the library said is the message of the innermost fault, by its name in PKCS #11. */
    private static SealingRefused refusal(Exception fault) {
        Throwable innermost = fault;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String said = String.valueOf(innermost.getMessage());
        return (said.startsWith("CKR_PIN_") ? new SealingRefused(Why.WRONG_PIN) : new SealingRefused(Why.TOKEN_FAILED, said))
                .causedBy(fault);
    }

    /** The names of the keys that have a certificate. */
    public List<String> keys() {
        try {
            var names = new ArrayList<String>();
            for (String name : Collections.list(store.aliases())) {
                if (store.isKeyEntry(name) && store.getCertificateChain(name) != null) {
                    names.add(name);
                }
            }
            return names;
        } catch (GeneralSecurityException | ProviderException e) {
            throw refusal(e);
        }
    }

    public KeySource key(String name) {
        try {
            if (!keys().contains(name) || !(store.getKey(name, null) instanceof PrivateKey key)) {
                throw new SealingRefused(Why.NO_SUCH_KEY, name, named(keys().stream()));
            }
            return new Key(key, Stream.of(store.getCertificateChain(name)).map(X509Certificate.class::cast).toList());
        } catch (GeneralSecurityException | ProviderException e) {
            throw refusal(e);
        }
    }

    private static String named(Stream<String> names) {
        List<String> all = names.sorted().toList();
        return all.isEmpty() ? "-" : String.join(", ", all);
    }

    /** Ends the session: without the PIN nothing can be signed any more. */
    @Override
    public void close() {
        if (!open.getAndSet(false)) {
            return;
        }
        try {
            logOut(provider);
        } catch (LoginException | ProviderException e) {
            throw refusal(e); // a token that stays open is a fault that somebody must see
        } finally {
            provider.clear();
            use.release();
        }
    }

    private final class Key implements KeySource {

        private final PrivateKey key;
        private final List<X509Certificate> chain;

        private Key(PrivateKey key, List<X509Certificate> chain) {
            this.key = key;
            this.chain = chain;
        }

        @Override
        public SignatureValue sign(Prepared prepared) {
            if (!open.get()) {
                throw new SealingRefused(Why.TOKEN_FAILED, "CKR_USER_NOT_LOGGED_IN");
            }
            try {
                Signature signature = Signature.getInstance(prepared.algorithm(), provider);
                signature.initSign(key);
                signature.update(prepared.toBeSigned());
                return new SignatureValue(signature.sign());
            } catch (GeneralSecurityException | ProviderException e) {
                throw refusal(e);
            }
        }

        @Override
        public List<X509Certificate> chain() {
            return chain;
        }
    }
}
