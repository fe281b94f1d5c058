package org.rogatory.signing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.Statement;

import eu.europa.esig.dss.enumerations.SignerTextVerticalAlignment;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;

/** The text of the visible block: who, in what office, for which authority, when, why and by whose certificate. It judges nothing. */
final class SignatureBlock {

    private static final String FONT = "/fonts/NotoSerif-Regular.ttf";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss xxx", Locale.ENGLISH);

    /** What a field of 80 by 32 mm leaves inside DSS's padding, in points. */
    private static final float WIDTH = 210;
    private static final float HEIGHT = 76;
    private static final float LINE = 1.37f;
    private static final float LARGEST = 8;
    private static final float SMALLEST = 4.5f;

    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup characters;

    SignatureBlock() {
        try (InputStream stream = SignatureBlock.class.getResourceAsStream(FONT)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + FONT + " is not on the class path");
            }
            bytes = stream.readAllBytes();
            font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(SignatureRequest request, String name, String issuer) {
        return String.join("\n", Stream.of(name, request.signer().office(), request.signer().authority(),
                request.place().isBlank() ? TIME.format(request.at()) : request.place() + ", " + TIME.format(request.at()),
                request.reason().isBlank() ? "" : Statement.of("block.reason", request.reason()).inEnglish(),
                Statement.of("block.issuer", issuer).inEnglish()).filter(line -> !line.isBlank())
                .map(line -> line.strip().replaceAll("\\s+", " ")).toList());
    }

    /** The text in the largest size at which it fits; DSS then takes it line by line. */
    synchronized SignatureImageTextParameters fit(String text) { // the tables of a TrueTypeFont load lazily
        refuseUnknownCharacters(text);
        float size = LARGEST;
        List<String> lines = wrap(text, size);
        while (lines.size() * size * LINE > HEIGHT && size > SMALLEST) {
            size -= 0.5f;
            lines = wrap(text, size);
        }
        var file = new DSSFileFont(new InMemoryDocument(bytes, "NotoSerif-Regular.ttf"), size);
        file.setEmbedFontSubset(true);
        var parameters = new SignatureImageTextParameters();
        parameters.setFont(file);
        parameters.setText(String.join("\n", lines));
        parameters.setTextWrapping(TextWrapping.FONT_BASED);
        parameters.setSignerTextVerticalAlignment(SignerTextVerticalAlignment.TOP);
        return parameters;
    }

    private void refuseUnknownCharacters(String text) {
        text.codePoints().filter(c -> c != '\n' && characters.getGlyphId(c) == 0).findFirst().ifPresent(c -> {
            throw new SealingRefused(Why.CHARACTER_NOT_SHOWN, Character.toString(c), "U+%04X".formatted(c));
        });
    }

    private List<String> wrap(String text, float size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            var line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (!line.isEmpty() && width(line + " " + word, size) > WIDTH) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private float width(String text, float size) {
        try {
            float units = 0;
            for (int c : text.codePoints().toArray()) {
                units += font.getAdvanceWidth(characters.getGlyphId(c));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
