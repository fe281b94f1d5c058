package org.rogatory.signing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rogatory.signing.Level;
import org.rogatory.signing.Sealed;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.SignatureRaiser;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustServices;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;

/** Raises with DSS. */
public final class DssRaiser implements SignatureRaiser {

    private final TrustServices services;

    public DssRaiser(TrustServices services) {
        this.services = services;
    }

    @Override
    public Sealed raise(byte[] pdf, Level wanted) {
        refuseUnsigned(pdf);
        var document = new InMemoryDocument(pdf);
        var raising = new Raising(services, document);
        raising.raise(wanted);
        Level reached = Levels.lowest(raising.levels());
        List<Statement> lacking = new ArrayList<>();
        if (!reached.reaches(wanted)) {
            lacking.addAll(raising.lacking());
            raising.levels().forEach((slot, level) -> {
                if (!level.reaches(wanted)) {
                    lacking.add(Statement.of("lacking.slot", slot, level, wanted));
                }
            });
        }
        return new Sealed(raising.document() == document ? pdf : bytes(raising.document()), reached, lacking);
    }

    @Override
    public Sealed renew(byte[] pdf) {
        refuseUnsigned(pdf);
        var document = new InMemoryDocument(pdf);
        var raising = new Raising(services, document);
        raising.renew();
        return new Sealed(raising.document() == document ? pdf : bytes(raising.document()), Levels.lowest(raising.levels()),
                raising.lacking());
    }

    @Override
    public Optional<Instant> lastsUntil(byte[] pdf) {
        refuseUnsigned(pdf);
        return ArchiveStamps.lastsUntil(new InMemoryDocument(pdf));
    }

    @Override
    public Level level(byte[] pdf) {
        refuseUnsigned(pdf);
        return Levels.lowest(Levels.of(new InMemoryDocument(pdf)));
    }

    private static void refuseUnsigned(byte[] pdf) {
        if (SignatureFields.read(pdf).signed().stream().allMatch(SignatureFields.Signed::timeStamp)) {
            throw new SealingRefused(Why.NOT_SIGNED);
        }
    }

    static byte[] bytes(DSSDocument document) {
        try (var out = new ByteArrayOutputStream()) {
            document.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
