package org.rogatory.signing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.rogatory.signing.internal.DemonstrationCertificates;
import org.rogatory.signing.internal.DemonstrationCertificates.Issuer;

/** A throw-away authority of a test, which can also issue what a good one would not. */
public final class Office implements RevocationFetch {

    public static final String PASSWORD = "correct horse";
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final URI LIST = URI.create("http://list.example/office.crl");

    private final DemonstrationCertificates certificates = new DemonstrationCertificates();
    private final KeyPair keys = certificates.newKey();
    private final Issuer issuer;
    private final Map<BigInteger, Instant> revoked = new TreeMap<>();
    private int fetched;

    public Office(String name) {
        issuer = new Issuer(
                certificates.authority(new X500Principal("CN=" + name), keys, NOW.minus(Duration.ofDays(900)), Duration.ofDays(4000)),
                keys.getPrivate());
    }

    /** A signatory's certificate to be; by default a good one with a P-256 key. */
    public record Signatory(String name, String algorithm, int bits, int fromDay, int untilDay, int usage) {

        public static Signatory named(String name) {
            return new Signatory(name, "EC", 256, -30, 700, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        }

        public Signatory rsa(int length) {
            return new Signatory(name, "RSA", length, fromDay, untilDay, usage);
        }

        public Signatory days(int from, int until) {
            return new Signatory(name, algorithm, bits, from, until, usage);
        }

        public Signatory usage(int other) {
            return new Signatory(name, algorithm, bits, fromDay, untilDay, other);
        }
    }

    public X509Certificate certificate() {
        return issuer.certificate();
    }

    public Pkcs12Key key(String name) {
        return key(Signatory.named(name));
    }

    public Pkcs12Key key(Signatory signatory) {
        return Pkcs12Key.open(keystore(signatory), PASSWORD.toCharArray());
    }

    public byte[] keystore(Signatory signatory) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(signatory.algorithm());
            generator.initialize(signatory.bits());
            KeyPair pair = generator.generateKeyPair();
            X509Certificate certificate = issue(signatory, pair);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", pair.getPrivate(), PASSWORD.toCharArray(), new Certificate[]{certificate, certificate()});
            var out = new ByteArrayOutputStream();
            store.store(out, PASSWORD.toCharArray());
            return out.toByteArray();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate issue(Signatory signatory, KeyPair pair) throws Exception {
        var extensions = new JcaX509ExtensionUtils();
        var builder = new JcaX509v3CertificateBuilder(certificate(), BigInteger.valueOf(System.nanoTime()), day(signatory.fromDay()),
                day(signatory.untilDay()),
                new X500Principal("CN=" + signatory.name() + ",O=Office"), pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(signatory.usage()));
        builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(certificate()));
        builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
        var names = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, LIST.toString()));
        builder.addExtension(Extension.cRLDistributionPoints, false,
                new CRLDistPoint(new DistributionPoint[]{new DistributionPoint(new DistributionPointName(names), null, null)}));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate())));
    }

    private static Date day(int day) {
        return Date.from(NOW.plus(Duration.ofDays(day)));
    }

    public void revoke(X509Certificate certificate, Instant at) {
        revoked.put(certificate.getSerialNumber(), at);
    }

    public byte[] list(Instant made) {
        return certificates.revocationList(issuer, revoked, made);
    }

    int fetched() {
        return fetched;
    }

    @Override
    public Optional<byte[]> get(URI address) {
        fetched++;
        return address.equals(LIST) ? Optional.of(list(NOW.minusSeconds(60))) : Optional.empty();
    }

    @Override
    public Optional<byte[]> ask(URI responder, byte[] request) {
        return Optional.empty();
    }
}
