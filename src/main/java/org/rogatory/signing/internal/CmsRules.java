package org.rogatory.signing.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/**
 * Whether a signature value says the same everywhere. Its frame (RFC 5652, 5.1 and 5.3) and the certificates sent along are not covered by
 * the signature, and readers pass over contradictions in them: without these rules a changed byte there goes unnoticed.
 */
final class CmsRules {

    private CmsRules() {
    }

    static boolean hangsTogether(byte[] contents) {
        try {
            CMSSignedData cms = new CMSSignedData(new ByteArrayInputStream(contents));
            SignedData data = SignedData.getInstance(cms.toASN1Structure().getContent());
            return CMSObjectIdentifiers.signedData.equals(cms.toASN1Structure().getContentType()) && cms.getSignerInfos().size() == 1
                    && isFrameConsistent(data, cms.getSignerInfos().iterator().next()) && areCertificatesWhole(cms);
        } catch (CMSException | IllegalArgumentException | ClassCastException e) {
            return false; // not a signature value at all
        }
    }

    /** Whether it is a signature value with exactly one signature in it. */
    static boolean isOneSignature(byte[] contents) {
        try {
            return new CMSSignedData(new ByteArrayInputStream(contents)).getSignerInfos().size() == 1;
        } catch (CMSException | IllegalArgumentException | ClassCastException e) {
            return false;
        }
    }

    private static boolean isFrameConsistent(SignedData data, SignerInformation signer) {
        SignerInfo info = signer.toASN1Structure();
        boolean byIssuer = !info.getSID().isTagged();
        boolean version = info.getVersion().hasValue(byIssuer ? 1 : 3) && (data.getVersion().hasValue(1) || data.getVersion().hasValue(3));
        boolean type = CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType());
        boolean digest = data.getDigestAlgorithms().size() == 1
                && AlgorithmIdentifier.getInstance(data.getDigestAlgorithms().getObjectAt(0)).getAlgorithm()
                        .equals(info.getDigestAlgorithm().getAlgorithm());
        ASN1Encodable asWritten = data.getSignerInfos().getObjectAt(0);
        return version && type && digest && Arrays.equals(encoded(asWritten), encoded(info));
    }

    /** Every certificate sent along whose issuer is at hand must be what that issuer signed; so must the signatory's be among them. */
    private static boolean areCertificatesWhole(CMSSignedData cms) {
        Collection<X509CertificateHolder> sent = cms.getCertificates().getMatches(null);
        SignerInformation signer = cms.getSignerInfos().iterator().next();
        boolean named = sent.stream().anyMatch(certificate -> signer.getSID().match(certificate) && isNamed(signer, certificate));
        return named && sent.stream().allMatch(certificate -> isWhole(certificate, sent));
    }

    /** Byte for byte: the names that compare as equal may differ in their encoding. */
    private static boolean isNamed(SignerInformation signer, X509CertificateHolder certificate) {
        return signer.getSID().getIssuer() == null || Arrays.equals(encoded(signer.getSID().getIssuer()), encoded(certificate.getIssuer()));
    }

    private static byte[] encoded(ASN1Encodable value) {
        try {
            return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWhole(X509CertificateHolder certificate, Collection<X509CertificateHolder> known) {
        List<X509CertificateHolder> issuers = known.stream().filter(issuer -> issuer.getSubject().equals(certificate.getIssuer())).toList();
        return issuers.isEmpty() || issuers.stream().anyMatch(issuer -> signed(issuer, certificate));
    }

    private static boolean signed(X509CertificateHolder issuer, X509CertificateHolder certificate) {
        try {
            return certificate.isSignatureValid(new JcaContentVerifierProviderBuilder().build(issuer));
        } catch (CertException | OperatorCreationException | CertificateException e) {
            return false; // a damaged key or algorithm signs nothing
        }
    }
}
