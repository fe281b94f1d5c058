package org.rogatory.signing.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.rogatory.signing.TimeStampService;

/** Time stamps of the demonstration authority: real in form, of no legal value, with the time of this machine. */
public final class DemonstrationTimeStamps implements TimeStampService {

    /** Below the arc for examples (RFC 5612 has none for policies). */
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.3161");

    private final X509Certificate certificate;
    private final PrivateKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public DemonstrationTimeStamps(X509Certificate certificate, PrivateKey key, Clock clock) {
        this.certificate = certificate;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public String name() {
        return DistinguishedName.subject(certificate);
    }

    @Override
    public Optional<byte[]> ask(byte[] request) {
        try {
            var sha256 = new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));
            var generator = new TimeStampTokenGenerator(
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", key, certificate), sha256, POLICY);
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            generator.setResolution(TimeStampTokenGenerator.R_MILLISECONDS);
            return Optional.of(new TimeStampResponseGenerator(generator, TSPAlgorithms.ALLOWED)
                    .generate(new TimeStampRequest(request), new BigInteger(63, random), Date.from(clock.instant())).getEncoded());
        } catch (IOException | TSPException | OperatorCreationException | GeneralSecurityException e) {
            return Optional.empty(); // the request was not one
        }
    }
}
