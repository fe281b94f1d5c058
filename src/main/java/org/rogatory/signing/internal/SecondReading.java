package org.rogatory.signing.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.Statement;
import org.rogatory.signing.internal.SecondReader.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a file with a second program. The pages as the first signatory signed them and as the file shows them now have to be the same to it, dot
 * by dot, but for the places of signatures: what DSS compares, it compares by the eyes of PDFBox alone. And both have to read the same text.
 */
final class SecondReading {

    private static final Logger LOG = LoggerFactory.getLogger(SecondReading.class);
    /** Enough to see a changed word; a page takes some milliseconds. */
    private static final int DOTS_PER_INCH = 36;
    private static final int MOST_PAGES = 60;
    /** In units of the page: what programs make of more is their own affair (ISO 32000-1, annex C). */
    private static final float LARGEST_PAGE = 14_400;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Statement> notes = new ArrayList<>();

    private SecondReading() {
    }

    /** What a second program says: reasons that lower the verdict, and notes that do not. */
    record Outcome(List<Reason> reasons, List<Statement> notes) {}

    /** @param firstEnd where the part ends that the first signature covers */
    static Outcome of(byte[] pdf, int firstEnd) {
        if (!SecondReader.isInstalled()) {
            return new Outcome(List.of(), List.of(Statement.of("note.noSecondReader")));
        }
        var reading = new SecondReading();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reading.compare(pdf, firstEnd, document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("A second program could not read a file: {}", e.toString());
            reading.reasons.add(Reason.review(Rule.R9_SECOND_READER, "second.unreadable"));
        }
        return new Outcome(reading.reasons, reading.notes);
    }

    private void compare(byte[] pdf, int firstEnd, PDDocument document) throws IOException {
        List<Page> now = SecondReader.pages(pdf, DOTS_PER_INCH, MOST_PAGES);
        if (document.getNumberOfPages() > MOST_PAGES) {
            notes.add(Statement.of("note.firstPagesOnly", MOST_PAGES));
        }
        Set<Integer> different = new LinkedHashSet<>();
        if (firstEnd > 0 && firstEnd < pdf.length - 2) {
            byte[] first = Arrays.copyOf(pdf, firstEnd);
            try (PDDocument signed = Loader.loadPDF(first)) {
                var compared = new SignedPages(signed, document);
                different.addAll(compared.changed(SecondReader.pages(first, DOTS_PER_INCH, MOST_PAGES), now));
                if (!compared.overText().isEmpty()) {
                    reasons.add(Reason.review(Rule.CHANGES, "changes.signatureOverText", list(compared.overText())));
                }
            }
        }
        for (PDPage page : document.getPages()) {
            if (Math.max(page.getMediaBox().getWidth(), page.getMediaBox().getHeight()) > LARGEST_PAGE) {
                reasons.add(Reason.review(Rule.R9_SECOND_READER, "second.pageTooLarge"));
                break;
            }
        }
        if (!different.isEmpty()) {
            reasons.add(Reason.review(Rule.R9_SECOND_READER, "second.changed", list(different)));
        }
        Set<Integer> elsewhere = unlike(pdf, now, document);
        if (!elsewhere.isEmpty()) {
            reasons.add(Reason.review(Rule.R9_SECOND_READER, "second.differs", list(elsewhere)));
        }
    }

    /** The pages on which the two programs read another text: the same letters, in whatever order. */
    private static Set<Integer> unlike(byte[] pdf, List<Page> pages, PDDocument document) throws IOException {
        Set<Integer> unlike = new LinkedHashSet<>();
        int count = Math.min(MOST_PAGES, document.getNumberOfPages());
        if (pages.size() != count) {
            unlike.add(Math.min(pages.size(), count) + 1);
            return unlike;
        }
        List<String> texts = SecondReader.texts(pdf, MOST_PAGES);
        for (int page = 1; page <= count; page++) {
            if (!Letters.isAlike(new PageText(page).getText(document), page <= texts.size() ? texts.get(page - 1) : "")) {
                unlike.add(page);
            }
        }
        return unlike;
    }

    private static String list(Set<Integer> pages) {
        return pages.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
