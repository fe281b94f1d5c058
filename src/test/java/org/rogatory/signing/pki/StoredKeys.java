package org.rogatory.signing.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * RSA keys that an earlier process of this build made: finding the primes takes a second or two before the JVM has warmed up, and the tests want a
 * hundred keys. No two holders in one process get the same one.
 */
final class StoredKeys {

    private final Path folder;
    private final Supplier<KeyPair> fresh;
    private final AtomicInteger next = new AtomicInteger();

    /** @param name a folder's name, for keys of one kind */
    StoredKeys(String name, Supplier<KeyPair> fresh) {
        this.folder = Path.of("target", "test-keys", name);
        this.fresh = fresh;
    }

    KeyPair next() {
        Path file = folder.resolve(next.getAndIncrement() + ".der");
        try {
            return Files.exists(file) ? read(file) : keep(fresh.get(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be read from " + file, e);
        }
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance("RSA");
        var secret = (RSAPrivateCrtKey) factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
        return new KeyPair(factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent())), secret);
    }

    /** Whole or not at all: another process may look for it at the same moment. */
    private static KeyPair keep(KeyPair key, Path file) throws IOException {
        Path part = Files.createTempFile(Files.createDirectories(file.getParent()), "part", "");
        Files.write(part, key.getPrivate().getEncoded());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return key;
    }
}
