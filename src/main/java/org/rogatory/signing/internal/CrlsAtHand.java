package org.rogatory.signing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import eu.europa.esig.dss.crl.CRLBinary;
import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.crl.CRLValidity;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;

/** The newest fitting one of the lists at hand when it still holds, or else what the source behind can get. */
final class CrlsAtHand implements CRLSource {

    private final transient List<byte[]> lists;
    private final Instant now;
    private final CRLSource behind;

    CrlsAtHand(List<byte[]> lists, Instant now, CRLSource behind) {
        this.lists = lists;
        this.now = now;
        this.behind = behind;
    }

    @Override
    public @Nullable CRLToken getRevocationToken(CertificateToken certificate, CertificateToken issuer) {
        Optional<CRLToken> atHand = lists.stream().map(list -> judge(list, issuer)).filter(CRLValidity::isValid)
                .max(Comparator.comparing(CRLValidity::getThisUpdate)).map(list -> new CRLToken(certificate, list));
        atHand.ifPresent(token -> token.setExternalOrigin(RevocationOrigin.EXTERNAL));
        if (atHand.filter(this::stillHolds).isPresent()) {
            return atHand.get();
        }
        return Optional.ofNullable(behind.getRevocationToken(certificate, issuer)).or(() -> atHand).orElse(null);
    }

    private boolean stillHolds(CRLToken token) {
        return token.getNextUpdate() == null || !now.isAfter(token.getNextUpdate().toInstant());
    }

    private static CRLValidity judge(byte[] list, CertificateToken issuer) {
        try {
            return CRLUtils.buildCRLValidity(new CRLBinary(list), issuer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
