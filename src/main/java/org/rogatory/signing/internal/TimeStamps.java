package org.rogatory.signing.internal;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.TimeStampService;
import org.rogatory.signing.TrustServices;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;

/**
 * Gets time stamps for DSS from our service, and believes none that does not answer the question, was not signed with a good certificate for it, or
 * tells another time than this machine.
 */
final class TimeStamps implements TSPSource {

    private static final long serialVersionUID = 1;

    /** SECURITY.md, 6. Many services tell whole seconds, and an answer takes some time: both are within it. */
    static final Duration TOLERANCE = Duration.ofSeconds(2);

    private static final int SHA256_LENGTH = 32;

    private final transient TrustServices services;
    private final SecureRandom random = new SecureRandom();

    TimeStamps(TrustServices services) {
        this.services = services;
    }

    /** @throws NoTimeStamp when none can be had */
    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        TimeStampService service = services.timeStamps().orElseThrow(() -> new NoTimeStamp("lacking.noTimeStampService"));
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request = generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest,
                    new BigInteger(64, random));
            Instant asked = services.clock().instant();
            byte[] answer = service.ask(request.getEncoded())
                    .orElseThrow(() -> new NoTimeStamp("lacking.timeStampUnreachable", service.name()));
            Instant answered = services.clock().instant();
            TimeStampToken token = token(request, answer, service);
            refuseOtherTime(token.getTimeStampInfo().getGenTime().toInstant(), asked, answered);
            byte[] bytes = token.toCMSSignedData().toASN1Structure().getEncoded(ASN1Encoding.DER);
            Room.learn(service, bytes.length);
            return new TimestampBinary(bytes);
        } catch (TSPException | IOException | OperatorCreationException | GeneralSecurityException | IllegalArgumentException
                | ClassCastException e) { // what the bytes of a stranger make a parser throw
            throw new NoTimeStamp("lacking.timeStampUnusable", service.name(), e.getMessage()).causedBy(e);
        }
    }

    /**
     * What to reserve for a token: as much as the largest took so far. A service that gave none yet is asked for one over nothing in particular; the
     * room for a large one in every signature would cost more.
     */
    int room() {
        TimeStampService service = services.timeStamps().orElse(null);
        if (service == null) {
            return 0;
        }
        if (!Room.isKnown(service)) {
            try {
                var nothing = new byte[SHA256_LENGTH];
                random.nextBytes(nothing);
                getTimeStampResponse(DigestAlgorithm.SHA256, nothing);
            } catch (NoTimeStamp e) {
                return Room.token(service); // it may be there again in a moment, when the signature is made
            }
        }
        return Room.token(service);
    }

    private static TimeStampToken token(TimeStampRequest request, byte[] answer, TimeStampService service)
            throws TSPException, IOException, OperatorCreationException, GeneralSecurityException {
        var response = new TimeStampResponse(answer);
        response.validate(request);
        TimeStampToken token = response.getTimeStampToken();
        if (token == null) {
            throw new NoTimeStamp("lacking.timeStampRefused", service.name(), String.valueOf(response.getStatusString()));
        }
        Collection<X509CertificateHolder> sent = token.getCertificates().getMatches(token.getSID());
        if (sent.isEmpty()) {
            throw new TSPException("the certificate of the service was not sent along");
        }
        X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(sent.iterator().next());
        CertificateRules.checkStrength(certificate.getPublicKey());
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        return token;
    }

    /** Our clock or the service's is off: a signature that claims the time of one and proves that of the other would look forged. */
    private static void refuseOtherTime(Instant stamped, Instant asked, Instant answered) {
        boolean early = stamped.isBefore(asked.minus(TOLERANCE));
        if (early || stamped.isAfter(answered.plus(TOLERANCE))) {
            Duration off = early ? Duration.between(stamped, asked) : Duration.between(answered, stamped);
            throw new SealingRefused(Why.CLOCK, off.toSeconds(), TOLERANCE.toSeconds());
        }
    }
}
