package org.rogatory.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

import org.rogatory.Application;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.law.Law;
import org.rogatory.shared.Language;
import org.rogatory.signing.DemonstrationAuthority;
import org.rogatory.signing.IssuedKey;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Pkcs12Key;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.TemplateCatalogue;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Measures how long five signatures take to judge, warm, in this process and in a worker; and whether the application answers others as before, and
 * keeps its memory, while ten files that unpack to gigabytes are judged.
 */
final class VerifyBench {

    private static final int SIGNATURES = 5;
    private static final int WARM_UPS = 60;
    private static final int FILES = 60;
    private static final int BOMBS = 10;
    private static final int REQUESTS = 300;

    private final Clock clock;
    private final PrintStream out;

    VerifyBench(Clock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    void run() throws IOException, InterruptedException {
        Path folder = java.nio.file.Files.createTempDirectory("rogatory-bench");
        try {
            var authority = DemonstrationAuthority.in(folder.resolve("authority"), URI.create("http://localhost/none.crl"), clock);
            byte[] signed = signed(authority);
            var trust = TrustSettings.none().trusting(authority.certificate()).with(authority.revocationList());
            out.printf("verify warm, %d signatures, %d KB, median of %d after %d warm-ups%n", SIGNATURES, signed.length / 1024, FILES,
                    WARM_UPS);
            try (Verifier here = Verifier.create(clock); Verifier apart = Verifier.isolated(clock)) {
                measure("in this process", here, signed, trust);
                measure("in a worker    ", apart, signed, trust);
            }
            bombs(folder);
        } finally {
            delete(folder);
        }
    }

    private void measure(String where, Verifier verifier, byte[] signed, TrustSettings trust) {
        SignatureReport report = verifier.verify(signed, trust);
        if (report.verdict() != Verdict.VALID || report.signatures().size() != SIGNATURES) {
            throw new IllegalStateException("the file to be measured is not valid: " + report);
        }
        for (int i = 0; i < WARM_UPS; i++) {
            verifier.verify(signed, trust);
        }
        var wall = new long[FILES];
        var processor = new long[FILES];
        LongSupplier spent = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        for (int i = 0; i < FILES; i++) {
            long before = System.nanoTime();
            long processorBefore = spent.getAsLong();
            verifier.verify(signed, trust);
            processor[i] = spent.getAsLong() - processorBefore;
            wall[i] = System.nanoTime() - before;
        }
        out.printf("  %s clock %7.1f ms   this thread's processor time %7.1f ms%n", where, BenchCommand.median(wall),
                BenchCommand.median(processor));
    }

    /** The worked sample with as many signatories, each of whom has signed. */
    private byte[] signed(DemonstrationAuthority authority) {
        Pdf document = document();
        byte[] signed = document.bytes();
        for (String slot : document.slots()) {
            IssuedKey key = authority.issue("Signatory of " + slot, "Office of " + slot, "AT");
            var request = new SignatureRequest(slot, new SignatureRequest.Signer("", "Prosecutor", "Office"), "Vienna", "Agreement",
                    clock.instant().atZone(ZoneOffset.UTC));
            signed = PdfSealer.create().seal(signed, request, Pkcs12Key.open(key.keystore(), key.password()));
        }
        return signed;
    }

    private Pdf document() {
        var template = TemplateCatalogue.asBuilt().template("jit-agreement");
        var json = (ObjectNode) JsonMapper.builder().build().readTree(template.samples().get("full"));
        var signatories = (ArrayNode) json.get("answers").get("signatories");
        for (int i = 0; signatories.size() < SIGNATURES; i++) {
            signatories.add(((ObjectNode) signatories.get(i)).deepCopy().put("id", "sign-more-" + i));
        }
        Law law = Law.shipped();
        var content = new ContentCodec(template, law.states()::isKnown).read(json.toString());
        var bench = new Workbench(template, content, law, LocalDate.now(clock));
        return Renderer.create().pdf(ComposeCommand.document(bench, Language.ENGLISH),
                PdfOptions.released(json.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private void bombs(Path folder) throws IOException, InterruptedException {
        var properties = List.of("--server.port=0", "--rogatory.data=" + folder.resolve("data"), "--rogatory.demonstration=false",
                "--logging.level.root=off", "--logging.level.org.rogatory=off");
        PrintStream console = System.out;
        System.setOut(new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)); // how to sign in matters to nobody
        try (var application = new SpringApplicationBuilder(Application.class).run(properties.toArray(String[]::new));
                HttpClient other = HttpClient.newHttpClient()) {
            int port = ((ServletWebServerApplicationContext) application).getWebServer().getPort();
            var address = URI.create("http://127.0.0.1:" + port + "/login");
            requests(other, address, REQUESTS);
            long[] before = requests(other, address, REQUESTS);
            long heap = heap();
            Verifier verifier = application.getBean(Verifier.class);
            try (var users = Executors.newFixedThreadPool(BOMBS)) {
                byte[] bomb = Bomb.of(2_000_000_000L);
                List<Callable<SignatureReport>> files = new ArrayList<>();
                for (int i = 0; i < BOMBS; i++) {
                    files.add(() -> verifier.verify(bomb, TrustSettings.none()));
                }
                long start = System.nanoTime();
                var answers = files.stream().map(users::submit).toList();
                long[] during = requests(other, address, REQUESTS);
                long most = 0;
                long answered = answers.stream().filter(java.util.concurrent.Future::isDone).count();
                for (var answer : answers) {
                    while (!answer.isDone()) {
                        most = Math.max(most, heap());
                        TimeUnit.MILLISECONDS.sleep(500);
                    }
                }
                report(before, during, answered, (System.nanoTime() - start) / 1_000_000_000, Math.max(most, heap()) - heap);
            }
        } finally {
            System.setOut(console);
        }
    }

    private void report(long[] before, long[] during, long answered, long seconds, long growth) {
        out.printf("verify, %d files that unpack to 2 GB each, the application answering another user (sign-in page) meanwhile%n", BOMBS);
        out.printf("  a request before           median %6.1f ms   95 of 100 within %6.1f ms%n", BenchCommand.median(before), late(before));
        out.printf("  a request meanwhile        median %6.1f ms   95 of 100 within %6.1f ms   (%d bombs were through by the last)%n",
                BenchCommand.median(during), late(during), answered);
        out.printf("  all bombs judged or given up after %d s; the application's heap grew by at most %.1f MB%n", seconds, growth / 1e6);
    }

    private static double late(long[] nanoseconds) {
        long[] sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * 95 / 100] / 1e6;
    }

    private static long[] requests(HttpClient client, URI address, int count) throws IOException, InterruptedException {
        var times = new long[count];
        for (int i = 0; i < count; i++) {
            long before = System.nanoTime();
            int status = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
            times[i] = System.nanoTime() - before;
            if (status != 200) {
                throw new IllegalStateException("the application answers " + status);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return times;
    }

    /** What is in use when all that is garbage has gone. */
    private static long heap() {
        System.gc();
        MemoryUsage usage = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return usage.getUsed();
    }

    private static void delete(Path folder) throws IOException {
        try (var files = java.nio.file.Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                java.nio.file.Files.deleteIfExists(file);
            }
        }
    }
}
