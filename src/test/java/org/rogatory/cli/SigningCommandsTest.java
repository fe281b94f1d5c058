package org.rogatory.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.signing.Office;
import org.rogatory.signing.Office.Signatory;
import org.rogatory.signing.Paper;

import tools.jackson.databind.json.JsonMapper;

class SigningCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Office.NOW, ZoneOffset.UTC);
    private static final Office OFFICE = new Office("Good Office");

    @TempDir
    private Path folder;

    private String printed = "";

    @BeforeEach
    void layOut() throws IOException {
        write("a.pdf", Paper.withSlots("party-1", "party-2"));
        write("key.p12", OFFICE.keystore(Signatory.named("Anna Berg")));
        write("password", (Office.PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
        write("ca.pem",
                ("-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(encoded()) + "\n-----END CERTIFICATE-----\n")
                        .getBytes(StandardCharsets.US_ASCII));
        write("list.crl", OFFICE.list(Office.NOW.minusSeconds(60)));
    }

    private static byte[] encoded() {
        try {
            return OFFICE.certificate().getEncoded();
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
    }

    /** Words that name a file of the folder start with {@code @}. */
    private int run(Command command, String words) {
        List<String> arguments = Arrays.stream(words.split(" "))
                .map(word -> word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word).toList();
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            return command.run(Options.parse(command.options(), arguments), out);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            printed = bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private int sign(String in, String slot, String to) {
        return run(new SignCommand(CLOCK),
                "--in @" + in + " --slot " + slot + " --keystore @key.p12 --password-file @password --office Judge --to @" + to);
    }

    private int verify(String words) {
        return run(new VerifyCommand(CLOCK), words);
    }

    private void assertRefused(Runnable command, String sentence) {
        assertThatThrownBy(command::run).isInstanceOf(BadUsage.class).hasMessageContaining(sentence).hasMessageNotContaining("\n");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(folder.toFile().list()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void signsTwiceAndFindsBothValid() {
        assertThat(sign("a.pdf", "party-1", "b.pdf")).isZero();
        assertThat(printed).contains("still open: party-2");
        assertThat(sign("b.pdf", "party-2", "c.pdf")).isZero();
        assertThat(printed).contains("every place is signed");

        assertThat(verify("@c.pdf --trust @ca.pem --crl @list.crl --released @a.pdf --offline")).isZero();
        assertThat(printed).startsWith("VALID " + folder.resolve("c.pdf"))
                .contains("signature party-1: VALID, Anna Berg", "signature party-2: VALID")
                .doesNotContain("open ");
    }

    @Test
    void statesThePlacesThatAreOpen() {
        sign("a.pdf", "party-1", "b.pdf");

        assertThat(verify("@b.pdf --trust @ca.pem --crl @list.crl --offline")).isZero();
        assertThat(printed).contains("open party-2 (page 1)");
    }

    @Test
    void returnsTheWorstOfSeveralFiles() throws IOException {
        sign("a.pdf", "party-1", "b.pdf");
        byte[] changed = Files.readAllBytes(folder.resolve("b.pdf"));
        changed[changed.length / 3] ^= 1;
        write("changed.pdf", changed);

        assertThat(verify("@b.pdf --offline")).isEqualTo(4);
        assertThat(printed).contains("NEEDS_REVIEW TRUST: ");
        assertThat(verify("@b.pdf @changed.pdf @a.pdf --offline")).isEqualTo(5);
        assertThat(printed.lines().filter(line -> !line.startsWith(" "))).extracting(line -> line.split(" ")[0])
                .containsExactly("NEEDS_REVIEW", "INVALID", "INVALID");
    }

    @Test
    void writesItsFindingsAsJson() {
        sign("a.pdf", "party-1", "b.pdf");

        assertThat(verify("@b.pdf --json --offline")).isEqualTo(4);

        var report = JsonMapper.builder().build().readTree(printed).get(0);
        assertThat(report.get("verdict").asString()).isEqualTo("NEEDS_REVIEW");
        assertThat(report.get("signatures").get(0).get("reasons").get(0).get("rule").asString()).isEqualTo("TRUST");
        assertThat(report.get("open").get(0).asString()).isEqualTo("party-2");
    }

    @Test
    void refusesToSignAndLeavesNothingBehind() throws IOException {
        sign("a.pdf", "party-1", "b.pdf");
        write("wrong", "guess".getBytes(StandardCharsets.UTF_8));
        write("old.p12", OFFICE.keystore(Signatory.named("Late").days(-60, -1)));
        String to = " --to @out";

        assertRefused(() -> sign("b.pdf", "party-1", "out"), "already signed");
        assertRefused(() -> sign("a.pdf", "party-9", "out"), "party-1, party-2");
        assertRefused(() -> sign("missing.pdf", "party-1", "out"), "there is no file");
        assertRefused(() -> sign("password", "party-1", "out"), "not a PDF");
        assertRefused(() -> run(new SignCommand(CLOCK), "--in @a.pdf --slot party-1 --keystore @key.p12 --password-file @wrong" + to),
                "password does not open");
        assertRefused(() -> run(new SignCommand(CLOCK), "--in @a.pdf --slot party-1 --keystore @old.p12 --password-file @password" + to),
                "expired");
        assertRefused(() -> run(new SignCommand(CLOCK), "--in @a.pdf --slot party-1 --keystore @a.pdf --password-file @password" + to),
                "PKCS #12");
    }

    @Test
    void refusesToSignADocumentThatWasChangedAfterAnEarlierSignature() throws IOException {
        sign("a.pdf", "party-1", "b.pdf");
        write("forged.pdf", Paper.withNoteOverText(Files.readAllBytes(folder.resolve("b.pdf"))));

        assertRefused(() -> sign("forged.pdf", "party-2", "out"), "not be validly signed");
    }

    @Test
    void refusesTrustInWhatIsNoCertificate() {
        assertRefused(() -> verify("@a.pdf --trust @password"), "certificate");
        assertRefused(() -> verify("@a.pdf --crl @password"), "revocation list");
        assertRefused(() -> verify("--json"), "at least one");
    }

    @Test
    void writesAMessageOrSaysWhyNot() {
        assertThat(run(new MailCommand(CLOCK),
                "--pdf @a.pdf --from a@b.example --to c@d.example --to e@f.example --subject Hello --out @m.eml")).isZero();
        assertThat(folder.resolve("m.eml")).content(StandardCharsets.US_ASCII).contains("To: c@d.example, e@f.example", "Subject: Hello",
                "X-Unsent: 1");

        assertRefused(() -> run(new MailCommand(CLOCK), "--pdf @a.pdf --from nobody --to c@d.example --out @out"),
                "not an e-mail address: nobody");
        assertRefused(() -> run(new MailCommand(CLOCK), "--pdf @password --from a@b.example --to c@d.example --out @out"), "not a PDF");
        assertRefused(() -> run(new MailCommand(CLOCK), "--pdf @a.pdf --from a@b.example --out @out"), "--to is missing");
    }
}
