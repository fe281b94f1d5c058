package org.rogatory.signing.internal;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of one page, with what its annotations show: a signature's block is one, and other programs read it as part of the page. */
final class PageText extends PDFTextStripper {

    PageText(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    @Override
    protected void writePage() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations()) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
        super.writePage();
    }
}
