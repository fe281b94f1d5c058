package org.rogatory.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.rogatory.document.Block;
import org.rogatory.document.DocumentModel;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;

/** Sets a document as PDF/A-3a and PDF/UA-1. Nothing is fetched: neither from the network nor from the file system. */
final class PdfWriter {

    static {
        // every message reaches refuseWarnings; the log would only repeat it
        XRLog.setLoggingEnabled(false);
    }

    private static final byte[] COLOURS = colours();
    private static final float PDF_VERSION = 1.7f;

    PdfWriter() {
        XmlFactories.name();
    }

    /**
     * sRGB with its curves as formulas, as Little CMS 2 makes it ({@code cmsCreate_sRGBProfile}, ICC version 4.2). The profile of the JDK has them as
     * tables, which programs built on that library turn around for each page anew: forty of the forty-five milliseconds that one took.
     */
    private static byte[] colours() {
        try (InputStream profile = PdfWriter.class.getResourceAsStream("/colour/sRGB.icc")) {
            return Objects.requireNonNull(profile, "/colour/sRGB.icc").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pdf write(DocumentModel model, PdfOptions options) {
        var scripts = ScriptCheck.of(model);
        String xhtml = new XhtmlWriter(Target.PAPER, options.draft(), Optional.empty()).write(model);
        try (var fonts = new FontLease(); var document = new PDDocument()) {
            set(xhtml, scripts, fonts, document, model, options);
            byte[] bytes = save(document);
            return new Pdf(bytes, document.getNumberOfPages(), slots(model), sha256(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(String xhtml, ScriptCheck scripts, FontLease fonts, PDDocument document, DocumentModel model,
            PdfOptions options)
            throws IOException {
        try (PdfBoxRenderer renderer = builder(xhtml, scripts, fonts, document).buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            new SignatureFields(document, Labels.of(model)).add(renderer, model.signaturePlaces());
            if (options.draft()) {
                new Watermark(document, fonts.font(FontFace.SERIF_BOLD)).mark(Labels.of(model).draft());
            }
            if (options.contentJson().isPresent()) {
                AssociatedFile.attach(document, options.contentJson().get());
            }
        }
    }

    private static PdfRendererBuilder builder(String xhtml, ScriptCheck scripts, FontLease fonts, PDDocument document) {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useColorProfile(COLOURS);
        builder.usePdfVersion(PDF_VERSION);
        builder.withProducer("Rogatory");
        builder.useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withDiagnosticConsumer(PdfWriter::refuseWarnings);
        for (FontFace face : scripts.needed()) {
            builder.useFont(new LazyFont(fonts, face, document), face.family(), face.weight(), face.style(), true);
        }
        if (scripts.hasRightToLeft()) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ArabicReorderer());
        }
        builder.useUnicodeLineBreaker(scripts.hasHan() ? new ICUBreakers.ICULineBreaker(Locale.SIMPLIFIED_CHINESE) : new LineBreaks());
        builder.withHtmlContent(xhtml, null);
        return builder;
    }

    private static void refuseWarnings(Diagnostic diagnostic) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            throw new IllegalStateException("the PDF engine reports: " + diagnostic.getFormattedMessage());
        }
    }

    private static byte[] save(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream(128 * 1024);
        document.save(out);
        return out.toByteArray();
    }

    private static List<String> slots(DocumentModel model) {
        return model.signaturePlaces().stream().map(Block.SignaturePlace::slot).toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
