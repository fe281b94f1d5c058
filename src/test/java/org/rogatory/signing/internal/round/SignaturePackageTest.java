package org.rogatory.signing.internal.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.signing.OutsideSigning;
import org.rogatory.signing.internal.round.SignaturePackage.Beginning;
import org.rogatory.signing.internal.round.SignaturePackage.Manifest;
import org.rogatory.signing.internal.round.SignaturePackage.Place;

/** Packages come from strangers: whatever they hold, the answer is one sentence. */
class SignaturePackageTest {

    private static final byte[] PDF = "%PDF-1.7 and more".getBytes(StandardCharsets.US_ASCII);
    private static final SignaturePackage GOOD = new SignaturePackage(new Manifest("rogatory-signature-package-1", "Sender", "Title", 3,
            DocumentRevision.sha256(PDF), new Beginning(8, DocumentRevision.sha256("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))),
            List.of(new Place("party-1", "party-1", 1, 0, "Party", "RO", "Somebody", "Office", "Bucharest", true))), PDF);

    @Test
    void whatIsPackedIsReadAgain() throws Exception {
        SignaturePackage read = SignaturePackage.read(GOOD.packed());
        assertThat(read.manifest()).isEqualTo(GOOD.manifest());
        assertThat(read.pdf()).isEqualTo(PDF);
    }

    @Test
    void aDocumentThatIsNotTheOneNamedIsRefused() {
        assertRefused("signing.package.damaged", zip(Map.of("manifest.json", manifest(), "document.pdf", "%PDF-1.7 and less".getBytes())));
        var longer = new SignaturePackage(new Manifest(GOOD.manifest().format(), "S", "T", 1, DocumentRevision.sha256(PDF),
                new Beginning(PDF.length + 1, DocumentRevision.sha256(PDF)), GOOD.manifest().places()), PDF);
        assertRefused("signing.package.damaged", longer.packed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "/document.pdf", "DOCUMENT.PDF", "document.pdf/", "more.pdf"})
    void nothingButTheTwoFilesIsAccepted(String name) {
        assertRefused("signing.package.notOurs", zip(Map.of("manifest.json", manifest(), "document.pdf", PDF, name, new byte[]{1})));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not JSON", "[]", "null", "{}", "{\"format\":\"rogatory-signature-package-1\"}",
            "{\"format\":\"other\",\"places\":[]}", "{\"format\":\"rogatory-signature-package-1\",\"from\":{\"a\":[]},\"pages\":null}"})
    void aManifestThatSaysTooLittleIsRefused(String manifest) {
        assertRefused("signing.package.notOurs",
                zip(Map.of("manifest.json", manifest.getBytes(StandardCharsets.UTF_8), "document.pdf", PDF)));
    }

    @Test
    void whatUnpacksWithoutEndIsNotUnpackedToItsEnd() {
        assertRefused("signing.package.tooLarge", zip(Map.of("document.pdf", new byte[OutsideSigning.LARGEST + 1])));
        assertRefused("signing.package.tooLarge", zip(Map.of("manifest.json", new byte[1024 * 1024])));
    }

    @Test
    void whatIsNoZipIsRefused() {
        assertRefused("signing.package.notOurs", PDF);
        assertRefused("signing.package.notOurs", new byte[0]);
        byte[] cut = GOOD.packed();
        assertRefused("signing.package.notOurs", java.util.Arrays.copyOf(cut, cut.length / 3));
        assertRefused("signing.package.notOurs", zip(Map.of("manifest.json", manifest())));
    }

    private static byte[] manifest() {
        try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(GOOD.packed()))) {
            zip.getNextEntry();
            return zip.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : new TreeMap<>(files).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static void assertRefused(String key, byte[] packed) {
        assertThatExceptionOfType(RoundRefusal.class).isThrownBy(() -> SignaturePackage.read(packed))
                .returns(key, RoundRefusal::messageKey);
    }
}
