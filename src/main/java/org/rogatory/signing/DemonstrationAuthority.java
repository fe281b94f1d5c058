package org.rogatory.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

import org.rogatory.signing.internal.DemonstrationCertificates;
import org.rogatory.signing.internal.DemonstrationCertificates.Issuer;
import org.rogatory.signing.internal.DemonstrationTimeStamps;

/**
 * Issues keys with which signing can be tried out. Its certificates have the form of real ones and say that they have no legal value. It
 * keeps its key and its revocations in a directory of its own and finds them there at the next start.
 */
public final class DemonstrationAuthority {

    private static final String NAME = "CN=Rogatory Demonstration Authority (no legal value),O=Demonstration\\, no legal value";
    private static final Duration AUTHORITY_LASTS = Duration.ofDays(3650);
    private static final Duration CERTIFICATE_LASTS = Duration.ofDays(730);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int PASSWORD_LENGTH = 16;

    private final DemonstrationCertificates certificates = new DemonstrationCertificates();
    private final SecureRandom random = new SecureRandom();
    private final DemonstrationFiles files;
    private final URI revocationListAddress;
    private final Clock clock;
    private final Issuer issuer;
    private final Map<BigInteger, java.time.Instant> revoked;

    private DemonstrationAuthority(DemonstrationFiles files, URI revocationListAddress, Clock clock) {
        this.files = files;
        this.revocationListAddress = revocationListAddress;
        this.clock = clock;
        this.issuer = files.authority().orElseGet(this::create);
        this.revoked = new TreeMap<>(files.revoked());
    }

    /** Opens the authority that lives in the directory, or founds one there. */
    public static DemonstrationAuthority in(Path directory, URI revocationListAddress, Clock clock) {
        return new DemonstrationAuthority(new DemonstrationFiles(directory), revocationListAddress, clock);
    }

    public X509Certificate certificate() {
        return issuer.certificate();
    }

    public URI revocationListAddress() {
        return revocationListAddress;
    }

    /** A new key for a signatory of an authority; the country is its two letters, or empty. */
    public IssuedKey issue(String name, String authority, String country) {
        return issue(name, authority, country, certificates.newKey());
    }

    /** A certificate for a key that was made elsewhere. */
    public IssuedKey issue(String name, String authority, String country, KeyPair keys) {
        var subject = new X500Principal("CN=" + Rdn.escapeValue(name) + ",OU=Demonstration\\, no legal value,O="
                + Rdn.escapeValue(authority) + (country.isEmpty() ? "" : ",C=" + Rdn.escapeValue(country)));
        X509Certificate certificate = certificates.signatory(subject, keys, issuer, revocationListAddress, clock.instant(),
                CERTIFICATE_LASTS);
        char[] password = newPassword();
        try (var out = new ByteArrayOutputStream()) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("signatory", keys.getPrivate(), password, new Certificate[]{certificate, issuer.certificate()});
            store.store(out, password);
            return new IssuedKey(out.toByteArray(), password, certificate);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key file could not be made", e);
        }
    }

    /** Stamps with the time of this machine, under a certificate of this authority that holds until the next start. */
    public TimeStampService timeStamps() {
        KeyPair keys = certificates.newKey();
        var name = new X500Principal("CN=Rogatory Demonstration Time Stamps (no legal value),O=Demonstration\\, no legal value");
        return new DemonstrationTimeStamps(certificates.timeStamps(name, keys, issuer, clock.instant()), keys.getPrivate(), clock);
    }

    /** Revokes from now on; a second revocation changes nothing. */
    public synchronized void revoke(X509Certificate certificate) {
        if (revoked.putIfAbsent(certificate.getSerialNumber(), clock.instant()) == null) {
            files.keep(revoked);
        }
    }

    /** The revocation list of this moment, in DER. */
    public synchronized byte[] revocationList() {
        return certificates.revocationList(issuer, revoked, clock.instant());
    }

    private Issuer create() {
        KeyPair keys = certificates.newKey();
        var created = new Issuer(certificates.authority(new X500Principal(NAME), keys, clock.instant(), AUTHORITY_LASTS),
                keys.getPrivate());
        files.keep(created);
        return created;
    }

    private char[] newPassword() {
        char[] password = new char[PASSWORD_LENGTH];
        for (int i = 0; i < password.length; i++) {
            password[i] = LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return password;
    }
}
