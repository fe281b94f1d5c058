package org.rogatory.signing.internal;

import java.util.List;
import java.util.Set;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.pdf.PDFSignatureService;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;

/**
 * Knows that a tagged PDF reaches each signature widget twice: by its form and by its structure tree. DSS meets the new value of a later
 * signature the second time below {@code /StructTreeRoot … /Obj /V} and calls it an undefined change; it is the same object.
 */
final class TaggedPdfFactory extends PdfBoxNativeObjectFactory {

    @Override
    public PDFSignatureService newPAdESSignatureService() {
        PDFSignatureService service = super.newPAdESSignatureService();
        service.setPdfObjectModificationsFinder(new Finder());
        service.setPdfDifferencesFinder(new PageDifferences());
        return service;
    }

    private static final class Finder extends DefaultPdfObjectModificationsFinder {

        @Override
        public PdfObjectModifications find(PdfDocumentReader signed, PdfDocumentReader last) {
            PdfObjectModifications found = super.find(signed, last);
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

        private static boolean isSignatureSeenFromItsTag(ObjectModification change) {
            List<String> path = change.getObjectTree().getKeyChain();
            int length = path.size();
            return length > 3 && path.contains("StructTreeRoot") && path.get(length - 2).equals("Obj")
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
