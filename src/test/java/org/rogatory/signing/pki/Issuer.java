package org.rogatory.signing.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;

import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
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
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that issues certificates, revokes them and publishes its list, at addresses below one base. */
public final class Issuer {

    private static final int AUTHORITY_USAGE = KeyUsage.keyCertSign | KeyUsage.cRLSign;

    private final Holder holder;
    private final URI base;
    private final String path;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<BigInteger, Instant> revoked = new ConcurrentHashMap<>();

    private Issuer(Holder holder, URI base, String path, Clock clock) {
        this.holder = holder;
        this.base = base;
        this.path = path;
        this.clock = clock;
    }

    static Issuer root(String name, URI base, Clock clock) {
        KeyPair keys = KeyKind.RSA_3072.newKey();
        var unsigned = new Issuer(new Holder(keys.getPrivate(), List.of()), base, "root", clock);
        X509Certificate certificate = unsigned.certify(principal(name), principal(name), keys,
                Profile.named(name).days(-3000, 3000).usage(AUTHORITY_USAGE).status(Profile.Status.NOWHERE), Optional.empty());
        return new Issuer(new Holder(keys.getPrivate(), List.of(certificate)), base, "root", clock);
    }

    /** An authority below this one, whose revocation list carries this one's name. */
    Issuer below(String name) {
        Holder issued = issue(
                Profile.named(name).kind(KeyKind.RSA_3072).days(-2000, 2500).usage(AUTHORITY_USAGE).status(Profile.Status.LIST));
        return new Issuer(issued, base, "issuing", clock);
    }

    public X509Certificate certificate() {
        return holder.certificate();
    }

    Holder holder() {
        return holder;
    }

    public Holder issue(Profile profile) {
        KeyPair keys = profile.kind().newKey();
        X509Certificate issued = certify(certificate().getSubjectX500Principal(), principal(profile.name()), keys, profile,
                Optional.of(certificate()));
        return new Holder(keys.getPrivate(), Stream.concat(Stream.of(issued), holder.chain().stream()).toList());
    }

    public void revoke(X509Certificate certificate, Instant at) {
        revoked.put(certificate.getSerialNumber(), at);
    }

    Optional<Instant> revoked(BigInteger serial) {
        return Optional.ofNullable(revoked.get(serial));
    }

    /** The revocation list of this moment. */
    public byte[] list() {
        try {
            Instant now = clock.instant();
            var builder = new JcaX509v2CRLBuilder(certificate(), Date.from(now.minusSeconds(1)));
            builder.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
            revoked.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
            builder.addExtension(Extension.authorityKeyIdentifier, false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate()));
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            return builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(holder.key())).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private X509Certificate certify(X500Principal issuer, X500Principal subject, KeyPair keys, Profile profile,
            Optional<X509Certificate> above) {
        try {
            var extensions = new JcaX509ExtensionUtils();
            Instant now = clock.instant();
            var builder = new JcaX509v3CertificateBuilder(issuer, new BigInteger(127, random).setBit(126),
                    Date.from(now.plus(profile.from())),
                    Date.from(now.plus(profile.until())), subject, keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints((profile.usage() & KeyUsage.keyCertSign) != 0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(profile.usage()));
            builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
            if (above.isPresent()) {
                builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(above.get()));
            }
            if (!profile.purposes().isEmpty()) {
                builder.addExtension(Extension.extendedKeyUsage, true,
                        new ExtendedKeyUsage(profile.purposes().toArray(KeyPurposeId[]::new)));
            }
            status(builder, profile.status());
            var signer = new JcaContentSignerBuilder(KeyKind.signatureAlgorithm(holder.key())).build(holder.key());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void status(X509v3CertificateBuilder builder, Profile.Status status) throws IOException {
        if (status == Profile.Status.NO_CHECK) {
            builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
        }
        if (status == Profile.Status.LIST || status == Profile.Status.BOTH) {
            var point = new DistributionPointName(new GeneralNames(address("/" + path + ".crl")));
            builder.addExtension(Extension.cRLDistributionPoints, false,
                    new CRLDistPoint(new DistributionPoint[]{new DistributionPoint(point, null, null)}));
        }
        if (status == Profile.Status.OCSP || status == Profile.Status.BOTH) {
            builder.addExtension(Extension.authorityInfoAccess, false,
                    new AuthorityInformationAccess(new AccessDescription[]{
                            new AccessDescription(AccessDescription.id_ad_ocsp, address("/ocsp")),
                            new AccessDescription(AccessDescription.id_ad_caIssuers, address("/" + path + ".cer"))}));
        }
    }

    private GeneralName address(String at) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, base.resolve(at).toString());
    }

    private static X500Principal principal(String name) {
        return new X500Principal("CN=" + name + ",O=Test,C=AT");
    }
}
