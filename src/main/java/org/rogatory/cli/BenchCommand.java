package org.rogatory.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

import org.rogatory.document.DocumentModel;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.law.Law;
import org.rogatory.shared.Language;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.TemplateCatalogue;

/**
 * Measures. Warm: one thread, after the compiler has seen enough documents; from answers to hashed bytes. Cold: whole processes. Time of the
 * processor is given beside time of the clock, because only the former stands still when neighbours use the machine. Pin it with taskset.
 */
final class BenchCommand implements Command {

    private static final String TEMPLATE = "jit-agreement";
    private static final String SAMPLE = "full";
    private static final int WARM_UPS = 200;
    private static final int DOCUMENTS = 150;
    private static final int STARTS = 5;

    private final Clock clock;

    BenchCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String usage() {
        return "bench [compose|law|sign|verify]   measures how long the worked sample takes, warm and cold; advice on all pairs of States; signatures; or judging five of them, and bombs";
    }

    @Override
    public Options.Known options() {
        return new Options.Known(Set.of(), Set.of(), "compose|law|sign|verify");
    }

    @Override
    public int run(Options options, PrintStream out) throws IOException, InterruptedException {
        if (options.arguments().size() > 1) {
            throw new BadUsage("name one benchmark at a time: compose, law, sign or verify");
        }
        switch (options.arguments().isEmpty() ? "compose" : options.arguments().getFirst()) {
            case "compose" -> compose(out);
            case "law" -> PairBench.run(LocalDate.now(clock), out);
            case "sign" -> SignBench.run(clock, out);
            case "verify" -> new VerifyBench(clock, out).run();
            default -> throw new BadUsage("the benchmarks are compose, law, sign and verify");
        }
        return OK;
    }

    private void compose(PrintStream out) throws IOException, InterruptedException {
        DocumentTemplate template = TemplateCatalogue.fromClassPath().template(TEMPLATE);
        String json = template.samples().get(SAMPLE);
        warm(template, json, out);
        cold(json, out);
    }

    private void warm(DocumentTemplate template, String json, PrintStream out) {
        var law = Law.shipped();
        var content = new ContentCodec(template, law.states()::isKnown).read(json);
        var bench = new Workbench(template, content, law, LocalDate.now(clock));
        PdfOptions released = PdfOptions.released(json.getBytes(StandardCharsets.UTF_8));
        Renderer renderer = Renderer.create();
        for (int i = 0; i < WARM_UPS; i++) {
            compose(bench, renderer, released);
        }
        var wall = new long[DOCUMENTS];
        var processor = new long[DOCUMENTS];
        LongSupplier spent = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        int pages = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            long wallBefore = System.nanoTime();
            long processorBefore = spent.getAsLong();
            pages = compose(bench, renderer, released).pages();
            processor[i] = spent.getAsLong() - processorBefore;
            wall[i] = System.nanoTime() - wallBefore;
        }
        out.printf("compose warm, %d pages, PDF/A-3a and PDF/UA-1, median of %d after %d warm-ups%n", pages, DOCUMENTS, WARM_UPS);
        out.printf("  clock      %7.1f ms a document  %6.2f ms a page%n", median(wall), median(wall) / pages);
        out.printf("  processor  %7.1f ms a document  %6.2f ms a page%n", median(processor), median(processor) / pages);
    }

    private static Pdf compose(Workbench bench, Renderer renderer, PdfOptions options) {
        DocumentModel document = ComposeCommand.document(bench, Language.ENGLISH);
        return renderer.pdf(document, options);
    }

    /** Starts the command line as this process was started, with the quick compiler that suits short runs. */
    private static void cold(String json, PrintStream out) throws IOException, InterruptedException {
        Path folder = java.nio.file.Files.createTempDirectory("rogatory-bench");
        Path content = java.nio.file.Files.writeString(folder.resolve("content.json"), json);
        Path target = folder.resolve("document.pdf");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), Main.class.getName(), "compose",
                "--template",
                TEMPLATE, "--content", content.toString(), "--language", "en", "--to", target.toString()));
        var wall = new long[STARTS];
        try {
            for (int i = 0; i < STARTS; i++) {
                long before = System.nanoTime();
                int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                        .waitFor();
                wall[i] = System.nanoTime() - before;
                if (status != OK) {
                    throw new IllegalStateException("a process that composes ended with status " + status);
                }
            }
        } finally {
            java.nio.file.Files.deleteIfExists(target);
            java.nio.file.Files.deleteIfExists(content);
            java.nio.file.Files.deleteIfExists(folder);
        }
        out.printf("compose cold, whole process, median of %d%n  clock      %7.0f ms%n", STARTS, median(wall));
    }

    static double median(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2] / 1e6;
    }
}
