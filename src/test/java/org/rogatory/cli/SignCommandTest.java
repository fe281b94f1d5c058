package org.rogatory.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.signing.Level;
import org.rogatory.signing.Paper;
import org.rogatory.signing.SignatureRaiser;
import org.rogatory.signing.TrustServices;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.SoftHsm;

/** Levels and tokens on the command line; the rest of signing there stands in {@link SigningCommandsTest}. */
class SignCommandTest {

    private static final Pki PKI = Pki.start("Good");
    private static final Holder ANNA = PKI.signatory("Anna Berg");

    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException, CertificateEncodingException {
        Files.write(folder.resolve("root.crt"), PKI.root().getEncoded());
        Files.write(folder.resolve("a.pdf"), Paper.withSlots("party-1"));
        Files.write(folder.resolve("key.p12"), ANNA.keystore());
        Files.writeString(folder.resolve("password"), Holder.PASSWORD);
        Files.writeString(folder.resolve("pin"), SoftHsm.PIN + "\n");
        Files.writeString(folder.resolve("wrong"), "000000");
        SoftHsm.instance().keep("command-line", ANNA);
    }

    @AfterEach
    void reset() {
        PKI.timeStamps().on();
    }

    @AfterAll
    static void stop() {
        PKI.close();
    }

    private String sign(String words) {
        List<String> arguments = List.of(words.replace("@", folder + "/").replace("LIBRARY", SoftHsm.instance().library().toString())
                .replace("TOKEN", SoftHsm.TOKEN).replace("TSA", PKI.timeStampAddress().toString()).split(" "));
        var command = new SignCommand(Clock.systemUTC());
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            assertThat(command.run(Options.parse(command.options(), arguments), out)).isZero();
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void assertRefused(String words, String sentence) {
        assertThatThrownBy(() -> sign("--in @a.pdf --slot party-1 --to @out " + words)).isInstanceOf(BadUsage.class)
                .hasMessageContaining(sentence).hasMessageNotContaining("\n");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void signsAtTheWantedLevelWithAFile() throws IOException {
        String said = sign("--in @a.pdf --slot party-1 --keystore @key.p12 --password-file @password --tsa TSA --level LT "
                + "--trust @root.crt --to @b.pdf");

        assertThat(said).contains("at level LT; every place is signed").hasLineCount(1);
        assertThat(SignatureRaiser.create(TrustServices.none(Clock.systemUTC())).level(Files.readAllBytes(folder.resolve("b.pdf"))))
                .isEqualTo(Level.LT);
    }

    /** Without the root that issued it, nobody can tell whether a list of revoked certificates is genuine. */
    @Test
    void saysWhichProofIsLackingWhereNoRootIsNamed() {
        assertThat(sign("--in @a.pdf --slot party-1 --keystore @key.p12 --password-file @password --tsa TSA --level LT --to @b.pdf"))
                .contains("at level T;", "It lacks proof that the certificate of Good Issuing was not revoked");
    }

    @Test
    void signsWithATokenAndIsStampedWhereAServiceIsNamed() {
        assertThat(
                sign("--in @a.pdf --slot party-1 --pkcs11 LIBRARY --token TOKEN --key command-line --pin-file @pin --tsa TSA --to @b.pdf"))
                .contains("at level T");
    }

    @Test
    void signsAllTheSameWhenTheServiceIsDownAndSaysWhatIsLacking() {
        PKI.timeStamps().off();

        assertThat(sign("--in @a.pdf --slot party-1 --keystore @key.p12 --password-file @password --tsa TSA --level LTA --to @b.pdf"))
                .contains("at level B;", "It has no time stamp: the service " + PKI.timeStampAddress() + " could not be reached.");
    }

    @Test
    void saysWhatIsWrongWithTheCall() {
        String key = "--keystore @key.p12 --password-file @password ";
        assertRefused(key + "--level LT", "--tsa");
        assertRefused(key + "--level X", "B, T, LT and LTA");
        assertRefused(key + "--tsa ftp://x.example", "http");
        assertRefused(key + "--pkcs11 LIBRARY --pin-file @pin", "either");
        assertRefused("--pkcs11 @a.pdf --token x --pin-file @pin", "cannot be loaded");
        assertRefused("--pkcs11 LIBRARY --pin-file @pin", "--token");
        assertRefused("--pkcs11 LIBRARY --token TOKEN --key nobody --pin-file @pin", "nobody");
        assertRefused("--pkcs11 LIBRARY --token TOKEN --key command-line --pin-file @wrong", "PIN is wrong");
    }
}
