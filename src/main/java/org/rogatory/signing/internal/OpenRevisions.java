package org.rogatory.signing.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.spi.DSSUtils;

/**
 * The revisions of one file that were opened while it is judged. DSS opens each anew for every question: a file with five signatures seventeen
 * times. Here each is opened once, and closed when the judging is over.
 */
final class OpenRevisions implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenRevisions.class);

    /** All that is kept has to fit into the heap of a worker with what else is done there. */
    private static final long MOST_BYTES = 8L * 1024 * 1024;

    private static final COSName DATA = COSName.getPDFName("Data");

    private record Open(byte[] bytes, Reader reader) {}

    private final List<Open> kept = new ArrayList<>();
    private long bytes;

    /** Stays open when DSS closes it. */
    private static final class Reader extends PdfBoxDocumentReader {

        Reader(byte[] pdf) throws IOException {
            super(new InMemoryDocument(pdf));
            getPDDocument().getSignatureDictionaries().forEach(this::forgetCatalogue);
        }

        /** A signature with a lock names the catalogue as what it locks. DSS follows that into every object of the file, only to ignore what it met. */
        private void forgetCatalogue(PDSignature signature) {
            COSArray references = signature.getCOSObject().getCOSArray(COSName.getPDFName("Reference"));
            for (int i = 0; references != null && i < references.size(); i++) {
                if (references.getObject(i) instanceof COSDictionary reference
                        && reference.getDictionaryObject(DATA) == getPDDocument().getDocumentCatalog().getCOSObject()) {
                    reference.setItem(DATA, standIn());
                }
            }
        }

        /** Without it DSS would not look at the lock. */
        private static COSDictionary standIn() {
            var catalogue = new COSDictionary();
            catalogue.setItem(COSName.TYPE, COSName.CATALOG);
            return catalogue;
        }

        @Override
        public void close() {
            // others read on
        }

        void end() throws IOException {
            super.close();
        }
    }

    /** What is to be found out from a revision. */
    @FunctionalInterface
    interface Question<T> {
        T answer(PDDocument document) throws IOException;
    }

    <T> T ask(byte[] pdf, Question<T> question) throws IOException {
        try (PdfBoxDocumentReader reader = reader(pdf)) { // which closes only what is not kept
            return question.answer(reader.getPDDocument());
        }
    }

    PdfBoxDocumentReader reader(DSSDocument document) throws IOException {
        return reader(DSSUtils.toByteArray(document));
    }

    private PdfBoxDocumentReader reader(byte[] pdf) throws IOException {
        for (Open open : kept) {
            if (Arrays.equals(open.bytes, pdf)) {
                return open.reader;
            }
        }
        if (bytes + pdf.length > MOST_BYTES) {
            return new PdfBoxDocumentReader(new InMemoryDocument(pdf));
        }
        var reader = new Reader(pdf);
        kept.add(new Open(pdf, reader));
        bytes += pdf.length;
        return reader;
    }

    @Override
    public void close() {
        for (Open open : kept) {
            try {
                open.reader.end();
            } catch (IOException e) {
                LOG.debug("A revision was not closed", e); // nothing but memory is behind it
            }
        }
        kept.clear();
    }
}
