package org.rogatory.cli;

import java.io.PrintStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;

import org.rogatory.signing.Level;
import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.RevocationFetch;
import org.rogatory.signing.Sealed;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SignaturePlace;
import org.rogatory.signing.SignaturePlaces;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.TimeStampService;
import org.rogatory.signing.TrustServices;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;

/** Puts one signature into one place of a document. */
final class SignCommand implements Command {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Clock clock;

    SignCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sign";
    }

    @Override
    public String usage() {
        return "sign --in A.pdf --slot NAME (--keystore K.p12 --password-file F | --pkcs11 LIBRARY [--token LABEL] [--key LABEL] --pin-file F)"
                + " [--tsa URL] [--level B|T|LT|LTA] [--trust CERTIFICATE.pem]… --to B.pdf [--name N] [--office O] [--authority A] [--place P] [--reason R]"
                + "   signs in one place";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("in", "slot", "keystore", "password-file", "pkcs11", "token", "key", "pin-file", "tsa", "level",
                "trust", "to", "name", "office", "authority", "place", "reason");
    }

    @Override
    public int run(Options options, PrintStream out) {
        String slot = options.required("slot");
        String to = options.required("to");
        byte[] pdf = Files.read(options.required("in"));
        PdfSealer sealer = PdfSealer.create(level(options), services(options));
        try (SigningKey key = SigningKey.open(options)) {
            Sealed sealed = sealer.sign(pdf, request(slot, options), key.source());
            refuseBroken(sealed.pdf());
            Files.write(to, sealed.pdf());
            out.println("signed " + slot + " in " + to + " at level " + sealed.reached() + open(SignaturePlaces.of(sealed.pdf())));
            sealed.lacking().forEach(statement -> out.println("  " + statement.inEnglish()));
            return OK;
        } catch (SealingRefused e) {
            throw new BadUsage(e.getMessage(), e);
        }
    }

    /** Where a time-stamp service is named, its stamp is wanted. */
    private static Level level(Options options) {
        boolean stamped = options.optional("tsa").isPresent();
        Level level = options.optional("level").map(SignCommand::level).orElse(stamped ? Level.T : Level.B);
        if (level != Level.B && !stamped) {
            throw new BadUsage("--level " + level + " needs a time-stamp service: --tsa URL");
        }
        return level;
    }

    private static Level level(String name) {
        try {
            return Level.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new BadUsage("--level is one of B, T, LT and LTA", e);
        }
    }

    private TrustServices services(Options options) {
        try {
            var stamps = options.optional("tsa").map(address -> TimeStampService.online(URI.create(address), PATIENCE));
            return new TrustServices(stamps, trust(options), clock);
        } catch (IllegalArgumentException e) {
            throw new BadUsage("--tsa is not an http or https address", e);
        }
    }

    /** Under whom the chains end: a list of revoked certificates is believed only when its issuer is known, and services send no root along. */
    private static TrustSettings trust(Options options) {
        TrustSettings trust = TrustSettings.none().fetching(RevocationFetch.online(PATIENCE));
        for (String file : options.all("trust")) {
            trust = trust.trusting(Certificates.in(file));
        }
        return trust;
    }

    private SignatureRequest request(String slot, Options options) {
        var signer = new SignatureRequest.Signer(text(options, "name"), text(options, "office"), text(options, "authority"));
        return new SignatureRequest(slot, signer, text(options, "place"), text(options, "reason"), ZonedDateTime.now(clock).withNano(0));
    }

    private static String text(Options options, String name) {
        return options.optional(name).orElse("");
    }

    /** A signature over a document that was changed after an earlier one would only lend it credit. */
    private void refuseBroken(byte[] signed) {
        SignatureReport report = Verifier.create(clock).verify(signed, TrustSettings.none());
        if (report.verdict() == Verdict.INVALID) {
            throw new BadUsage(
                    "the document would not be validly signed: " + report.allReasons().filter(reason -> reason.leadsTo() == Verdict.INVALID)
                            .map(reason -> reason.statement().inEnglish()).findFirst().orElseThrow());
        }
    }

    private static String open(List<SignaturePlace> places) {
        List<String> open = places.stream().filter(place -> !place.signed()).map(SignaturePlace::slot).toList();
        return open.isEmpty() ? "; every place is signed" : "; still open: " + String.join(", ", open);
    }
}
