package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.signing.SignatureFinding.Covers;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.KeyKind;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.Profile;

/** What honest people send: none of it may be INVALID, and all of it that can be checked is VALID. */
class HonestFilesTest {

    private static final Pki PKI = Pki.start("Honest");
    private static final Holder ANNA = PKI.signatory("Anna Berg", KeyKind.RSA_3072);
    private static final Verifier VERIFIER = Verifier.create(Clock.systemUTC());

    @AfterAll
    static void stop() {
        PKI.close();
    }

    private static SignatureReport assertValid(byte[] pdf) {
        SignatureReport report = VERIFIER.verify(pdf, PKI.trust());
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        return report;
    }

    private static byte[] signedBy(int signatories) {
        String[] slots = java.util.stream.IntStream.rangeClosed(1, signatories).mapToObj(number -> "party-" + number)
                .toArray(String[]::new);
        byte[] pdf = Paper.withSlots(slots);
        for (String slot : slots) {
            pdf = AttackSuiteTest.sign(pdf, slot, PKI.signatory("Signatory of " + slot));
        }
        return pdf;
    }

    @Test
    void oneThreeAndFiveSignatories() {
        for (int signatories : List.of(1, 3, 5)) {
            assertThat(assertValid(signedBy(signatories)).signatures()).hasSize(signatories);
        }
    }

