package org.rogatory.directory;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A certificate under which messages to an authority can be encrypted.
 *
 * @param sha256  its fingerprint, to be compared over another channel
 * @param eMails  the addresses for which it was issued, as it says
 * @param encoded the certificate itself, DER
 */
public record RecipientCertificate(String subject, String issuer, Instant validFrom, Instant validUntil, String sha256, List<String> eMails,
        byte[] encoded) {

    private static final int MAIL_ADDRESS = 1;

    public RecipientCertificate {
        eMails = List.copyOf(eMails);
        encoded = encoded.clone();
    }

    @Override
    public byte[] encoded() {
        return encoded.clone();
    }

    public boolean isValidAt(Instant moment) {
        return !moment.isBefore(validFrom) && !moment.isAfter(validUntil);
    }

    /** The one certificate in the text (PEM); empty when there is none, or more than one, or it cannot be read. */
    public static Optional<RecipientCertificate> read(String pem) {
        if (!pem.contains("-----BEGIN CERTIFICATE-----")) {
            return Optional.empty();
        }
        try {
            var found = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
            return found.size() == 1 && found.iterator().next() instanceof X509Certificate only ? Optional.of(of(only)) : Optional.empty();
        } catch (CertificateException unreadable) {
            return Optional.empty();
        }
    }

    private static RecipientCertificate of(X509Certificate certificate) throws CertificateException {
        var names = Optional.ofNullable(certificate.getSubjectAlternativeNames()).stream().flatMap(java.util.Collection::stream);
        Stream<String> mails = names.filter(name -> name.getFirst().equals(MAIL_ADDRESS)).map(name -> String.valueOf(name.get(1)));
        return new RecipientCertificate(certificate.getSubjectX500Principal().getName(), certificate.getIssuerX500Principal().getName(),
                certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant(), fingerprint(certificate.getEncoded()),
                mails.toList(), certificate.getEncoded());
    }

    private static String fingerprint(byte[] encoded) {
        try {
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
