package org.rogatory.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What Poppler's {@code pdfsig} says: a second opinion by other people's code. */
final class PdfSig {

    private PdfSig() {
    }

    /** The fields whose signature it calls valid. */
    static List<String> valid(byte[] pdf) {
        var fields = new ArrayList<String>();
        String field = "";
        for (String line : say(pdf).lines().map(String::strip).toList()) {
            if (line.startsWith("- Signature Field Name: ")) {
                field = line.substring("- Signature Field Name: ".length());
            } else if (line.equals("- Signature Validation: Signature is Valid.")) {
                fields.add(field);
            }
        }
        return fields;
    }

    private static String say(byte[] pdf) {
        try {
            Path file = Files.createTempFile("signed", ".pdf");
            try {
                Files.write(file, pdf);
                Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString()).redirectErrorStream(true).start();
                String said = new String(process.getInputStream().readAllBytes());
                process.waitFor();
                return said;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("pdfsig is missing: install Debian's package poppler-utils, or run ./rogatory test", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
