package org.rogatory.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/**
 * A bundled font. Parsing takes longer than setting a page, so parsed fonts are kept; one of them serves one document at a time, because they
 * read their tables lazily.
 */
enum FontFace {
    SERIF("Serif-Text", 400, FontStyle.NORMAL, "NotoSerif-Regular.ttf"), SERIF_BOLD("Serif-Text", 700, FontStyle.NORMAL,
            "NotoSerif-Bold.ttf"), SERIF_ITALIC("Serif-Text", 400, FontStyle.ITALIC, "NotoSerif-Italic.ttf"), NASKH("Naskh-Text", 400,
                    FontStyle.NORMAL, "NotoNaskhArabic-Regular.ttf"), NASKH_BOLD("Naskh-Text", 700, FontStyle.NORMAL,
                            "NotoNaskhArabic-Bold.ttf"), HAN("Han-Text", 400, FontStyle.NORMAL,
                                    "NotoSansSC-GBK-Regular.ttf"), HAN_BOLD("Han-Text", 700, FontStyle.NORMAL, "NotoSansSC-GBK-Bold.ttf");

    private final String family;
    private final int weight;
    private final FontStyle style;
    private final String file;
    private final ConcurrentLinkedQueue<TrueTypeFont> parsed = new ConcurrentLinkedQueue<>();

    FontFace(String family, int weight, FontStyle style, String file) {
        this.family = family;
        this.weight = weight;
        this.style = style;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    FontStyle style() {
        return style;
    }

    TrueTypeFont take() {
        TrueTypeFont kept = parsed.poll();
        return kept == null ? parse() : kept;
    }

    void giveBack(TrueTypeFont font) {
        parsed.add(font);
    }

    boolean covers(int codePoint) {
        TrueTypeFont font = take();
        try {
            CmapLookup lookup = font.getUnicodeCmapLookup();
            return lookup.getGlyphId(codePoint) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            giveBack(font);
        }
    }

    private TrueTypeFont parse() {
        try (InputStream in = FontFace.class.getResourceAsStream("/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is not on the class path");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
