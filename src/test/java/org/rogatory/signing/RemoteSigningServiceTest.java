package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.signing.SealingRefused.Why;
import org.rogatory.signing.pki.CscAccount;
import org.rogatory.signing.pki.CscResponder;
import org.rogatory.signing.pki.KeyKind;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.RemoteSignatory;

class RemoteSigningServiceTest {

    private static final Pki PKI = Pki.start("Good");
    private static final CscResponder RESPONDER = CscResponder.start();
    private static final PdfSealer SEALER = PdfSealer.create();
    private static final byte[] PAPER = Paper.withSlots("party-1");

    private final RemoteSignatory signatory = new RemoteSignatory(RESPONDER);

    @BeforeAll
    static void fill() {
        RESPONDER.account().keep("rsa-page", PKI.signatory("Anna Berg", KeyKind.RSA_3072), "oauth2code");
        RESPONDER.account().keep("ec-page", PKI.signatory("Boris Iliev"), "oauth2code");
        RESPONDER.account().keep("ec-pin", PKI.signatory("Carla Roth"), "explicit");
        RESPONDER.account().keep("ec-silent", PKI.signatory("Dana Novak"), "implicit");
    }

    @AfterAll
    static void stop() {
        RESPONDER.close();
        PKI.close();
    }

    @AfterEach
    void reset() {
        RESPONDER.answersAsItShould();
        RESPONDER.account().declines(false);
        RESPONDER.account().plainEcdsa(false);
        RESPONDER.account().later(Duration.ZERO);
    }

    private static SignatureRequest request() {
        return new SignatureRequest("party-1", new SignatureRequest.Signer("", "Judge", "Court"), "", "",
                ZonedDateTime.now(ZoneOffset.UTC).withNano(0));
    }

