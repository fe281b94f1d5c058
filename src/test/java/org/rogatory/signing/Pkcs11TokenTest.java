package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.pki.KeyKind;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.SoftHsm;

class Pkcs11TokenTest {

    private static final Pki PKI = Pki.start("Good");
    private static final SoftHsm HSM = SoftHsm.instance();

    @BeforeAll
    static void fill() {
        HSM.keep("anna", PKI.signatory("Anna Berg"));
        HSM.keep("boris", PKI.signatory("Boris Iliev", KeyKind.RSA_3072));
    }

    @AfterAll
    static void stop() {
        PKI.close();
    }

    private static Pkcs11Token open() {
        return Pkcs11Token.open(HSM.library(), SoftHsm.TOKEN, SoftHsm.PIN.toCharArray());
    }

    private static SignatureRequest request() {
        return new SignatureRequest("party-1", new SignatureRequest.Signer("", "Judge", "Court"), "", "",
                ZonedDateTime.now(ZoneOffset.UTC).withNano(0));
    }

    private static void assertRefused(Why why, Runnable attempt, String... named) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(SealingRefused.class, refused -> {
            assertThat(refused.why()).isEqualTo(why);
            assertThat(List.of(named)).allMatch(refused.getMessage()::contains);
            assertThat(refused.getMessage()).endsWith(".").doesNotContain("{");
        });
    }

    @Test
    void namesItsTokensAndTheirKeys() {
        assertThat(Pkcs11Token.labels(HSM.library())).contains(SoftHsm.TOKEN, SoftHsm.EMPTY_TOKEN);
        try (Pkcs11Token token = open()) {
            assertThat(token.keys()).contains("anna", "boris");
        }
    }

    @Test
    void signsWithKeysThatNeverLeaveTheToken() {
        try (Pkcs11Token token = open()) {
            for (String name : new String[]{"anna", "boris"}) {
                byte[] signed = PdfSealer.create().seal(Paper.withSlots("party-1"), request(), token.key(name));

                SignatureReport report = Verifier.create(Clock.systemUTC()).verify(signed, PKI.trust());
                assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
            }
        }
    }

    @Test
    void opensOnlyWithItsPinAndForgetsIt() {
        char[] wrong = "999999".toCharArray();
        char[] right = SoftHsm.PIN.toCharArray();

        HSM.keep("carla", PKI.signatory("Carla Roth")); // elsewhere in the process the token is open now
        assertRefused(Why.WRONG_PIN, () -> Pkcs11Token.open(HSM.library(), SoftHsm.TOKEN, wrong));
        assertRefused(Why.WRONG_PIN, () -> Pkcs11Token.open(HSM.library(), SoftHsm.TOKEN, new char[0]));
        Pkcs11Token.open(HSM.library(), SoftHsm.TOKEN, right).close();

        assertThat(new String(wrong) + new String(right)).containsOnlyOnce("\0".repeat(wrong.length + right.length));
    }

    @Test
    void signsNothingAfterItWasClosed() {
        Pkcs11Token token = open();
        KeySource key = token.key("anna");
        token.close();
        Prepared prepared = PdfSealer.create().prepare(Paper.withSlots("party-1"), request(), key.chain());

        assertRefused(Why.TOKEN_FAILED, () -> key.sign(prepared));
    }

    @Test
    void saysWhichTokensAndKeysThereAre() {
        assertRefused(Why.NO_TOKEN, () -> Pkcs11Token.open(HSM.library(), "Lost", new char[0]), "Lost", SoftHsm.EMPTY_TOKEN);
        try (Pkcs11Token token = open()) {
            assertRefused(Why.NO_SUCH_KEY, () -> token.key("dora"), "dora", "anna");
        }
        try (Pkcs11Token token = Pkcs11Token.open(HSM.library(), SoftHsm.EMPTY_TOKEN, SoftHsm.PIN.toCharArray())) {
            assertThat(token.keys()).isEmpty();
        }
    }

    @Test
    void refusesALibraryThatIsNoneOrMissing(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("library.so"), "not a library");

        assertRefused(Why.NO_LIBRARY, () -> Pkcs11Token.labels(text), text.toString());
        assertRefused(Why.NO_LIBRARY, () -> Pkcs11Token.labels(folder.resolve("missing.so")), "missing.so");
        assertRefused(Why.NO_LIBRARY, () -> Pkcs11Token.labels(Path.of("/lib/x86_64-linux-gnu/libc.so.6")), "libc");
    }
}
