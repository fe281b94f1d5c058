package org.rogatory.signing.internal;

import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes the certificates and the revocation list of the demonstration authority after the profile of RFC 5280. P-256 keys throughout. */
public final class DemonstrationCertificates {

    private static final String ALGORITHM = "SHA256withECDSA";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    private static final Duration LIST_LASTS = Duration.ofDays(7);

    private final SecureRandom random = new SecureRandom();

    /** The authority as far as it is needed to issue in its name. */
    public record Issuer(X509Certificate certificate, PrivateKey key) {}

    public KeyPair newKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no P-256", e);
        }
    }

    public X509Certificate authority(X500Principal name, KeyPair keys, Instant now, Duration lasts) {
        try {
            var builder = builder(name, name, keys, now, lasts);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(Extension.subjectKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
            return sign(builder, keys.getPrivate());
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("the demonstration authority could not be made", e);
        }
    }

    public X509Certificate signatory(X500Principal name, KeyPair keys, Issuer issuer, URI revocationList, Instant now, Duration lasts) {
        try {
            var extensions = new JcaX509ExtensionUtils();
            var builder = builder(issuer.certificate.getSubjectX500Principal(), name, keys, now, lasts);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
            builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(issuer.certificate));
            builder.addExtension(Extension.cRLDistributionPoints, false, at(revocationList));
            return sign(builder, issuer.key);
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("a demonstration certificate could not be made", e);
        }
    }

    /** Of a unit that stamps times. */
    public X509Certificate timeStamps(X500Principal name, KeyPair keys, Issuer issuer, Instant now) {
        try {
            var extensions = new JcaX509ExtensionUtils();
            var builder = builder(issuer.certificate.getSubjectX500Principal(), name, keys, now, Duration.ofDays(730));
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(issuer.certificate));
            return sign(builder, issuer.key);
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("a demonstration certificate could not be made", e);
        }
    }

    /** The list of what is revoked, by serial number; its own number is the time in milliseconds, which only grows. */
    public byte[] revocationList(Issuer issuer, Map<BigInteger, Instant> revoked, Instant now) {
        try {
            var builder = new JcaX509v2CRLBuilder(issuer.certificate, Date.from(now));
            builder.setNextUpdate(Date.from(now.plus(LIST_LASTS)));
            revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.unspecified));
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            return new JcaX509CRLConverter().getCRL(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(issuer.key))).getEncoded();
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("the revocation list could not be made", e);
        }
    }

    private X509v3CertificateBuilder builder(X500Principal issuer, X500Principal subject, KeyPair keys, Instant now, Duration lasts) {
        return new JcaX509v3CertificateBuilder(issuer, new BigInteger(127, random).setBit(126), Date.from(now.minus(CLOCKS_DIFFER)),
                Date.from(now.plus(lasts)),
                subject, keys.getPublic());
    }

    private static CRLDistPoint at(URI address) {
        var names = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, address.toString()));
        return new CRLDistPoint(new DistributionPoint[]{new DistributionPoint(new DistributionPointName(names), null, null)});
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(key)));
    }
}
