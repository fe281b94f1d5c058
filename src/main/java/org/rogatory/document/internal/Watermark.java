package org.rogatory.document.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Locale;

import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/** A word across every page, under the text. Drawn as outlines and marked as an artifact: searching and reading aloud do not meet it. */
final class Watermark {

    private static final float GREY = 0.89f;
    private static final float SHARE_OF_DIAGONAL = 0.62f;

    private final PDDocument document;
    private final TrueTypeFont font;

    Watermark(PDDocument document, TrueTypeFont font) {
        this.document = document;
        this.font = font;
    }

    void mark(String word) throws IOException {
        String shown = word.toUpperCase(Locale.ROOT);
        float width = width(shown);
        PDFormXObject form = outlines(shown, width);
        for (PDPage page : document.getPages()) {
            PDRectangle size = page.getMediaBox();
            double diagonal = Math.hypot(size.getWidth(), size.getHeight());
            float scale = (float) (diagonal * SHARE_OF_DIAGONAL / width);
            var place = AffineTransform.getTranslateInstance(size.getWidth() / 2, size.getHeight() / 2);
            place.rotate(Math.atan2(size.getHeight(), size.getWidth()));
            place.scale(scale, scale);
            place.translate(-width / 2, -font.getUnitsPerEm() * 0.36);
            try (var stream = new PDPageContentStream(document, page, AppendMode.PREPEND, true, false)) {
                stream.beginMarkedContent(COSName.ARTIFACT);
                stream.saveGraphicsState();
                stream.transform(new Matrix(place));
                stream.drawForm(form);
                stream.restoreGraphicsState();
                stream.endMarkedContent();
            }
        }
    }

    private float width(String word) throws IOException {
        float width = 0;
        for (int codePoint : word.codePoints().toArray()) {
            width += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(codePoint));
        }
        return width;
    }

    private PDFormXObject outlines(String word, float width) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(0, -font.getUnitsPerEm(), width, 3f * font.getUnitsPerEm()));
        form.setResources(new PDResources());
        try (var stream = new PDFormContentStream(form)) {
            stream.setNonStrokingColor(GREY);
            float x = 0;
            for (int codePoint : word.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
                GlyphData data = font.getGlyph().getGlyph(glyph);
                if (data != null) {
                    trace(data.getPath().getPathIterator(AffineTransform.getTranslateInstance(x, 0)), stream);
                }
                x += font.getAdvanceWidth(glyph);
            }
            stream.fill();
        }
        return form;
    }

    /** TrueType outlines are quadratic, those of PDF cubic. */
    private static void trace(PathIterator path, PDFormContentStream stream) throws IOException {
        var to = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            int last = kind == PathIterator.SEG_QUADTO ? 2 : 0;
            switch (kind) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> stream.curveTo(x + (to[0] - x) * 2 / 3, y + (to[1] - y) * 2 / 3,
                        to[2] + (to[0] - to[2]) * 2 / 3, to[3] + (to[1] - to[3]) * 2 / 3, to[2], to[3]);
                case PathIterator.SEG_CLOSE -> stream.closePath();
                default -> throw new IllegalStateException("a cubic curve in a TrueType font");
            }
            if (kind != PathIterator.SEG_CLOSE) {
                x = to[last];
                y = to[last + 1];
            }
        }
    }
}
