package org.rogatory.signing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustServices;

import eu.europa.esig.dss.alert.StatusAlert;
import eu.europa.esig.dss.alert.status.Status;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.validation.status.TokenStatus;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.aia.DefaultAIASource;

/**
 * What DSS asks about certificates when it signs and raises. Missing revocation information is noted and nothing worse: one signatory's silent
 * authority must not keep the others from the level they can have.
 */
final class Sources {

    private final List<Statement> missing = new ArrayList<>();
    private final CommonCertificateVerifier verifier = new CommonCertificateVerifier();

    Sources(TrustServices services) {
        var anchors = new CommonTrustedCertificateSource();
        services.trust().everyone().stream().map(CertificateToken::new).forEach(anchors::addCertificate);
        var loader = new FetchLoader(services.trust().fetch());
        verifier.setTrustedCertSources(anchors);
        verifier.setCrlSource(new CrlsAtHand(services.trust().lists(), services.clock().instant(), new OnlineCRLSource(loader)));
        verifier.setOcspSource(new OnlineOCSPSource(loader));
        verifier.setAIASource(new DefaultAIASource(loader));
        verifier.setCheckRevocationForUntrustedChains(true); // a colleague abroad whose issuer is not on our list needs the proof as well
        verifier.setAlertOnMissingRevocationData(new Noted());
        verifier.setAlertOnRevokedCertificate(new Refused());
        verifier.setAugmentationAlertOnHigherSignatureLevel(null); // one may have been raised before another signed
        verifier.setAugmentationAlertOnSelfSignedCertificateChains(null); // who signs with such a certificate has no authority to ask
    }

    CommonCertificateVerifier verifier() {
        return verifier;
    }

    /** For which certificates no revocation information could be had. */
    List<Statement> missing() {
        return missing.stream().distinct().toList();
    }

    private static Stream<CertificateToken> certificates(Status status) {
        return status instanceof TokenStatus tokens
                ? tokens.getRelatedTokens().stream().filter(CertificateToken.class::isInstance).map(CertificateToken.class::cast)
                : Stream.empty();
    }

    private static String name(CertificateToken certificate) {
        return DistinguishedName.subject(certificate.getCertificate());
    }

    private final class Noted implements StatusAlert {

        @Override
        public void alert(Status status) {
            certificates(status).map(certificate -> Statement.of("lacking.revocation", name(certificate))).forEach(missing::add);
        }
    }

    private static final class Refused implements StatusAlert {

        @Override
        public void alert(Status status) {
            throw new SealingRefused(Why.CERTIFICATE_REVOKED, certificates(status).findFirst().map(Sources::name).orElse("?"));
        }
    }
}
