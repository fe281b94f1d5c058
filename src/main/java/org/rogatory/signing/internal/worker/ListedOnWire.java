package org.rogatory.signing.internal.worker;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.ListedService;
import org.rogatory.signing.ListedService.Period;
import org.rogatory.signing.ListedService.Use;
import org.rogatory.signing.Listing;

/** The services of the trusted lists on their way to a worker. They are thousands and seldom change, so a worker that has them is not sent them again. */
final class ListedOnWire {

    private ListedOnWire() {
    }

    /** @param known what the worker has from before */
    static void write(DataOutputStream out, List<ListedService> services, List<ListedService> known) throws IOException {
        boolean same = services.equals(known);
        out.writeBoolean(same);
        if (!same) {
            out.writeInt(services.size());
            for (ListedService service : services) {
                write(out, service);
            }
        }
    }

    static List<ListedService> read(DataInputStream in, List<ListedService> known) throws IOException {
        if (in.readBoolean()) {
            return known;
        }
        int count = Wire.count(in);
        var services = new ArrayList<ListedService>();
        for (int i = 0; i < count; i++) {
            services.add(read(in));
        }
        return List.copyOf(services);
    }

    private static void write(DataOutputStream out, ListedService service) throws IOException {
        Wire.write(out, encoded(service.certificate()));
        out.writeByte(service.use().ordinal());
        out.writeUTF(service.listing().territory());
        out.writeUTF(service.listing().provider());
        out.writeUTF(service.listing().service());
        out.writeInt(service.granted().size());
        for (Period period : service.granted()) {
            out.writeLong(period.from().toEpochMilli());
            out.writeLong(period.until().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE));
        }
    }

    private static ListedService read(DataInputStream in) throws IOException {
        X509Certificate certificate = certificate(Wire.read(in));
        Use use = Use.values()[in.readByte()];
        var listing = new Listing(in.readUTF(), in.readUTF(), in.readUTF());
        int count = Wire.count(in);
        var granted = new ArrayList<Period>();
        for (int i = 0; i < count; i++) {
            granted.add(new Period(Instant.ofEpochMilli(in.readLong()),
                    Optional.of(in.readLong()).filter(until -> until != Long.MAX_VALUE).map(Instant::ofEpochMilli)));
        }
        return new ListedService(certificate, use, listing, granted);
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that was read cannot be written", e);
        }
    }

    static X509Certificate certificate(byte[] encoded) throws IOException {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException e) {
            throw new IOException("a certificate that was sent cannot be read", e);
        }
    }
}
