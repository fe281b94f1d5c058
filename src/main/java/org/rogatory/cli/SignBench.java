package org.rogatory.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.law.Law;
import org.rogatory.shared.Language;
import org.rogatory.signing.DemonstrationAuthority;
import org.rogatory.signing.IssuedKey;
import org.rogatory.signing.KeySource;
import org.rogatory.signing.Level;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Pkcs12Key;
import org.rogatory.signing.RevocationFetch;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.TimeStampService;
import org.rogatory.signing.TrustServices;
import org.rogatory.signing.TrustSettings;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.TemplateCatalogue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Signs the worked sample, visibly, in one thread: with RSA 3072 and P-256, at the levels B, T and LT, the services on loopback. The bare operation of
 * each key is measured in the same run, as only their ratio says anything about us. Every kind is warmed up before any is measured: what is
 * measured first in a process would otherwise look slow.
 */
final class SignBench implements AutoCloseable {

    private static final int WARM_UPS = 300;
    private static final int MEASURED = 100;
    private static final List<Level> LEVELS = List.of(Level.B, Level.T, Level.LT);

    private final Clock clock;
    private final HttpServer server;
    private final Path folder;
    private final DemonstrationAuthority authority;
    private final byte[] pdf;
    private final String slot;

    private record Kind(String name, String algorithm, KeyPair keys, KeySource source) {}

    private record Median(double wall, double processor) {}

    private SignBench(Clock clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        folder = java.nio.file.Files.createTempDirectory("rogatory-bench");
        authority = DemonstrationAuthority.in(folder, address("/list.crl"), clock);
        TimeStampService stamps = authority.timeStamps();
        server.createContext("/tsa",
                exchange -> answer(exchange, stamps.ask(exchange.getRequestBody().readAllBytes()).orElse(new byte[0])));
        byte[] list = authority.revocationList();
        server.createContext("/list.crl", exchange -> answer(exchange, list));
        server.start();
        Pdf paper = paper();
        pdf = paper.bytes();
        slot = paper.slots().getFirst();
    }

    static void run(Clock clock, PrintStream out) throws IOException {
        try (var bench = new SignBench(clock)) {
            bench.measure(out);
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, byte[] bytes) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Pdf paper() {
        DocumentTemplate template = TemplateCatalogue.fromClassPath().template("jit-agreement");
        String json = template.samples().get("full");
        Law law = Law.shipped();
        var bench = new Workbench(template, new ContentCodec(template, law.states()::isKnown).read(json), law, LocalDate.now(clock));
        return Renderer.create().pdf(ComposeCommand.document(bench, Language.ENGLISH),
                PdfOptions.released(json.getBytes(StandardCharsets.UTF_8)));
    }

    private Kind kind(String name, String algorithm, int bits) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            KeyPair keys = generator.generateKeyPair();
            IssuedKey issued = authority.issue("Bench", "Bench", "AT", keys);
            return new Kind(name, algorithm.equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA", keys,
                    Pkcs12Key.open(issued.keystore(), issued.password()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void measure(PrintStream out) {
        List<Kind> kinds = List.of(kind("RSA-3072", "RSA", 3072), kind("P-256", "EC", 256));
        var services = new TrustServices(Optional.of(TimeStampService.online(address("/tsa"), Duration.ofSeconds(10))),
                TrustSettings.none().trusting(authority.certificate()).fetching(RevocationFetch.online(Duration.ofSeconds(10))), clock);
        List<PdfSealer> sealers = LEVELS.stream().map(level -> PdfSealer.create(level, services)).toList();
        for (int i = 0; i < WARM_UPS; i++) {
            for (Kind kind : kinds) {
                raw(kind);
                sign(sealers.get(i % 10 == 0 ? 1 + i / 10 % 2 : 0), kind); // the long way less often; it holds the short one
            }
        }
        out.printf("sign warm, visible, %d kB, median of %d after %d warm-ups of each key%n", pdf.length / 1000, MEASURED, WARM_UPS);
        for (Kind kind : kinds) {
            Median raw = median(() -> raw(kind));
            out.printf("  %-9s raw  clock %7.2f ms  processor %7.2f ms%n", kind.name, raw.wall, raw.processor);
            for (int i = 0; i < LEVELS.size(); i++) {
                PdfSealer sealer = sealers.get(i);
                Median signed = median(() -> sign(sealer, kind));
                out.printf("  %-9s %-3s  clock %7.2f ms  processor %7.2f ms  %6.1f times raw%n", kind.name, LEVELS.get(i), signed.wall,
                        signed.processor, signed.wall / raw.wall);
            }
        }
    }

    private void sign(PdfSealer sealer, Kind kind) {
        var request = new SignatureRequest(slot, new SignatureRequest.Signer("", "Prosecutor", "Office"), "", "",
                clock.instant().atZone(ZoneOffset.UTC));
        sealer.sign(pdf, request, kind.source);
    }

    private static void raw(Kind kind) {
        try {
            Signature signature = Signature.getInstance(kind.algorithm);
            signature.initSign(kind.keys.getPrivate());
            signature.update(new byte[100]);
            signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Median median(Runnable work) {
        LongSupplier spent = ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime;
        var wall = new long[MEASURED];
        var processor = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long wallBefore = System.nanoTime();
            long processorBefore = spent.getAsLong();
            work.run();
            processor[i] = spent.getAsLong() - processorBefore;
            wall[i] = System.nanoTime() - wallBefore;
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        return new Median(wall[MEASURED / 2] / 1e6, processor[MEASURED / 2] / 1e6);
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        try (var files = java.nio.file.Files.list(folder)) {
            for (Path file : files.toList()) {
                java.nio.file.Files.delete(file);
            }
        }
        java.nio.file.Files.delete(folder);
    }
}
