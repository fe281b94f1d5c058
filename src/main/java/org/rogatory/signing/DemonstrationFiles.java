package org.rogatory.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rogatory.signing.internal.DemonstrationCertificates.Issuer;

/** The directory of the demonstration authority: its key, its certificate and a line for each revocation, for the owner's eyes only. */
final class DemonstrationFiles {

    private static final String KEY = "authority.key";
    private static final String CERTIFICATE = "authority.cer";
    private static final String REVOKED = "revoked.txt";

    private final Path directory;

    DemonstrationFiles(Path directory) {
        this.directory = directory;
    }

    Optional<Issuer> authority() {
        Path key = directory.resolve(KEY);
        if (!Files.exists(key)) {
            return Optional.empty();
        }
        try {
            PrivateKey privateKey = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(key)));
            byte[] certificate = Files.readAllBytes(directory.resolve(CERTIFICATE));
            return Optional.of(new Issuer(
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate)),
                    privateKey));
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration authority in " + directory + " cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the demonstration authority in " + directory + " is damaged; move that folder away to found a new one", e);
        }
    }

    /** The certificate first: an authority exists once its key does. */
    void keep(Issuer authority) {
        try {
            write(CERTIFICATE, authority.certificate().getEncoded());
            write(KEY, authority.key().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of the demonstration authority cannot be written", e);
        }
    }

    Map<BigInteger, Instant> revoked() {
        Path file = directory.resolve(REVOKED);
        try {
            Map<BigInteger, Instant> revoked = new TreeMap<>();
            for (String line : Files.exists(file) ? Files.readAllLines(file) : java.util.List.<String>of()) {
                String[] words = line.split(" ");
                revoked.put(new BigInteger(words[0], 16), Instant.parse(words[1]));
            }
            return revoked;
        } catch (IOException e) {
            throw new UncheckedIOException("the revocations in " + file + " cannot be read", e);
        }
    }

    void keep(Map<BigInteger, Instant> revoked) {
        String lines = revoked.entrySet().stream().map(entry -> entry.getKey().toString(16) + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        write(REVOKED, lines.getBytes(StandardCharsets.US_ASCII));
    }

    private void write(String name, byte[] bytes) {
        try {
            Files.createDirectories(directory);
            Path beside = Files.createTempFile(directory, name, ".part", ownerOnly(directory));
            Files.write(beside, bytes);
            Files.move(beside, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the demonstration authority cannot write to " + directory, e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path directory) {
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
