package org.rogatory.signing.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.rogatory.signing.PagePair;
import org.rogatory.signing.Verifier;
import org.rogatory.signing.internal.SecondReader.Page;
import org.rogatory.signing.internal.SecondReader.Run;
import org.rogatory.signing.internal.SignatureFields.Signed;

/** Draws the pages of a file as they were signed and as they are now, so that a person can judge what a rule cannot. */
final class PagePictures {

    /** Enough to read the text; two A4 pages stand side by side on a screen. */
    private static final float DOTS_PER_INCH = 96;
    private static final int LARGEST_SIDE = 3000;
    private static final int SECOND_READER_PAGES = 20;

    private PagePictures() {
    }

    static List<PagePair> changed(byte[] pdf, String slot) throws IOException {
        int end = SignatureFields.read(pdf).signed().stream().filter(signed -> signed.slot().equals(slot)).mapToInt(Signed::end).findFirst()
                .orElse(0);
        if (end <= 0 || end > pdf.length) {
            return List.of();
        }
        var pairs = new ArrayList<PagePair>();
        try (PDDocument signed = Loader.loadPDF(Arrays.copyOf(pdf, end)); PDDocument now = Loader.loadPDF(pdf)) {
            int pages = Math.max(signed.getNumberOfPages(), now.getNumberOfPages());
            for (int page = 0; page < pages && pairs.size() < Verifier.MOST_PAGES; page++) {
                byte[] before = picture(signed, page);
                byte[] after = picture(now, page);
                if (!Arrays.equals(before, after)) {
                    pairs.add(new PagePair(page + 1, before, after));
                }
            }
        }
        return pairs.isEmpty() && SecondReader.isInstalled() ? bySecondReader(Arrays.copyOf(pdf, end), pdf) : pairs;
    }

    /** Where PDFBox sees no difference, another program may: a person has to see what it shows. */
    private static List<PagePair> bySecondReader(byte[] signed, byte[] pdf) throws IOException {
        List<Page> before;
        List<Page> now;
        try (Run first = SecondReader.draw(signed, (int) DOTS_PER_INCH, SECOND_READER_PAGES);
                Run second = SecondReader.draw(pdf, (int) DOTS_PER_INCH, SECOND_READER_PAGES)) {
            before = first.pages();
            now = second.pages();
        }
        var pairs = new ArrayList<PagePair>();
        for (int page = 0; page < Math.max(before.size(), now.size()) && pairs.size() < Verifier.MOST_PAGES; page++) {
            byte[] one = page < before.size() ? png(before.get(page)) : new byte[0];
            byte[] other = page < now.size() ? png(now.get(page)) : new byte[0];
            if (!Arrays.equals(one, other)) {
                pairs.add(new PagePair(page + 1, one, other));
            }
        }
        return pairs;
    }

    private static byte[] png(Page page) throws IOException {
        var image = new BufferedImage(page.width(), page.height(), BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, page.width(), page.height(), page.pixels());
        return png(image);
    }

    private static byte[] picture(PDDocument document, int page) throws IOException {
        if (page >= document.getNumberOfPages()) {
            return new byte[0];
        }
        var box = document.getPage(page).getCropBox();
        float largest = Math.max(box.getWidth(), box.getHeight()) / 72 * DOTS_PER_INCH;
        float dots = largest > LARGEST_SIDE ? DOTS_PER_INCH * LARGEST_SIDE / largest : DOTS_PER_INCH;
        @Nullable
        BufferedImage image = new PDFRenderer(document).renderImageWithDPI(page, dots, ImageType.RGB);
        return png(image);
    }

    private static byte[] png(@Nullable BufferedImage image) throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }
}