    private static void assertRefused(Why why, Runnable attempt) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(SealingRefused.class, refused -> {
            assertThat(refused.why()).isEqualTo(why);
            assertThat(refused.getMessage()).endsWith(".").doesNotContain("{", "\n").hasSizeLessThan(400);
        });
    }

    private static void assertValid(byte[] pdf) {
        SignatureReport report = Verifier.create(Clock.systemUTC()).verify(pdf, PKI.trust());
        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa-page", "ec-page", "ec-pin", "ec-silent"})
    void signsWhatTheSignatoryAgreedTo(String id) {
        assertValid(signatory.sign(SEALER, PAPER, request(), id).pdf());
    }

    @Test
    void readsEcdsaInBothForms() {
        RESPONDER.account().plainEcdsa(true);

        assertValid(signatory.sign(SEALER, PAPER, request(), "ec-page").pdf());
    }

    @Test
    void tellsHowTheSignatoryAgreesToEachKey() {
        assertThat(signatory.enter().credentials()).extracting(RemoteCredential::consent).containsExactlyInAnyOrder(
                RemoteCredential.Consent.BROWSER, RemoteCredential.Consent.BROWSER, RemoteCredential.Consent.PIN,
                RemoteCredential.Consent.NONE);
    }

    @Test
    void saysThatTheSignatoryDeclined() {
        RemoteSession session = signatory.enter();
        RemoteCredential credential = RemoteSignatory.credential(session, "ec-page");
        RemoteAuthorisation begun = session.begin(credential, SEALER.prepare(PAPER, request(), credential.chain()));
        RESPONDER.account().declines(true);

        assertRefused(Why.REMOTE_DECLINED, () -> session.key(credential, begun, RemoteSignatory.visit(begun)));
    }

    @Test
    void signsOnlyTheDocumentThatWasAgreedToAndOnlyOnce() {
        RemoteSession session = signatory.enter();
        RemoteCredential credential = RemoteSignatory.credential(session, "ec-page");
        Prepared agreed = SEALER.prepare(PAPER, request(), credential.chain());
        Prepared other = SEALER.prepare(Paper.withSlots("party-1", "party-2"), request(), credential.chain());
        RemoteAuthorisation begun = session.begin(credential, agreed);
        KeySource key = session.key(credential, begun, RemoteSignatory.visit(begun));

        assertRefused(Why.REMOTE_NOT_OURS, () -> key.sign(other));
        assertValid(SEALER.complete(agreed, key.sign(agreed)).pdf());
        assertRefused(Why.REMOTE_NOT_OURS, () -> key.sign(agreed));
    }

    @Test
    void theServiceSignsNoHashThatWasNotAgreedTo() {
        RemoteSession session = signatory.enter();
        RemoteCredential agreed = RemoteSignatory.credential(session, "ec-page");
        RemoteCredential other = RemoteSignatory.credential(session, "rsa-page");
        Prepared prepared = SEALER.prepare(PAPER, request(), agreed.chain());
        RemoteAuthorisation begun = session.begin(agreed, prepared);
        KeySource key = session.key(other, begun, RemoteSignatory.visit(begun));

        assertRefused(Why.REMOTE_REFUSED, () -> key.sign(prepared));
    }

    @Test
    void takesNoAnswerThatItDidNotAskFor() {
        RemoteAuthorisation begun = signatory.service().begin();
        Map<String, String> answer = new HashMap<>(RemoteSignatory.visit(begun));
        RemoteAuthorisation another = signatory.service().begin();

        assertRefused(Why.REMOTE_NOT_OURS, () -> signatory.service().enter(another, answer));
        assertRefused(Why.REMOTE_NOT_OURS, () -> signatory.service().enter(begun, Map.of("code", "x")));
        signatory.service().enter(begun, answer);
        assertRefused(Why.REMOTE_EXPIRED, () -> signatory.service().enter(begun, answer)); // a code is good once
    }

    @Test
    void aCodeStolenOnTheWayIsOfNoUse() {
        RemoteAuthorisation begun = signatory.service().begin();
        Map<String, String> answer = RemoteSignatory.visit(begun);
        var thief = new RemoteAuthorisation(begun.address(), begun.state(), "guess".repeat(9), "", begun.until());

        assertRefused(Why.REMOTE_EXPIRED, () -> signatory.service().enter(thief, answer));
        assertThat(begun.toString()).doesNotContain(begun.verifier(), begun.state());
    }

    @Test
    void saysThatTheTimeIsOver() {
        RemoteSession session = signatory.enter();
        RemoteCredential credential = RemoteSignatory.credential(session, "ec-page");
        Prepared prepared = SEALER.prepare(PAPER, request(), credential.chain());
        RemoteAuthorisation begun = session.begin(credential, prepared);
        KeySource key = session.key(credential, begun, RemoteSignatory.visit(begun));
        RESPONDER.account().later(Duration.ofHours(1));

        assertRefused(Why.REMOTE_EXPIRED, () -> key.sign(prepared));
        assertRefused(Why.REMOTE_EXPIRED, session::credentials);
    }

    @Test
    void saysThatThePinIsWrongAndForgetsIt() {
        RemoteSession session = signatory.enter();
        RemoteCredential credential = RemoteSignatory.credential(session, "ec-pin");
        Prepared prepared = SEALER.prepare(PAPER, request(), credential.chain());
        char[] pin = "0000".toCharArray();

        assertRefused(Why.REMOTE_REFUSED, () -> session.key(credential, prepared, pin));
        assertThat(pin).containsOnly('\0');
    }

    @Test
    void isNotLedAstrayByAnswersThatAreNone() {
        RESPONDER.answers("credentials/list", "<html>".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Why.REMOTE_UNUSABLE, () -> signatory.enter().credentials());
        RESPONDER.answers("credentials/list", "[".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
        assertRefused(Why.REMOTE_UNUSABLE, () -> signatory.enter().credentials());
        RESPONDER.answers("credentials/list", new byte[3_000_000]);
        assertRefused(Why.REMOTE_UNREACHABLE, () -> signatory.enter().credentials());
        RESPONDER.answers("credentials/list", new byte[0]);
        assertRefused(Why.REMOTE_UNREACHABLE, () -> signatory.enter().credentials());
        RESPONDER.answersAsItShould();
        RESPONDER.answers("signatures/signHash", "{\"signatures\":[\"AAAA\"]}".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Why.KEY_DOES_NOT_MATCH, () -> signatory.sign(SEALER, PAPER, request(), "rsa-page"));
        RESPONDER.answers("signatures/signHash", "{\"signatures\":[]}".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Why.REMOTE_UNUSABLE, () -> signatory.sign(SEALER, PAPER, request(), "rsa-page"));
    }

    @Test
    void refusesAServiceThatIsNoneOrAway() {
        RESPONDER.answers("info", "{}".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Why.REMOTE_UNUSABLE, () -> new RemoteSignatory(RESPONDER));
        CscResponder gone = CscResponder.start();
        URI base = gone.base();
        gone.close();
        assertRefused(Why.REMOTE_UNREACHABLE, () -> RemoteSigningService.at(RemoteSignatory.registration(base, ""), Clock.systemUTC()));
        assertThatThrownBy(() -> RemoteSigningService.at(RemoteSignatory.registration(URI.create("http://sign.example/csc/v2"), ""),
                Clock.systemUTC())).hasMessageContaining("https");
    }

    @Test
    void refusesAWrongClientSecret() {
        var stranger = RemoteSigningService.at(RemoteSignatory.registration(RESPONDER.base(), "guess"), Clock.systemUTC());
        RemoteAuthorisation begun = stranger.begin();

        assertRefused(Why.REMOTE_REFUSED, () -> stranger.enter(begun, RemoteSignatory.visit(begun)));
    }
}
