package org.rogatory.document.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;

/** A font that is embedded only when the first text asks for it. */
final class LazyFont extends PDFontSupplier {

    private final FontLease fonts;
    private final FontFace face;
    private final PDDocument document;

    @SuppressWarnings("NullAway") // the superclass only hands back what it is given, and supply() is overridden
    LazyFont(FontLease fonts, FontFace face, PDDocument document) {
        super(null);
        this.fonts = fonts;
        this.face = face;
        this.document = document;
    }

    @Override
    public PDFont supply() {
        try {
            return fonts.embedded(face, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
