package org.rogatory.signing.pki;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.jcajce.JcaBasicOCSPRespBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Says by RFC 6960 whether a certificate of its issuer is revoked, under a certificate that the issuer gave it. */
final class OcspResponder {

    private final Issuer issuer;
    private final Holder holder;
    private final Clock clock;

    OcspResponder(Issuer issuer, Clock clock) {
        this.issuer = issuer;
        this.holder = issuer.issue(Profile.ocsp("OCSP Responder"));
        this.clock = clock;
    }

    X509Certificate certificate() {
        return holder.certificate();
    }

    byte[] answer(byte[] question) throws Exception {
        var asked = new OCSPReq(question);
        Instant now = clock.instant();
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var builder = new JcaBasicOCSPRespBuilder(certificate().getPublicKey(), digests.get(RespID.HASH_SHA1));
        for (Req one : asked.getRequestList()) {
            CertificateStatus status = issuer.revoked(one.getCertID().getSerialNumber())
                    .<CertificateStatus>map(at -> new RevokedStatus(Date.from(at), CRLReason.keyCompromise)).orElse(CertificateStatus.GOOD);
            builder.addResponse(one.getCertID(), status, Date.from(now.minusSeconds(1)), Date.from(now.plus(Duration.ofDays(1))), null);
        }
        Optional<Extension> nonce = Optional.ofNullable(asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce));
        nonce.ifPresent(extension -> builder.setResponseExtensions(new Extensions(extension)));
        var signer = new JcaContentSignerBuilder(KeyKind.signatureAlgorithm(holder.key())).build(holder.key());
        var basic = builder.build(signer, new X509CertificateHolder[]{new JcaX509CertificateHolder(certificate())}, Date.from(now));
        OCSPResp response = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, basic);
        return response.getEncoded();
    }
}
