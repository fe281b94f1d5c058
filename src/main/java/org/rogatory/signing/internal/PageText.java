package org.rogatory.signing.internal;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of one page, with what its annotations show: a signature's block is one, and other programs read it as part of the page. */
final class PageText extends PDFTextStripper {

    PageText(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /** A page may go on and on; who has no more need of its text interrupts. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the text of a page is not wanted any more");
        }
        super.processOperator(operator, operands);
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
