package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.OnH2;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.RoundKeeping.PlannedSlot;
import org.rogatory.signing.RoundOutcome.Done;
import org.rogatory.signing.RoundOutcome.Refused;
import org.rogatory.signing.pki.CscAccount;
import org.rogatory.signing.pki.CscResponder;
import org.rogatory.signing.pki.KeyKind;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.RemoteSignatory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in a round with keys at a real service on loopback; its configuration needs a context of its own. */
@OnH2
class RemoteSigningIT {

    private static final String SERVICE = "Test Trust";
    private static final String GONE = "Service that is away";
    private static final Pki PKI = Pki.start("Good");
    private static final CscResponder RESPONDER = CscResponder.start();

    @TempDir
    static Path data;

    @Autowired
    private RemoteSigning remote;
    @Autowired
    private SigningRound signing;
    @Autowired
    private RoundKeeping keeping;
    @Autowired
    private Drafting drafting;
    @Autowired
    private SampleDraft sample;
    @Autowired
    private People people;

    private Account approver;
    private Account signatory;
    private DocumentId document;
    private List<String> slots;
    private byte[] before;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", () -> "jdbc:h2:mem:remote-tests;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
        registry.add("rogatory.data", data::toString);
        registry.add("rogatory.address", () -> "https://rogatory.example/");
        service(registry, 0, SERVICE, RESPONDER.base() + "/");
        service(registry, 1, GONE, "http://127.0.0.1:1/csc/v2");
    }

    private static void service(DynamicPropertyRegistry registry, int number, String name, String base) {
        String entry = "rogatory.remote-services[" + number + "].";
        registry.add(entry + "name", () -> name);
        registry.add(entry + "base", () -> base);
        registry.add(entry + "client-id", () -> CscAccount.CLIENT);
        registry.add(entry + "client-secret", () -> CscAccount.SECRET);
    }

    @AfterAll
    static void stop() {
        RESPONDER.close();
        PKI.close();
    }

    @BeforeEach
    void theSampleIsFinalised() {
        RESPONDER.answersAsItShould();
        RESPONDER.account().forget();
        RESPONDER.account().returnsTo("https://rogatory.example/sign/remote/back");
        RESPONDER.account().declines(false);
        RESPONDER.account().later(Duration.ZERO);
        approver = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER);
        var draft = sample.of(approver);
        document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(draft))).document().id();
        slots = round(approver).slots().stream().map(Slot::name).toList();
        signatory = people.demonstration("ilinca.marescu", Role.SIGNATORY);
        before = current();
    }

    @ParameterizedTest
    @CsvSource({"RSA_3072,oauth2code", "P_256,oauth2code", "RSA_3072,explicit", "P_256,explicit", "P_256,implicit"})
    void signsWithAKeyThatTheServiceKeeps(KeyKind kind, String mode) {
        keep("key", "Ilinca Marescu", kind, mode);
        RemoteStep step = enter();
        if (mode.equals("oauth2code")) {
            step = back(answer(step));
        } else if (mode.equals("explicit")) {
            char[] pin = CscAccount.PIN.toCharArray();
            step = as(() -> remote.confirm(pin));
            assertThat(pin).containsOnly('\0');
        }
        assertThat(step).asInstanceOf(type(RemoteStep.Ended.class)).extracting(RemoteStep.Ended::outcome).isInstanceOf(Done.class);
        assertThat(current()).startsWith(before).hasSizeGreaterThan(before.length);
        assertThat(round(approver).slots().getFirst().given().orElseThrow().subject()).contains("Ilinca Marescu");
        SignatureReport report = people.as(approver, () -> signing.report(document));
        assertThat(report.signatures()).singleElement().returns(true, SignatureFinding::intact)
                .returns(slots.getFirst(), SignatureFinding::slot);
    }

    @Test
    void asksWhichOfSeveralKeysSigns() {
        keep("one", "Ilinca Marescu", KeyKind.P_256, "implicit");
        keep("two", "Ilinca Marescu (seal)", KeyKind.P_256, "implicit");
        RemoteStep step = enter();
        assertThat(step).asInstanceOf(type(RemoteStep.Choose.class)).satisfies(
                choose -> assertThat(choose.keys()).extracting(RemoteStep.Key::id).containsExactly("one", "two"));
        assertDone(as(() -> remote.choose("one")));
    }

    @Test
    void asksForThePinAgainAfterAWrongOne() {
        keep("key", "Ilinca Marescu", KeyKind.P_256, "explicit");
        enter();
        assertThat(as(() -> remote.confirm("0000".toCharArray()))).asInstanceOf(type(RemoteStep.AskPin.class)).satisfies(
                ask -> assertThat(ask.problem().orElseThrow()).returns("signing.refused.remoteRefused", Refused::messageKey));
        assertUnchanged();
        assertDone(as(() -> remote.confirm(CscAccount.PIN.toCharArray())));
    }

    @Test
    void showsAgainWhatItAskedWhenThePageIsLoadedAnew() {
        keep("key", "Ilinca Marescu", KeyKind.P_256, "explicit");
        Map<String, String> answer = answer(begin());
        RemoteStep asked = back(answer);
        assertThat(asked).isInstanceOf(RemoteStep.AskPin.class);
        assertThat(back(answer)).isEqualTo(asked);
        assertThat(as(remote::standing)).isEqualTo(asked);
        people.run(signatory, remote::giveUp);
        assertRefused("signing.refused.remoteNotOurs", back(answer));
        assertUnchanged();
    }

    @Test
    void signsNothingWhenTheSignatoryDeclinesThere() {
        keep("key", "Ilinca Marescu", KeyKind.P_256, "oauth2code");
        RemoteStep step = enter();
        RESPONDER.account().declines(true);
        assertRefused("signing.refused.remoteDeclined", back(answer(step)));
        assertUnchanged();
        RESPONDER.account().declines(false);
        assertDone(back(answer(enter())));
    }

    @Test
    void signsNothingWhenThePermissionExpired() {
        keep("key", "Ilinca Marescu", KeyKind.P_256, "oauth2code");
        Map<String, String> answer = answer(enter());
        RESPONDER.account().later(Duration.ofHours(1));
        assertRefused("signing.refused.remoteExpired", back(answer));
        assertUnchanged();
    }

    @Test
    void takesNoAnswerThatNobodyWaitsForAndStillTheRightOneAfterwards() {
        keep("key", "Ilinca Marescu", KeyKind.P_256, "oauth2code");
        Map<String, String> answer = answer(enter());
        var forged = new HashMap<>(answer);
        forged.put("state", "guess");
        assertRefused("signing.refused.remoteNotOurs", back(forged));
        assertRefused("signing.refused.remoteNotOurs", back(Map.of()));
        assertUnchanged();
        assertDone(back(answer));
        assertRefused("signing.refused.remoteNotOurs", back(answer));
    }

    @Test
    void takesNoAnswerOfAnotherPerson() {
        keep("key", "Ilinca Marescu", KeyKind.P_256, "oauth2code");
        Map<String, String> answer = answer(enter());
        Account other = people.demonstration("wouter.vandalsum", Role.SIGNATORY);
        assertRefused("signing.refused.remoteNotOurs", people.as(other, () -> remote.back(answer)));
        assertUnchanged();
        assertDone(back(answer));
    }

    @Test
    void onlyTheLastAttemptOfAPersonCounts() {
        keep("key", "Ilinca Marescu", KeyKind.P_256, "oauth2code");
        Map<String, String> first = answer(begin());
        Map<String, String> second = answer(begin());
        assertRefused("signing.refused.remoteNotOurs", back(first));
        assertThat(back(second)).isInstanceOf(RemoteStep.Visit.class);
    }

    @Test
    void keepsNoSignatureWhenSomebodySignedMeanwhile() {
        people.run(approver, () -> keeping.plan(document, inParallel()));
        keep("key", "Ilinca Marescu", KeyKind.P_256, "oauth2code");
        Map<String, String> answer = answer(enter());
        Account other = people.demonstration("wouter.vandalsum", Role.SIGNATORY);
        String seen = round(other).currentSha256();
        assertThat(people.as(other, () -> signing.sign(new Asked(document, slots.get(1), seen), new KeyChoice.Demonstration())))
                .isInstanceOf(Done.class);
        before = current();
        assertRefused("signing.refused.changed", back(answer));
        assertUnchanged();
        assertDone(back(answer(enter())));
    }

    @Test
    void keepsNoSignatureInADocumentThatWasWithdrawnMeanwhile() {
        keep("key", "Ilinca Marescu", KeyKind.P_256, "oauth2code");
        Map<String, String> answer = answer(enter());
        people.as(approver, () -> keeping.withdraw(document, "not now"));
        assertRefused("signing.refused.withdrawn", back(answer));
        assertUnchanged();
    }

    @Test
    void saysThatTheServiceIsAwayOrHasNoKey() {
        String seen = round(signatory).currentSha256();
        var asked = new Asked(document, slots.getFirst(), seen);
        assertRefused("signing.refused.remoteUnreachable", as(() -> remote.begin(asked, GONE)));
        assertRefused("signing.remote.unknown", as(() -> remote.begin(asked, "Never heard of")));
        assertRefused("signing.remote.noKey", enter());
        keep("key", "Ilinca Marescu", KeyKind.P_256, "implicit");
        RESPONDER.answers("signatures/signHash", new byte[0]);
        assertRefused("signing.refused.remoteUnreachable", enter());
        RESPONDER.answers("signatures/signHash", "{\"signatures\":[\"AAAA\"]}".getBytes(StandardCharsets.US_ASCII));
        assertRefused("signing.refused.keyDoesNotMatch", enter());
        assertUnchanged();
    }

    @Test
    void sendsNobodyAwayWhoCouldNotSign() {
        Account next = people.demonstration("wouter.vandalsum", Role.SIGNATORY);
        String seen = round(next).currentSha256();
        assertRefused("signing.refused.notYourTurn", people.as(next, () -> remote.begin(new Asked(document, slots.get(1), seen), SERVICE)));
        assertRefused("signing.refused.changed", as(() -> remote.begin(new Asked(document, slots.getFirst(), "0".repeat(64)), SERVICE)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(approver, () -> remote.begin(new Asked(document, slots.getFirst(), seen), SERVICE)));
        assertThat(people.as(approver, remote::services)).isEmpty();
        assertThat(as(remote::services)).containsExactly(SERVICE, GONE);
    }

    private static void keep(String id, String name, KeyKind kind, String mode) {
        RESPONDER.account().keep(id, PKI.signatory(name, kind), mode);
    }

    private List<PlannedSlot> inParallel() {
        return slots.stream().map(slot -> new PlannedSlot(slot, 1, Optional.empty(), Optional.empty())).toList();
    }

    private RemoteStep begin() {
        String seen = round(signatory).currentSha256();
        return as(() -> remote.begin(new Asked(document, slots.getFirst(), seen), SERVICE));
    }

    /** To the service and back: what comes next. */
    private RemoteStep enter() {
        return back(answer(begin()));
    }

    private static Map<String, String> answer(RemoteStep visit) {
        assertThat(visit).isInstanceOf(RemoteStep.Visit.class);
        URI page = ((RemoteStep.Visit) visit).address();
        return RemoteSignatory.visit(page);
    }

    private RemoteStep back(Map<String, String> answer) {
        return as(() -> remote.back(answer));
    }

    private <T> T as(Callable<T> act) {
        return people.as(signatory, act);
    }

    private Round round(Account reader) {
        return people.as(reader, () -> signing.round(document));
    }

    private byte[] current() {
        return people.as(approver, () -> signing.current(document));
    }

    private void assertUnchanged() {
        assertThat(current()).isEqualTo(before);
    }

    private static void assertDone(RemoteStep step) {
        assertThat(step).asInstanceOf(type(RemoteStep.Ended.class)).extracting(RemoteStep.Ended::outcome).isInstanceOf(Done.class);
    }

    private static void assertRefused(String messageKey, RemoteStep step) {
        assertThat(step).asInstanceOf(type(RemoteStep.Ended.class)).extracting(RemoteStep.Ended::outcome)
                .asInstanceOf(type(Refused.class)).returns(messageKey, Refused::messageKey);
    }
}
