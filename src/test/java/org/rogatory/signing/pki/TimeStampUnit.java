package org.rogatory.signing.pki;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Stamps digests by RFC 3161. Its clock can be put wrong, and its certificate exchanged for one that is not good for it. */
public final class TimeStampUnit {

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile Holder holder;
    private volatile Duration wrong = Duration.ZERO;

    TimeStampUnit(Holder holder, Clock clock) {
        this.holder = holder;
        this.clock = clock;
    }

    public Holder holder() {
        return holder;
    }

    public void use(Holder other) {
        holder = other;
    }

    /** Puts the clock ahead; a negative duration puts it back, zero right. */
    public void clockAhead(Duration by) {
        wrong = by;
    }

    byte[] answer(byte[] question) throws Exception {
        var sha256 = new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
        Holder now = holder;
        var generator = new TimeStampTokenGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                .build(KeyKind.signatureAlgorithm(now.key()), now.key(), now.certificate()), sha256, POLICY);
        generator.addCertificates(new JcaCertStore(now.chain().stream().filter(one -> !isRoot(one)).toList())); // as services do
        generator.setResolution(TimeStampTokenGenerator.R_MILLISECONDS);
        return new TimeStampResponseGenerator(generator, TSPAlgorithms.ALLOWED).generate(new TimeStampRequest(question),
                new BigInteger(63, random), Date.from(clock.instant().plus(wrong))).getEncoded();
    }

    private static boolean isRoot(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