    @Test
    void aTimeStampInTheSignature() {
        SignatureReport report = assertValid(Raised.toT(signedBy(1), PKI));

        SignatureFinding signature = report.signatures().getFirst();
        assertThat(signature.level()).isEqualTo("PAdES-BASELINE-T");
        assertThat(signature.time().proven()).get().asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.INSTANT)
                .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(60, java.time.temporal.ChronoUnit.SECONDS));
        assertThat(signature.time().stamped().orElseThrow().by()).isEqualTo("Time Stamp Unit");
    }

    @Test
    void dataForCheckingAfterTheLastSignature() {
        SignatureReport report = assertValid(Raised.toLT(signedBy(1), PKI));

        assertThat(report.signatures().getFirst().level()).isEqualTo("PAdES-BASELINE-LT");
        assertThat(report.signatures().getFirst().changedAfter()).isFalse();
    }

    @Test
    void aTimeStampOverTheDocument() {
        SignatureReport report = assertValid(Raised.toLTA(signedBy(1), PKI));

        assertThat(report.signatures().getFirst().level()).isEqualTo("PAdES-BASELINE-LTA");
        assertThat(report.signatures().getFirst().changedAfter()).isFalse();
        assertThat(report.notes()).extracting(Statement::key).contains("note.documentStamp");
    }

    @Test
    void furtherSignaturesAfterDataForChecking() {
        byte[] pdf = Paper.withSlots("party-1", "party-2", "party-3");
        pdf = Raised.toLT(AttackSuiteTest.sign(pdf, "party-1", PKI.signatory("Signatory of party-1")), PKI);
        pdf = AttackSuiteTest.sign(pdf, "party-2", PKI.signatory("Signatory of party-2"));
        SignatureReport report = assertValid(AttackSuiteTest.sign(pdf, "party-3", PKI.signatory("Signatory of party-3")));

        assertThat(report.signatures()).extracting(SignatureFinding::covers).containsExactly(Covers.EARLIER_REVISION,
                Covers.EARLIER_REVISION, Covers.WHOLE_FILE);
        assertThat(report.signatures().getFirst().time().proven()).isPresent();
    }

    @Test
    void signaturesOfOtherPrograms() {
        assertThat(assertValid(new OutsideSigner(ANNA).sign(Paper.withSlots("party-1"))).signatures().getFirst().level())
                .isEqualTo("PKCS7-B");
        assertValid(new OutsideSigner(PKI.signatory("Boris")).sign(signedBy(1)));
        assertValid(new OutsideSigner(ANNA).claimingToBe("BERG, Anna (Ms)").sign(signedBy(1)));
        assertValid(new OutsideSigner(PKI.signatory("Ivanov Boris")).claimingToBe("Борис Иванов").sign(signedBy(1)));
    }

    @Test
    void aSignatureMadeWithPdfsig(@TempDir Path folder) throws Exception {
        byte[] released = Paper.withSlots("party-1", "party-2");
        byte[] signed = Pdfsig.in(folder, ANNA).sign(released, "party-2");

        Examination examination = VERIFIER.examine(signed, PKI.trust().startingWith(released));

        assertThat(examination.report().verdict()).as("%s", examination.report()).isEqualTo(Verdict.VALID);
        assertThat(examination.returned().orElseThrow().isSignedOnceIn("party-2")).isTrue();
        assertThat(examination.returned().orElseThrow().isSignedOnceIn("party-1")).isFalse();
    }

    @Test
    void ourOwnContentAttached() {
        assertValid(new OutsideSigner(ANNA).sign(Paper.with(document -> {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream("{}".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            file.setSubtype("application/json");
            var specification = new PDComplexFileSpecification();
            specification.setFile("content.json");
            specification.setFileUnicode("content.json");
            specification.setEmbeddedFile(file);
            specification.getCOSObject().setName("AFRelationship", "Data");
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("content.json", specification));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        })));
    }

    @Test
    void aCertificateRevokedAfterTheTimeStamp() {
        Holder signatory = PKI.signatory("Rita");
        byte[] stamped = Raised.toT(AttackSuiteTest.sign(Paper.withSlots("party-1"), "party-1", signatory), PKI);
        PKI.issuing().revoke(signatory.certificate(), Instant.now().plusSeconds(60));

        SignatureReport report = Verifier.create(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2))).verify(stamped, PKI.trust());

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
        assertThat(VERIFIER.verify(AttackSuiteTest.sign(Paper.withSlots("party-1"), "party-1", signatory), PKI.trust()).verdict())
                .as("the same without a time stamp").isNotEqualTo(Verdict.VALID);
    }

    @Test
    void aCertificateExpiredAfterTheTimeStamp() {
        Holder signatory = PKI.issuing().issue(Profile.named("Elsa").days(-300, 1));
        byte[] kept = Raised.toLTA(AttackSuiteTest.sign(Paper.withSlots("party-1"), "party-1", signatory), PKI);

        SignatureReport report = Verifier.create(Clock.offset(Clock.systemUTC(), Duration.ofDays(20))).verify(kept, PKI.trust());

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    }

    @Test
    void whatAnUploadAddsToTheReleasedBytes() {
        byte[] released = Paper.withSlots("party-1", "party-2");
        byte[] once = AttackSuiteTest.sign(released, "party-1", ANNA);
        byte[] twice = AttackSuiteTest.sign(once, "party-2", ANNA);

        assertThat(returned(once, released)).isEqualTo(new Returned(true, List.of("party-1"), true));
        assertThat(returned(twice, released)).isEqualTo(new Returned(true, List.of("party-1", "party-2"), true));
        assertThat(returned(twice, once).isSignedOnceIn("party-2")).isTrue();
        assertThat(returned(Raised.toLTA(once, PKI), released).isSignedOnceIn("party-1")).isTrue();
        assertThat(returned(Forgery.append(once, "  more"), released).reachesEnd()).isFalse();
        assertThat(returned(released, released)).isEqualTo(new Returned(true, List.of(), false));
        assertThat(returned(once, Paper.withSlots("party-1")).startsWithReleased()).isFalse();
    }

    private static Returned returned(byte[] pdf, byte[] released) {
        return VERIFIER.examine(pdf, PKI.trust().startingWith(released)).returned().orElseThrow();
    }

    /** Signs with the program of poppler, under a key in a database of NSS. */
    record Pdfsig(Path folder) {

        static Pdfsig in(Path folder, Holder signer) throws IOException, InterruptedException {
            Files.write(folder.resolve("key.p12"), signer.keystore());
            run(folder, "certutil", "-N", "-d", "sql:" + folder, "--empty-password");
            run(folder, "pk12util", "-i", "key.p12", "-d", "sql:" + folder, "-W", Holder.PASSWORD);
            return new Pdfsig(folder);
        }

        byte[] sign(byte[] pdf, String field) throws IOException, InterruptedException {
            Files.write(folder.resolve("in.pdf"), pdf);
            run(folder, "pdfsig", "-nssdir", "sql:" + folder, "-nick", "key", "-sign", field, "in.pdf", "out.pdf");
            return Files.readAllBytes(folder.resolve("out.pdf"));
        }

        private static void run(Path folder, String... command) throws IOException, InterruptedException {
            Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile()).start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("%s: %s", List.of(command), Files.readString(folder.resolve("log"))).isZero();
        }
    }
}
