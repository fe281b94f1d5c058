package org.rogatory.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rogatory.signing.RevocationFetch;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.TrustSettings;
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
        return "verify FILE.pdf… [--trust CERTIFICATE.pem]… [--crl FILE]… [--released A.pdf] [--offline] [--json]   judges the signatures";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("trust", "crl", "released").flags("offline", "json").arguments("FILE.pdf…");
    }

    @Override
    public int run(Options options, PrintStream out) {
        if (options.arguments().isEmpty()) {
            throw new BadUsage("name at least one PDF file");
        }
        TrustSettings trust = trust(options);
        Map<String, byte[]> files = new LinkedHashMap<>();
        options.arguments().forEach(file -> files.put(file, Files.read(file)));
        Map<String, SignatureReport> reports = new LinkedHashMap<>();
        try (Verifier verifier = Verifier.isolated(clock)) { // a stranger's file may exhaust the process that reads it
            files.forEach((file, bytes) -> reports.put(file, verifier.verify(bytes, trust)));
        }
        out.println(options.flag("json") ? ReportText.json(reports) : ReportText.lines(reports));
        return switch (reports.values().stream().map(SignatureReport::verdict).reduce(Verdict.VALID, Verdict::worse)) {
            case VALID -> OK;
            case NEEDS_REVIEW -> NEEDS_REVIEW;
            case INVALID -> INVALID;
        };
    }

    private static TrustSettings trust(Options options) {
        TrustSettings trust = TrustSettings.none();
        if (!options.flag("offline")) {
            trust = trust.fetching(RevocationFetch.online(PATIENCE));
        }
        for (String file : options.all("trust")) {
            trust = trust.trusting(certificates(file));
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

    private static List<X509Certificate> certificates(String file) {
        try {
            List<X509Certificate> found = CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(Files.read(file))).stream()
                    .map(X509Certificate.class::cast).toList();
            if (found.isEmpty()) {
                throw new BadUsage(file + " holds no certificate");
            }
            return found;
        } catch (CertificateException e) {
            throw new BadUsage(file + " is not a certificate in PEM or DER", e);
        }
    }
}
