package org.rogatory.signing.internal.lists;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.tsl.LOTLInfo;
import eu.europa.esig.dss.model.tsl.OtherTSLPointer;
import eu.europa.esig.dss.model.tsl.TLInfo;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.client.http.DSSFileLoader;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.tsl.job.TLValidationJob;
import eu.europa.esig.dss.tsl.parsing.LOTLParsingTask;
import eu.europa.esig.dss.tsl.source.LOTLSource;
import eu.europa.esig.dss.tsl.source.TLSource;

/**
 * Has DSS parse one list and check its signature, which must be over all of it. One at a time: the tree of a list takes ten times its size, and one
 * file must not keep another from being read.
 */
final class ListJob {

    private static final Logger LOG = LoggerFactory.getLogger(ListJob.class);

    /** Where an earlier list of lists comes from, which a later one names to say who may sign it. */
    @FunctionalInterface
    interface Pivots {

        byte[] get(String address) throws IOException;
    }

    private ListJob() {
    }

    static TLInfo list(byte[] xml, Collection<CertificateToken> signers) {
        var source = new TLSource();
        source.setUrl("list");
        source.setCertificateSource(source(signers));
        var job = job(xml, source.getUrl(), _ -> {
            throw new IOException("a single list names no other");
        });
        job.setTrustedListSources(source);
        run(job);
        return job.getSummary().getOtherTLInfos().getFirst();
    }

    static LOTLInfo listOfLists(byte[] xml, Collection<CertificateToken> signers, Pivots pivots) {
        var source = new LOTLSource();
        source.setUrl(ListFile.LIST_OF_LISTS);
        source.setCertificateSource(source(signers));
        source.setPivotSupport(true);
        source.setTlPredicate(_ -> false); // or DSS would go for the lists that it names before anybody vouched for it
        var job = job(xml, source.getUrl(), pivots);
        job.setListOfTrustedListSources(source);
        run(job);
        return job.getSummary().getLOTLInfos().getFirst();
    }

    /** Where the lists of States are, and who may sign them, by a list of lists that was checked. */
    static List<OtherTSLPointer> pointers(byte[] xml) {
        var pointers = new LOTLParsingTask(new InMemoryDocument(xml), new LOTLSource()).get().getTlPointers();
        return pointers == null ? List.of() : pointers;
    }

    private static TLValidationJob job(byte[] xml, String url, Pivots others) {
        var job = new TLValidationJob();
        job.setOfflineDataLoader(new Loading(url, xml, others));
        return job;
    }

    private static void run(TLValidationJob job) {
        try (var threads = Executors.newFixedThreadPool(1, Thread.ofPlatform().daemon().name("trusted-list-", 0).factory())) {
            job.setExecutorService(threads);
            job.offlineRefresh();
        } catch (RuntimeException e) { // what was done until then is in the summary, and what was not lacks there
            LOG.info("A trusted list could not be read to its end: {}", e.toString());
        }
    }

    private static CommonCertificateSource source(Collection<CertificateToken> certificates) {
        var source = new CommonCertificateSource();
        certificates.forEach(source::addCertificate);
        return source;
    }

    private record Loading(String url, byte[] xml, Pivots others) implements DSSFileLoader {

        @Override
        public DSSDocument getDocument(String asked) {
            try {
                return new InMemoryDocument(asked.equals(url) ? xml : others.get(asked), asked);
            } catch (IOException e) {
                throw new DSSException("not at hand: " + asked, e);
            }
        }
    }
}
