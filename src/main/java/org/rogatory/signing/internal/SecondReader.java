package org.rogatory.signing.internal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * A program for reading PDFs that shares no code with PDFBox: poppler's pdftoppm and pdftotext, where they are installed. What it and PDFBox see differently,
 * the signatory and the recipient may see differently. They run with limits of their own, read their input and write their output through pipes,
 * and can write no file.
 */
final class SecondReader {

    private static final String PROGRAM = "pdftoppm";
    private static final String TEXT_PROGRAM = "pdftotext";
    private static final long PATIENCE_SECONDS = 20;
    private static final int LARGEST_ANSWER = 64 * 1024 * 1024;
    private static final List<String> LIMITS = works(List.of("prlimit", "--version"))
            ? List.of("prlimit", "--as=805306368", "--cpu=8", "--fsize=0", "--core=0")
            : List.of();
    private static final boolean INSTALLED = works(List.of(PROGRAM, "-v")) && works(List.of(TEXT_PROGRAM, "-v"));

    private SecondReader() {
    }

    static boolean isInstalled() {
        return INSTALLED;
    }

    /**
     * One page in grey.
     *
     * @param pixels row by row from the top, 0 is black
     */
    record Page(int width, int height, byte[] pixels) {}

    /** One run of a program, which goes on beside what else is done. Its answer is read as it comes. */
    static final class Run implements AutoCloseable {

        private final Process process;
        private final CompletableFuture<byte[]> answer = new CompletableFuture<>();

        private Run(Process process, byte[] pdf) {
            this.process = process;
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).exceptionally(_ -> process.destroyForcibly());
            Thread.ofPlatform().daemon().name("second-reader-in").start(() -> feed(process, pdf));
            Thread.ofPlatform().daemon().name("second-reader-out").start(this::listen);
        }

        private void listen() {
            try (InputStream out = process.getInputStream()) {
                answer.complete(out.readNBytes(LARGEST_ANSWER));
            } catch (IOException e) {
                answer.completeExceptionally(e);
            } finally {
                process.destroyForcibly();
            }
        }

        private byte[] answer() throws IOException {
            try {
                return answer.join();
            } catch (CompletionException e) {
                throw new IOException(e.getCause());
            }
        }

        /**
         * The pages that were drawn.
         *
         * @throws IOException when the program did not come to an end with this file
         */
        List<Page> pages() throws IOException {
            return read(answer());
        }

        /** The text of each page. */
        List<String> texts() throws IOException {
            return List.of(new String(answer(), StandardCharsets.UTF_8).split("\f"));
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    /** Draws the first pages in grey. */
    static Run draw(byte[] pdf, int dotsPerInch, int most) throws IOException {
        return run(pdf, PROGRAM, "-q", "-gray", "-r", String.valueOf(dotsPerInch), "-l", String.valueOf(most), "-");
    }

    /** Reads the text of the first pages. */
    static Run text(byte[] pdf, int most) throws IOException {
        return run(pdf, TEXT_PROGRAM, "-q", "-enc", "UTF-8", "-l", String.valueOf(most), "-", "-");
    }

    private static Run run(byte[] pdf, String... words) throws IOException {
        var command = new ArrayList<>(LIMITS);
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().keySet().retainAll(List.of("PATH"));
        return new Run(builder.start(), pdf);
    }

    private static void feed(Process process, byte[] pdf) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(pdf);
        } catch (IOException e) {
            // the program has ended before it read all: what it wrote shows how far it came
        }
    }

    /** Pictures in the format PGM, one after the other. */
    private static List<Page> read(byte[] pictures) throws IOException {
        var pages = new ArrayList<Page>();
        var in = new DataInputStream(new ByteArrayInputStream(pictures));
        while (in.available() > 0) {
            if (in.read() != 'P' || in.read() != '5') {
                throw new IOException("a picture in another format");
            }
            in.read();
            int width = number(in);
            int height = number(in);
            number(in);
            if ((long) width * height > in.available()) {
                throw new EOFException("a picture of " + width + " by " + height + " was cut off");
            }
            pages.add(new Page(width, height, in.readNBytes(width * height)));
        }
        return pages;
    }

    private static int number(DataInputStream in) throws IOException {
        int number = 0;
        int next = in.read();
        while (next >= '0' && next <= '9' && number < 100_000) {
            number = number * 10 + next - '0';
            next = in.read();
        }
        return number;
    }

    private static boolean works(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).redirectOutput(Redirect.DISCARD).start();
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
