package org.rogatory.document.internal;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts that one document uses while it is made. */
final class FontLease implements AutoCloseable {

    private final Map<FontFace, TrueTypeFont> taken = new EnumMap<>(FontFace.class);
    private final Map<FontFace, PDFont> embedded = new EnumMap<>(FontFace.class);

    TrueTypeFont font(FontFace face) {
        return taken.computeIfAbsent(face, FontFace::take);
    }

    PDFont embedded(FontFace face, PDDocument document) throws IOException {
        PDFont known = embedded.get(face);
        if (known == null) {
            known = PDType0Font.load(document, font(face), true);
            embedded.put(face, known);
        }
        return known;
    }

    @Override
    public void close() {
        taken.forEach(FontFace::giveBack);
        taken.clear();
    }
}
