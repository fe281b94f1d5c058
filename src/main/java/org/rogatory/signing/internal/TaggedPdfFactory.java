package org.rogatory.signing.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.pdf.PDFServiceMode;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfCMSRevision;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxSignatureService;
import eu.europa.esig.dss.pdf.pdfbox.visible.nativedrawer.PdfBoxNativeSignatureDrawerFactory;

/**
 * Knows that a tagged PDF reaches each signature widget twice: by its form and by its structure tree. DSS meets the new value of a later
 * signature the second time below {@code /StructTreeRoot … /Obj /V} and calls it an undefined change; it is the same object.
 */
final class TaggedPdfFactory extends PdfBoxNativeObjectFactory {

    private static final Logger LOG = LoggerFactory.getLogger(TaggedPdfFactory.class);

    private final OpenRevisions revisions;
    private boolean incomplete;

    TaggedPdfFactory(OpenRevisions revisions) {
        this.revisions = revisions;
    }

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        PDFSignatureService service = configure(new Service());
        service.setPdfObjectModificationsFinder(new Finder());
        service.setPdfDifferencesFinder(new PageDifferences());
        return service;
    }

    /** Whether something could not be compared: DSS only writes that into its log, and goes on as if nothing had changed. */
    boolean isComparisonIncomplete() {
        return incomplete;
    }

    private final class Service extends PdfBoxSignatureService {

        Service() {
            super(PDFServiceMode.SIGNATURE, new PdfBoxNativeSignatureDrawerFactory());
        }

        @Override
        protected void analyzePdfModifications(DSSDocument document, PdfCMSRevision revision, PdfDocumentReader last, char[] password)
                throws IOException {
            boolean before = incomplete;
            incomplete = true;
            super.analyzePdfModifications(document, revision, last, password);
            incomplete = before;
        }

        /** A file with a password is refused before it comes here. */
        @Override
        protected PdfDocumentReader loadPdfDocumentReader(DSSDocument document, char[] password) throws IOException {
            return revisions.reader(document);
        }
    }

    private static final class Finder extends DefaultPdfObjectModificationsFinder {

        /** A bookmark may lead into the tree as well, by the element that it names. */
        private static final List<String> THROUGH_TREE = List.of("StructTreeRoot", "SE");

        @Override
        public PdfObjectModifications find(PdfDocumentReader signed, PdfDocumentReader last) {
            if (signed == last) {
                return new PdfObjectModifications();
            }
            PdfObjectModifications found = compared(signed, last);
            var sorted = new PdfObjectModifications();
            found.getSecureChanges().forEach(sorted::addSecureChange);
            found.getFormFillInAndSignatureCreationChanges().forEach(sorted::addFormFillInAndSignatureCreationChange);
            found.getAnnotCreationChanges().forEach(sorted::addAnnotCreationChange);
            for (ObjectModification change : found.getUndefinedChanges()) {
                if (isSignatureSeenFromItsTag(change) || saysNothing(change)) {
                    sorted.addFormFillInAndSignatureCreationChange(change);
                } else {
                    sorted.addUndefinedChange(change);
                }
            }
            return sorted;
        }

        /** Without what can be put aside, where whatever was touched is met without it. */
        private PdfObjectModifications compared(PdfDocumentReader signed, PdfDocumentReader last) {
            PDDocument before = PageDifferences.document(signed);
            PDDocument now = PageDifferences.document(last);
            try (var aside = new PutAside()) {
                aside.take(before, now);
                if (new Touched(before, now).isAllReached()) {
                    return super.find(signed, last);
                }
            } catch (IllegalStateException | IndexOutOfBoundsException e) { // a tree of pages that is none
                LOG.debug("Nothing could be put aside", e);
            }
            return super.find(signed, last);
        }

        private static boolean isSignatureSeenFromItsTag(ObjectModification change) {
            List<String> path = change.getObjectTree().getKeyChain();
            int length = path.size();
            return length > 3 && THROUGH_TREE.stream().anyMatch(path::contains) && path.get(length - 2).equals("Obj")
                    && (change.getActionType() == PdfObjectModificationType.CREATION && path.get(length - 1).equals("V")
                            || Set.of("M", "AS").contains(path.get(length - 1)));
        }

        /** Poppler leaves out the type of a form in the picture of a place, for which there is only one value. */
        private static boolean saysNothing(ObjectModification change) {
            List<String> path = change.getObjectTree().getKeyChain();
            return path.contains("AP") && path.getLast().equals("FormType");
        }
    }
}
