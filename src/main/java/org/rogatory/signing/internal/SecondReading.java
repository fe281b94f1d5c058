package org.rogatory.signing.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Rule;
import org.rogatory.signing.Statement;
import org.rogatory.signing.internal.SecondReader.Page;
import org.rogatory.signing.internal.SecondReader.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a file with a second program. The pages as the first signatory signed them and as the file shows them now have to be the same to it, dot
 * by dot, but for the places of signatures: what DSS compares, it compares by the eyes of PDFBox alone. And both have to read the same text.
 */
final class SecondReading implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SecondReading.class);
    /** Enough to see a changed word; a page takes some milliseconds. */
    private static final int DOTS_PER_INCH = 36;
    private static final int MOST_PAGES = 60;
    /** In units of the page: what programs make of more is their own affair (ISO 32000-1, annex C). */
    private static final float LARGEST_PAGE = 14_400;

    private final byte[] pdf;
    /** Where the part ends that the first signature covers. */
    private final int firstEnd;
    private final FutureTask<Outcome> task = new FutureTask<>(this::read);
    private final Thread thread = Thread.ofPlatform().daemon().name("second-reading").unstarted(task);
    private Optional<Programs> programs = Optional.empty();
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Statement> notes = new ArrayList<>();

    private SecondReading(byte[] pdf, int firstEnd) {
        this.pdf = pdf;
        this.firstEnd = firstEnd;
    }

    /** What a second program says: reasons that lower the verdict, and notes that do not. */
    record Outcome(List<Reason> reasons, List<Statement> notes) {}

    /** What runs: the pages as they are now, their text, and the pages as the first signatory signed them, where that is not the whole file. */
    private record Programs(Run now, Run text, Optional<Run> first) {}

    /**
     * Sets the second program to work, and a thread that reads the text by our own means meanwhile; waits for neither.
     *
     * @param firstEnd where the part ends that the first signature covers
     */
    static SecondReading start(byte[] pdf, int firstEnd) {
        var reading = new SecondReading(pdf, firstEnd);
        if (SecondReader.isInstalled()) {
            reading.programs = reading.programs();
        }
        reading.thread.start();
        return reading;
    }

    private Optional<Programs> programs() {
        try {
            return Optional.of(new Programs(SecondReader.draw(pdf, DOTS_PER_INCH, MOST_PAGES), SecondReader.text(pdf, MOST_PAGES),
                    isContinued() ? Optional.of(SecondReader.draw(asFirstSigned(), DOTS_PER_INCH, MOST_PAGES)) : Optional.empty()));
        } catch (IOException e) {
            LOG.info("A second program could not be started: {}", e.toString());
            return Optional.empty();
        }
    }

    private byte[] asFirstSigned() {
        return Arrays.copyOf(pdf, firstEnd);
    }

    private boolean isContinued() {
        return firstEnd > 0 && firstEnd < pdf.length - 2;
    }

    Outcome outcome() {
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the second look at a file came to no end", e);
        }
    }

    private Outcome read() {
        if (!SecondReader.isInstalled()) {
            return new Outcome(List.of(), List.of(Statement.of("note.noSecondReader")));
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            compare(programs.orElseThrow(), document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.info("A second program could not read a file: {}", e.toString());
            reasons.add(Reason.review(Rule.R9_SECOND_READER, "second.unreadable"));
        }
        return new Outcome(reasons, notes);
    }

    /** Ends what still runs. */
    @Override
    public void close() {
        thread.interrupt();
        programs.ifPresent(started -> {
            started.now.close();
            started.text.close();
            started.first.ifPresent(Run::close);
        });
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void compare(Programs started, PDDocument document) throws IOException {
        List<String> texts = texts(document);
        List<Page> now = started.now.pages();
        if (document.getNumberOfPages() > MOST_PAGES) {
            notes.add(Statement.of("note.firstPagesOnly", MOST_PAGES));
        }
        Set<Integer> different = new LinkedHashSet<>();
        if (started.first.isPresent()) {
            try (PDDocument signed = Loader.loadPDF(asFirstSigned())) {
                var compared = new SignedPages(signed, document);
                different.addAll(compared.changed(started.first.get().pages(), now));
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
        Set<Integer> elsewhere = unlike(texts, now.size(), started.text.texts());
        if (!elsewhere.isEmpty()) {
            reasons.add(Reason.review(Rule.R9_SECOND_READER, "second.differs", list(elsewhere)));
        }
    }

    private static List<String> texts(PDDocument document) throws IOException {
        var texts = new ArrayList<String>();
        for (int page = 1; page <= Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
            texts.add(new PageText(page).getText(document));
        }
        return texts;
    }

    /** The pages on which the two programs read another text: the same letters, in whatever order. */
    private static Set<Integer> unlike(List<String> texts, int pages, List<String> others) {
        Set<Integer> unlike = new LinkedHashSet<>();
        if (pages != texts.size()) {
            unlike.add(Math.min(pages, texts.size()) + 1);
            return unlike;
        }
        for (int page = 1; page <= pages; page++) {
            if (!Letters.isAlike(texts.get(page - 1), page <= others.size() ? others.get(page - 1) : "")) {
                unlike.add(page);
            }
        }
        return unlike;
    }

    private static String list(Set<Integer> pages) {
        return pages.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
