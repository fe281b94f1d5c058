package org.rogatory.signing.internal;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import eu.europa.esig.dss.pdf.PdfAnnotation;
import eu.europa.esig.dss.pdf.PdfDocumentReader;
import eu.europa.esig.dss.pdf.modifications.CommonPdfModification;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfModification;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDocumentReader;
import eu.europa.esig.dss.pdf.visible.ImageUtils;

/**
 * Looks for pages that look different from those that were signed. DSS draws every page of every revision, and none at all of a document of more than
 * ten; this draws, in a document of any length, only pages that something else has changed on than a place that was signed.
 */
final class PageDifferences extends DefaultPdfDifferencesFinder {

    private static final Logger LOG = LoggerFactory.getLogger(PageDifferences.class);

    @Override
    public List<PdfModification> getVisualDifferences(PdfDocumentReader signed, PdfDocumentReader last) {
        if (signed == last) {
            return List.of();
        }
        var found = new ArrayList<PdfModification>();
        var touched = new Touched(document(signed), document(last));
        for (int page = 1; page <= Math.min(signed.getNumberOfPages(), last.getNumberOfPages()); page++) {
            if (differs(signed, last, touched, page)) {
                found.add(new CommonPdfModification(page));
            }
        }
        return found;
    }

    /** A page that cannot be drawn counts as different: what nobody could look at must not pass as unchanged. */
    private static boolean differs(PdfDocumentReader signed, PdfDocumentReader last, Touched touched, int page) {
        try {
            if (PageTwins.same(document(signed), document(last), touched, page)) {
                return false;
            }
            List<PdfAnnotation> before = signed.getPdfAnnotations(page);
            List<PdfAnnotation> added = last.getPdfAnnotations(page).stream().filter(annotation -> !before.contains(annotation)).toList();
            return !equal(signed.generateImageScreenshot(page), last.generateImageScreenshotWithoutAnnotations(page, added));
        } catch (IOException e) {
            LOG.info("Page {} could not be compared: {}", page, e.toString());
            return true;
        }
    }

    static PDDocument document(PdfDocumentReader reader) {
        return ((PdfBoxDocumentReader) reader).getPDDocument();
    }

    /** Nearly always they are the same to the last dot, which is quickly seen; DSS lets pass what no eye could tell apart. */
    private static boolean equal(BufferedImage one, BufferedImage other) {
        return one.getWidth() == other.getWidth() && one.getHeight() == other.getHeight()
                && one.getRaster().getDataBuffer() instanceof DataBufferInt dots
                && other.getRaster().getDataBuffer() instanceof DataBufferInt others
                && one.getType() == other.getType() && Arrays.equals(dots.getData(), others.getData())
                || ImageUtils.imagesEqual(one, other);
    }
}
