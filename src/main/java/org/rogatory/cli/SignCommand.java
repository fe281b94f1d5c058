package org.rogatory.cli;

import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

import org.rogatory.signing.PdfSealer;
import org.rogatory.signing.Pkcs12Key;
import org.rogatory.signing.SealingRefused;
import org.rogatory.signing.SignaturePlace;
import org.rogatory.signing.SignaturePlaces;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SignatureRequest;
import org.rogatory.signing.TrustSettings;
import org.rogatory.signing.Verdict;
import org.rogatory.signing.Verifier;

/** Puts one signature into one place of a document. */
final class SignCommand implements Command {

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
        return "sign --in A.pdf --slot NAME --keystore K.p12 --password-file F --to B.pdf [--name N] [--office O] [--authority A] [--place P] [--reason R]"
                + "   signs in one place";
    }

    @Override
    public Options.Known options() {
        return Options.Known.values("in", "slot", "keystore", "password-file", "to", "name", "office", "authority", "place", "reason");
    }

    @Override
    public int run(Options options, PrintStream out) {
        String slot = options.required("slot");
        String to = options.required("to");
        byte[] pdf = Files.read(options.required("in"));
        byte[] keystore = Files.read(options.required("keystore"));
        try {
            Pkcs12Key key = Pkcs12Key.open(keystore, password(options.required("password-file")));
            byte[] signed = PdfSealer.create().seal(pdf, request(slot, options), key);
            refuseBroken(signed);
            Files.write(to, signed);
            out.println("signed " + slot + " in " + to + open(SignaturePlaces.of(signed)));
            return OK;
        } catch (SealingRefused e) {
            throw new BadUsage(e.getMessage(), e);
        }
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

    /** The first line of the file. */
    private static char[] password(String file) {
        byte[] bytes = Files.read(file);
        CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        int end = 0;
        while (end < characters.length() && characters.charAt(end) != '\n' && characters.charAt(end) != '\r') {
            end++;
        }
        char[] password = new char[end];
        characters.get(password);
        Arrays.fill(characters.array(), '\0');
        Arrays.fill(bytes, (byte) 0);
        return password;
    }
}
