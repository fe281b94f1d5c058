package org.rogatory.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rogatory.signing.RevocationFetch;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.Statement;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.TrustedListReading;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;

/** Judges the signatures of documents. */
final class VerifyCommand implements Command {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Clock clock;

    VerifyCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return "verify FILE.pdf… [--trust CERTIFICATE.pem]… [--trusted-lists FOLDER] [--crl FILE]… [--released A.pdf] [--offline] [--json]   judges the signatures";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("trust", "trusted-lists", "crl", "released").flags("offline", "json").arguments("FILE.pdf…");
    }

    @Override
    public int run(Options options, PrintStream out) {
        if (options.arguments().isEmpty()) {
            throw new BadUsage("name at least one PDF file");
        }
        TrustedListReading lists = options.optional("trusted-lists").map(this::lists).orElse(TrustedListReading.nothing());
        TrustSettings trust = trust(options).trustingListed(lists.services(clock.instant()));
        Map<String, byte[]> files = new LinkedHashMap<>();
        options.arguments().forEach(file -> files.put(file, Files.read(file)));
        Map<String, SignatureReport> reports = new LinkedHashMap<>();
        try (Verifier verifier = Verifier.isolated(clock)) { // a stranger's file may exhaust the process that reads it
            files.forEach((file, bytes) -> reports.put(file, verifier.verify(bytes, trust).and(List.of(), unused(lists))));
        }
        out.println(options.flag("json") ? ReportText.json(reports) : ReportText.lines(reports));
        return switch (reports.values().stream().map(SignatureReport::verdict).reduce(Verdict.VALID, Verdict::worse)) {
            case VALID -> OK;
            case NEEDS_REVIEW -> NEEDS_REVIEW;
            case INVALID -> INVALID;
        };
    }

    private TrustedListReading lists(String folder) {
        Path path = Path.of(folder);
        if (!java.nio.file.Files.isDirectory(path)) {
            throw new BadUsage("--trusted-lists: " + folder + " is not a folder");
        }
        return TrustedListReading.of(path, clock.instant());
    }

    /** A list that is not used may be why a signature is not trusted. */
    private List<Statement> unused(TrustedListReading lists) {
        return lists.lists().stream().filter(list -> !list.isUsed(clock.instant()))
                .map(list -> Statement.of("list.note", list.file(), list.status().inEnglish())).toList();
    }

    private static TrustSettings trust(Options options) {
        TrustSettings trust = TrustSettings.none();
        if (!options.flag("offline")) {
            trust = trust.fetching(RevocationFetch.online(PATIENCE));
        }
        for (String file : options.all("trust")) {
            trust = trust.trusting(Certificates.in(file));
        }
        for (String file : options.all("crl")) {
            trust = withList(trust, file);
        }
        return options.optional("released").map(Files::read).map(trust::startingWith).orElse(trust);
    }

    private static TrustSettings withList(TrustSettings trust, String file) {
        try {
            return trust.with(Files.read(file));
        } catch (IllegalArgumentException e) {
            throw new BadUsage(file + " is not a certificate revocation list in DER or PEM", e);
        }
    }
}
