package org.rogatory.shared.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.Supplier;

import org.springframework.http.ContentDisposition;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;

/**
 * Hands a file to the browser under an unguessable address that only this session can fetch, with headers that keep it out of caches, of
 * foreign frames and of type guessing. Neither {@code sandbox} nor {@code default-src 'none'}: browsers then refuse to show a PDF.
 */
public final class FileDelivery {

    public static final String PDF = "application/pdf";
    public static final String MESSAGE = "message/rfc822";
    public static final String CALENDAR = "text/calendar;charset=utf-8";

    private FileDelivery() {
    }

    /** To be shown within a page; what is shown can be saved under {@code fileName}. */
    public static DownloadHandler inline(String fileName, String type, Supplier<byte[]> bytes) {
        return event -> send(event, ContentDisposition.inline().filename(fileName, StandardCharsets.UTF_8).build(), type, bytes.get());
    }

    /** To be saved. */
    public static DownloadHandler attachment(String fileName, String type, Supplier<byte[]> bytes) {
        return event -> send(event, ContentDisposition.attachment().filename(fileName, StandardCharsets.UTF_8).build(), type, bytes.get());
    }

    /** A title as a name that every file system takes. */
    public static String fileName(String title, String ending) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        var name = plain.isEmpty() ? "document" : plain.substring(0, Math.min(plain.length(), 80));
        return name + "." + ending;
    }

    private static void send(DownloadEvent event, ContentDisposition disposition, String type, byte[] bytes) throws IOException {
        var response = event.getResponse();
        response.setHeader("Content-Disposition", disposition.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Cache-Control", "no-store");
        event.setContentType(type);
        event.setContentLength(bytes.length);
        try (var out = event.getOutputStream()) {
            out.write(bytes);
        }
    }
}
