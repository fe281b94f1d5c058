package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.signing.internal.worker.IsolatedVerifier;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.Pki;

/** Files that are after the reader's memory and time. Whatever they do, they are not VALID, and the next file is judged as before. */
class HostileFilesTest {

    private static final Pki PKI = Pki.start("Calm");
    private static final Holder ANNA = PKI.signatory("Anna Berg");
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final IsolatedVerifier VERIFIER = new IsolatedVerifier(Clock.systemUTC(),
            new IsolatedVerifier.Limits(1, 160, PATIENCE, Duration.ofSeconds(60)));
    private static final byte[] GOOD = AttackSuiteTest.sign(Paper.withSlots("party-1"), "party-1", ANNA);

    @AfterAll
    static void stop() {
        VERIFIER.close();
        PKI.close();
    }

    static Stream<Arguments> files() throws IOException {
        return Stream.of(file("catalogue that unpacks to 600 MB", Paper.deflateBomb(600_000_000L)),
                file("page whose content unpacks to 1 GB, signed twice", twice(contentBomb(1_000_000_000L))),
                file("picture of 60,000 by 60,000 dots, signed twice", twice(pixelBomb())),
                file("page of the largest size there is, signed twice", twice(Paper.with(document -> document.getPage(0)
                        .setMediaBox(new PDRectangle(1_000_000_000, 1_000_000_000))))),
                file("page tree in a circle", Forgery.handMade("", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1>>")),
                file("page tree in a circle, after signing", Paper.change(GOOD, document -> {
                    COSDictionary pages = document.getPages().getCOSObject();
                    var kids = new COSArray();
                    kids.add(pages);
                    pages.setItem(COSName.KIDS, kids);
                    pages.setInt(COSName.COUNT, 1_000_000);
                    pages.setNeedToBeUpdated(true);
                })),
                file("tables in a circle",
                        Forgery.handMade("/Prev HERE", "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[]/Count 0>>")),
                file("fields in a circle", Forgery.handMade("", "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>",
                        "<</Type/Pages/Kids[]/Count 0>>", "<</T(a)/Kids[3 0 R]/Parent 3 0 R>>")),
                file("arrays within arrays, 200,000 deep", Forgery.handMade("", "<</Type/Catalog/Pages 2 0 R/Deep " + "[".repeat(200_000)
                        + "]".repeat(200_000) + ">>", "<</Type/Pages/Kids[]/Count 0>>")),
                file("random bytes after a header", random()));
    }

    private static Arguments file(String name, byte[] pdf) {
        return Arguments.of(named(name, pdf));
    }

    private static byte[] twice(byte[] paper) {
        return new OutsideSigner(ANNA).sign(new OutsideSigner(ANNA).sign(paper));
    }

    private static byte[] contentBomb(long size) {
        return Paper.with(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (var raw = stream.createRawOutputStream(); var packed = new DeflaterOutputStream(raw)) {
                byte[] filling = "q Q ".repeat(1 << 14).getBytes(StandardCharsets.US_ASCII);
                for (long written = 0; written < size; written += filling.length) {
                    packed.write(filling);
                }
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
    }

    private static byte[] pixelBomb() {
        return Paper.with(document -> {
            var packed = new ByteArrayOutputStream();
            try (var out = new DeflaterOutputStream(packed)) {
                byte[] row = new byte[60_000 / 8];
                for (int i = 0; i < 60_000; i++) {
                    out.write(row);
                }
            }
            var image = new org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject(document,
                    new java.io.ByteArrayInputStream(packed.toByteArray()), COSName.FLATE_DECODE, 60_000, 60_000, 1,
                    org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray.INSTANCE);
            try (var content = new org.apache.pdfbox.pdmodel.PDPageContentStream(document, document.getPage(0),
                    org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode.APPEND, false, true)) {
                content.drawImage(image, 0, 0, 300, 300);
            }
        });
    }

    private static byte[] random() {
        var bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 9);
        return bytes;
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNotValidAndLeavesTheNextFileInPeace(byte[] hostile) {
        assertThat(VERIFIER.verify(hostile, PKI.trust()).verdict()).isNotEqualTo(Verdict.VALID);
        VERIFIER.changedPages(hostile, "Signature1");
        SignatureReport next = VERIFIER.verify(GOOD, PKI.trust());
        assertThat(next.verdict()).as("%s", next).isEqualTo(Verdict.VALID);
    }
}
