package org.rogatory.signing.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.rogatory.signing.Level;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustServices;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.timestamp.PAdESTimestampService;
import eu.europa.esig.dss.pdf.IPdfObjFactory;

/** One document on its way up, step by step: a step that fails leaves it as it was and notes why. */
final class Raising {

    private static final IPdfObjFactory FACTORY = new SealingFactory();

    private final TrustServices services;
    private final List<Statement> lacking = new ArrayList<>();
    private DSSDocument document;
    private Map<String, Level> levels;

    Raising(TrustServices services, DSSDocument document) {
        this.services = services;
        this.document = document;
        this.levels = Levels.of(document);
    }

    DSSDocument document() {
        return document;
    }

    Map<String, Level> levels() {
        return levels;
    }

    List<Statement> lacking() {
        return lacking.stream().distinct().toList();
    }

    void raise(Level wanted) {
        if (isBelow(Level.T, wanted) && !step(pdf -> extended(pdf, SignatureLevel.PAdES_BASELINE_T))) {
            return;
        }
        if (isBelow(Level.LT, wanted)) {
            var sources = new Sources(services);
            step(pdf -> extended(pdf, SignatureLevel.PAdES_BASELINE_LT, sources));
            if (Levels.lowest(levels) != Level.LT) {
                lacking.addAll(sources.missing());
            }
        }
        if (isBelow(Level.LTA, wanted) && Levels.lowest(levels) == Level.LT) {
            step(this::archived);
        }
    }

    /** One archive time stamp more, if it lasts longer than the newest. */
    void renew() {
        Optional<Instant> before = ArchiveStamps.lastsUntil(document);
        if (before.isEmpty() || !before.get().isAfter(services.clock().instant())) {
            lacking.add(
                    before.isEmpty() ? Statement.of("lacking.noArchiveStamp") : Statement.of("lacking.archiveStampEnded", before.get()));
            return;
        }
        attempt(pdf -> extended(pdf, SignatureLevel.PAdES_BASELINE_LTA)).ifPresent(renewed -> {
            if (ArchiveStamps.lastsUntil(renewed).filter(until -> until.isAfter(before.get())).isPresent()) {
                document = renewed;
                levels = Levels.of(renewed);
            } else {
                lacking.add(Statement.of("lacking.noLongerStamp", before.get()));
            }
        });
    }

    private boolean isBelow(Level level, Level wanted) {
        return wanted.reaches(level) && !Levels.lowest(levels).reaches(level);
    }

    private boolean step(UnaryOperator<DSSDocument> higher) {
        Optional<DSSDocument> raised = attempt(higher);
        Map<String, Level> reached = raised.map(Levels::of).orElse(levels);
        if (reached.equals(levels)) {
            return false; // bytes that help no signature are not worth their room
        }
        document = raised.orElseThrow();
        levels = reached;
        return true;
    }

    private Optional<DSSDocument> attempt(UnaryOperator<DSSDocument> addition) {
        try {
            return Optional.of(withRoom(addition));
        } catch (NoTimeStamp e) {
            lacking.add(e.why());
        } catch (SealingRefused e) {
            lacking.add(e.statement());
        } catch (AlertException | DSSException e) {
            lacking.add(Statement.of("lacking.notRaised", e.getMessage()));
        }
        return Optional.empty();
    }

    /** A token that is larger than the service's were before has no room; but its size is known then. */
    private DSSDocument withRoom(UnaryOperator<DSSDocument> higher) {
        try {
            return higher.apply(document);
        } catch (IllegalArgumentException e) {
            return higher.apply(document);
        }
    }

    private DSSDocument extended(DSSDocument pdf, SignatureLevel level) {
        return extended(pdf, level, new Sources(services));
    }

    private DSSDocument extended(DSSDocument pdf, SignatureLevel level, Sources sources) {
        var service = new PAdESService(sources.verifier());
        service.setPdfObjFactory(FACTORY);
        service.setTspSource(new TimeStamps(services));
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(level);
        parameters.setSignatureTimestampParameters(room());
        parameters.setArchiveTimestampParameters(room());
        return service.extendDocument(pdf, parameters);
    }

    private DSSDocument archived(DSSDocument pdf) {
        return new PAdESTimestampService(new TimeStamps(services), FACTORY.newArchiveTimestampService()).timestampDocument(pdf, room());
    }

    private PAdESTimestampParameters room() {
        var parameters = new PAdESTimestampParameters();
        parameters.setContentSize(new TimeStamps(services).room());
        return parameters;
    }
}
