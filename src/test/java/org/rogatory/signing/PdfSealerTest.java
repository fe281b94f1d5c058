package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.rogatory.signing.Office.Signatory;
import org.rogatory.signing.SealingRefused.Why;

class PdfSealerTest {

    private static final PdfSealer SEALER = PdfSealer.create();
    private static final Office OFFICE = new Office("Good Office");
    private static final Pkcs12Key KEY = OFFICE.key("Anna Berg");

    private final byte[] paper = Paper.withSlots("party-1", "party-2");

    private static SignatureRequest request(String slot, String name) {
        return new SignatureRequest(slot, new SignatureRequest.Signer(name, "Judge", "Court"), "", "",
                Office.NOW.minus(Duration.ofHours(1)).atZone(ZoneOffset.UTC));
    }

    private static void assertRefused(Why why, byte[] pdf, String slot, KeySource key) {
        byte[] before = pdf.clone();
        assertThatThrownBy(() -> SEALER.seal(pdf, request(slot, "Anna"), key)).isInstanceOfSatisfying(SealingRefused.class, refused -> {
            assertThat(refused.why()).isEqualTo(why);
            assertThat(refused.getMessage()).doesNotContain("\n").endsWith(".").doesNotContain("{");
        });
        assertThat(pdf).as("the document stays as it is").isEqualTo(before);
    }

    @Test
    void appendsAndNeverRewrites() {
        byte[] signed = SEALER.seal(paper, request("party-1", "Anna"), KEY);

        assertThat(Arrays.copyOf(signed, paper.length)).isEqualTo(paper);
    }

    @Test
    void tellsTheSignedPlacesFromTheOpenOnes() {
        byte[] signed = SEALER.seal(paper, request("party-2", "Anna"), KEY);

        assertThat(SignaturePlaces.of(signed)).containsExactly(new SignaturePlace("party-1", 1, false),
                new SignaturePlace("party-2", 1, true));
    }

    @Test
    void refusesASlotThatDoesNotExistAndNamesThoseThatDo() {
        assertRefused(Why.NO_SUCH_SLOT, paper, "party-9", KEY);
        assertThatThrownBy(() -> SEALER.seal(paper, request("party-9", "Anna"), KEY)).hasMessageContaining("party-1, party-2");
    }

    @Test
    void refusesASecondSignatureInTheSameSlot() {
        assertRefused(Why.SLOT_SIGNED, SEALER.seal(paper, request("party-1", "Anna"), KEY), "party-1", KEY);
    }

    @Test
    void refusesCertificatesThatAreNotGoodForSigningNow() {
        assertRefused(Why.CERTIFICATE_EXPIRED, paper, "party-1", OFFICE.key(Signatory.named("Late").days(-60, -1)));
        assertRefused(Why.CERTIFICATE_NOT_YET_VALID, paper, "party-1", OFFICE.key(Signatory.named("Early").days(1, 60)));
        assertRefused(Why.CERTIFICATE_USAGE, paper, "party-1", OFFICE.key(Signatory.named("Mail").usage(KeyUsage.keyEncipherment)));
        assertRefused(Why.WEAK_KEY, paper, "party-1", OFFICE.key(Signatory.named("Short").rsa(1024)));
    }

    @Test
    void refusesWhatIsNoOpenPdf() throws Exception {
        assertRefused(Why.NOT_A_PDF, new byte[0], "party-1", KEY);
        assertRefused(Why.NOT_A_PDF, "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII), "party-1", KEY);
        assertRefused(Why.NOT_A_PDF, "<html>".getBytes(StandardCharsets.US_ASCII), "party-1", KEY);
        try (var document = Loader.loadPDF(paper); var out = new ByteArrayOutputStream()) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(out);
            assertRefused(Why.ENCRYPTED, out.toByteArray(), "party-1", KEY);
        }
    }

    @Test
    void refusesAValueFromAnotherKey() {
        Prepared prepared = SEALER.prepare(paper, request("party-1", "Anna"), KEY.chain());

        assertThatThrownBy(() -> SEALER.embed(prepared, OFFICE.key("Other").sign(prepared))).isInstanceOfSatisfying(SealingRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(Why.KEY_DOES_NOT_MATCH));
    }

    @Test
    void refusesANameItCannotShow() {
        assertThatThrownBy(() -> SEALER.seal(paper, request("party-1", "安娜"), KEY)).isInstanceOfSatisfying(SealingRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(Why.CHARACTER_NOT_SHOWN));
    }

    @Test
    void opensAKeystoreOnlyWithItsPasswordAndForgetsIt() {
        byte[] keystore = OFFICE.keystore(Signatory.named("Anna"));
        char[] wrong = "wrong".toCharArray();
        char[] right = Office.PASSWORD.toCharArray();

        assertThatThrownBy(() -> Pkcs12Key.open(keystore, wrong)).isInstanceOfSatisfying(SealingRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(Why.WRONG_PASSWORD));
        Pkcs12Key.open(keystore, right);

        assertThat(new String(wrong) + new String(right)).containsOnlyOnce("\0".repeat(wrong.length + right.length));
    }

    @Test
    void refusesAKeystoreWithoutAKeyAndWhatIsNone() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("only", OFFICE.certificate());
        var out = new ByteArrayOutputStream();
        store.store(out, Office.PASSWORD.toCharArray());

        assertThatThrownBy(() -> Pkcs12Key.open(out.toByteArray(), Office.PASSWORD.toCharArray())).isInstanceOfSatisfying(
                SealingRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(Why.NO_KEY));
        assertThatThrownBy(() -> Pkcs12Key.open(new byte[]{1, 2, 3}, Office.PASSWORD.toCharArray())).isInstanceOfSatisfying(
                SealingRefused.class,
                refused -> assertThat(refused.why()).isEqualTo(Why.NOT_A_KEYSTORE));
    }
}
