package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.document.DocumentFixture;
import org.rogatory.document.Pdf;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.document.internal.PdfConformity;
import org.rogatory.signing.pki.CscResponder;
import org.rogatory.signing.pki.Holder;
import org.rogatory.signing.pki.KeyKind;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.RemoteSignatory;
import org.rogatory.signing.pki.SoftHsm;

/**
 * What must hold of every signature we make: each level, with keys wherever they are, of both algorithms, for one, three and five signatories. A row of
 * five is judged when one, three and five have signed, so each cell of the table is judged on its own bytes. veraPDF looks once, at the end: what it would
 * find fault with after the first stands in the file after the last.
 */
class SigningContractTest {

    private static final int LARGEST_GROWTH = 40_000;

    private static final Strides TIME = new Strides();
    private static final Pki PKI = Pki.start("Good", TIME.clock());
    private static final CscResponder RESPONDER = CscResponder.start();
    private static final Map<KeyKind, List<Holder>> HOLDERS = new EnumMap<>(KeyKind.class);
    private static final TrustServices SERVICES = new TrustServices(
            Optional.of(TimeStampService.online(PKI.timeStampAddress(), Duration.ofSeconds(20))), PKI.trust(), TIME.clock());
    private static final Pdf AGREEMENT = Renderer.create().pdf(DocumentFixture.anAgreementOfFive(),
            PdfOptions.released("{}".getBytes(StandardCharsets.UTF_8)));
    private static RemoteSignatory remote;

    enum Source {
        PKCS_12, PKCS_11, REMOTE
    }

    @BeforeAll
    static void issueKeys() {
        for (KeyKind kind : List.of(KeyKind.RSA_3072, KeyKind.P_256)) {
            List<Holder> holders = IntStream.range(0, 5).mapToObj(i -> PKI.signatory("Signatory " + i + " " + kind, kind)).toList();
            HOLDERS.put(kind, holders);
            for (int i = 0; i < holders.size(); i++) {
                SoftHsm.instance().keep(kind + "-" + i, holders.get(i));
                RESPONDER.account().keep(kind + "-" + i, holders.get(i), "oauth2code");
            }
        }
        remote = new RemoteSignatory(RESPONDER);
    }

    @AfterAll
    static void stop() {
        RESPONDER.close();
        PKI.close();
    }

    static Stream<Arguments> rows() {
        return Stream.of(Level.values()).flatMap(level -> Stream.of(Source.values())
                .flatMap(source -> Stream.of(KeyKind.RSA_3072, KeyKind.P_256).map(kind -> Arguments.of(level, source, kind))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("rows")
    void holdsForOneThreeAndFiveSignatories(Level level, Source source, KeyKind kind) {
        assertThat(AGREEMENT.slots()).hasSize(5);
        byte[] document = AGREEMENT.bytes();
        for (int i = 0; i < 5; i++) {
            Sealed sealed = sign(document, i, level, source, kind);
            assertThat(sealed.reached()).as("%s", sealed.lacking()).isGreaterThanOrEqualTo(level);
            assertThat(sealed.lacking()).isEmpty();
            assertThat(Arrays.copyOf(sealed.pdf(), document.length)).isEqualTo(document);
            assertThat(sealed.pdf().length - document.length).as("growth by signature %d", i + 1).isLessThan(LARGEST_GROWTH);
            document = sealed.pdf();
            if (i % 2 == 0) {
                assertGood(document, AGREEMENT.slots().subList(0, i + 1));
            }
        }
        assertThat(PdfConformity.faults(document)).isEmpty();
    }

    private static Sealed sign(byte[] document, int signatory, Level level, Source source, KeyKind kind) {
        TIME.next();
        PdfSealer sealer = PdfSealer.create(level, SERVICES);
        var request = new SignatureRequest(AGREEMENT.slots().get(signatory),
                new SignatureRequest.Signer("", "Senior Public Prosecutor", "Office of the Prosecutor General"), "Vienna", "Agreement",
                TIME.instant().atZone(ZoneId.of("Europe/Vienna")).withNano(0));
        return switch (source) {
            case PKCS_12 -> sealer.sign(document, request, HOLDERS.get(kind).get(signatory).pkcs12());
            case PKCS_11 -> {
                try (var token = Pkcs11Token.open(SoftHsm.instance().library(), SoftHsm.TOKEN, SoftHsm.PIN.toCharArray())) {
                    yield sealer.sign(document, request, token.key(kind + "-" + signatory));
                }
            }
            case REMOTE -> remote.sign(sealer, document, request, kind + "-" + signatory);
        };
    }

    private static void assertGood(byte[] document, List<String> slots) {
        SignatureReport report = Verifier.create(Clock.systemUTC()).verify(document, PKI.trust().startingWith(AGREEMENT.bytes()));
        assertThat(report.signatures()).extracting(SignatureFinding::slot).containsExactlyElementsOf(slots);
        assertThat(report.signatures()).as("%s", report).allMatch(signature -> signature.verdict() == Verdict.VALID); // TOTAL_PASSED
        assertThat(PdfSig.valid(document)).containsAll(slots);
    }
}
