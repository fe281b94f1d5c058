package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Authority;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.DraftStatus;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.FollowUp;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.RoundKeeping.PlannedSlot;
import org.rogatory.signing.RoundOutcome.Done;
import org.rogatory.transmission.Transmission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a round of signatures promises, on every database. */
abstract class SigningRoundContract {

    @Autowired
    private SigningRound signing;
    @Autowired
    private RoundKeeping keeping;
    @Autowired
    private Drafting drafting;
    @Autowired
    private Transmission transmission;
    @Autowired
    private SampleDraft sample;
    @Autowired
    private People people;

    private Account approver;
    private DraftId draft;
    private DocumentId document;
    private List<String> slots;
    private List<Account> signatories;

    @BeforeEach
    void theSampleIsFinalised() {
        approver = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER);
        draft = sample.of(approver);
        document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(draft))).document().id();
        slots = round(approver).slots().stream().map(Slot::name).toList();
        signatories = List.of(people.demonstration("ilinca.marescu", Role.SIGNATORY),
                people.demonstration("wouter.vandalsum", Role.SIGNATORY),
                people.demonstration("amaya.otxoa", Role.SIGNATORY));
    }

    @Test
    void ofARequestNoPeriodEndsNowOrLater() {
        var request = sample.of(approver, "mla-request");
        document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(request))).document().id();
        assertThat(round(approver)).returns(Optional.empty(), Round::endsOn).returns(false, Round::endHangs);
    }

    @Test
    void threeSignInTurnAndThePeriodFollowsTheLast() {
        assertThat(round(approver).slots()).extracting(Slot::asked)
                .containsExactly("Ilinca Marescu", "Wouter van Dalsum", "Amaya Otxoa Belmonte");
        assertThat(round(approver)).returns(Optional.empty(), Round::endsOn).returns(true, Round::endHangs);
        byte[] before = current(approver);
        for (int i = 0; i < slots.size(); i++) {
            assertThat(waiting(signatories.get(i))).singleElement()
                    .satisfies(waiting -> assertThat(waiting.turn() && waiting.mine()).isTrue());
            assertThat(sign(i, i)).asInstanceOf(type(Done.class)).returns(i == 2, done -> done.round().complete());
            byte[] after = current(signatories.get(i));
            assertThat(Arrays.copyOf(after, before.length)).as("signatures are appended").isEqualTo(before);
            before = after;
            assertThat(status()).isEqualTo(i == 2 ? DraftStatus.SIGNED : DraftStatus.PARTLY_SIGNED);
        }
        Round complete = round(signatories.getFirst());
        assertThat(complete.endsOn()).contains(LocalDate.now(ZoneOffset.UTC).plusMonths(18));
        assertThat(complete.endHangs()).isFalse();
        assertThat(complete.slots()).allSatisfy(slot -> assertThat(slot).returns(SlotState.SIGNED, Slot::slotState)
                .returns(Verdict.VALID.name(), each -> each.given().orElseThrow().verdict()));
        SignatureReport report = people.as(approver, () -> signing.report(document));
        assertThat(report.verdict()).as(report.allReasons().toList().toString()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).hasSize(3);
        assertThat(report.open()).isEmpty();
        assertThat(waiting(approver)).isEmpty();
        assertRefused("signing.refused.ended", people.as(approver, () -> keeping.withdraw(document, "too late")));
    }

    @Test
    void refusesWhoeverIsNotAskedAtThisMoment() {
        byte[] before = current(approver);
        assertRefused("signing.refused.notYourTurn", sign(1, 1));
        assertRefused("signing.refused.notYours", sign(1, 0));
        assertRefused("signing.refused.noSuchPlace", sign(signatories.getFirst(), "nowhere", new KeyChoice.Demonstration()));
        char[] password = "wrong".toCharArray();
        assertRefused("signing.refused.notAKeystore",
                sign(signatories.getFirst(), slots.getFirst(), new KeyChoice.InFile(new byte[]{1, 2, 3}, password)));
        assertThat(password).containsOnly('\0');
        assertThat(current(approver)).isEqualTo(before);
        assertThat(sign(0, 0)).isInstanceOf(Done.class);
        byte[] once = current(approver);
        assertRefused("signing.refused.alreadySigned", sign(0, 0));
        assertThat(current(approver)).isEqualTo(once);
    }

    @Test
    void refusesToSignOtherBytesThanWereShown() {
        String seen = round(approver).currentSha256();
        people.run(approver, () -> keeping.plan(document, plan(1, 1, 2)));
        assertThat(sign(0, 0)).isInstanceOf(Done.class);
        byte[] once = current(approver);
        assertRefused("signing.refused.changed", people.as(signatories.get(1),
                () -> signing.sign(new Asked(document, slots.get(1), seen), new KeyChoice.Demonstration())));
        assertThat(current(approver)).isEqualTo(once);
        assertThat(sign(1, 1)).isInstanceOf(Done.class);
    }

    @Test
    void signsWithAKeyFileOfTheSignatoryAndSaysThatItsIssuerIsNotKnown(@TempDir Path elsewhere) throws Exception {
        var authority = DemonstrationAuthority.in(elsewhere, URI.create("http://elsewhere.example/list.crl"), Clock.systemUTC());
        IssuedKey key = authority.issue("Ilinca Marescu", "Elsewhere", "RO");
        byte[] before = current(approver);
        assertRefused("signing.refused.wrongPassword",
                sign(signatories.getFirst(), slots.getFirst(), new KeyChoice.InFile(key.keystore(), "not it".toCharArray())));
        assertThat(current(approver)).isEqualTo(before);
        char[] password = key.password().clone();
        assertThat(sign(signatories.getFirst(), slots.getFirst(), new KeyChoice.InFile(key.keystore(), password)))
                .isInstanceOf(Done.class);
        assertThat(password).containsOnly('\0');
        assertThat(round(approver).slots().getFirst().given().orElseThrow().verdict()).isEqualTo(Verdict.NEEDS_REVIEW.name());
    }

    @Test
    void twentyAttemptsAtOnceMakeOneSignature() throws Exception {
        String seen = round(approver).currentSha256();
        try (var threads = Executors.newFixedThreadPool(20)) {
            var together = new CyclicBarrier(20);
            Callable<RoundOutcome> attempt = () -> {
                together.await();
                return people.as(signatories.getFirst(),
                        () -> signing.sign(new Asked(document, slots.getFirst(), seen), new KeyChoice.Demonstration()));
            };
            List<Future<RoundOutcome>> outcomes = threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> attempt).toList());
            long made = 0;
            for (Future<RoundOutcome> outcome : outcomes) {
                if (outcome.get() instanceof Done) {
                    made++;
                } else {
                    assertRefused("signing.refused.alreadySigned", outcome.get());
                }
            }
            assertThat(made).isEqualTo(1);
        }
        assertThat(people.as(approver, () -> signing.report(document)).signatures()).hasSize(1);
    }

    @Test
    void thoseOfOneStepSignInAnyOrder() {
        assertThat(people.as(approver, () -> keeping.plan(document, plan(1, 1, 2)))).isInstanceOf(Done.class);
        assertThat(states()).containsExactly(SlotState.TURN, SlotState.TURN, SlotState.WAITING);
        assertThat(sign(1, 1)).isInstanceOf(Done.class);
        assertRefused("signing.refused.notYourTurn", sign(2, 2));
        assertThat(states()).containsExactly(SlotState.TURN, SlotState.SIGNED, SlotState.WAITING);
        assertRefused("signing.plan.begun", people.as(approver, () -> keeping.plan(document, plan(2, 1, 3))));
        assertThat(sign(0, 0)).isInstanceOf(Done.class);
        assertThat(sign(2, 2)).asInstanceOf(type(Done.class)).returns(true, done -> done.round().complete());
    }

    @Test
    void ofSeveralChoicesOneSignatureSuffices() {
        var plan = List.of(new PlannedSlot(slots.get(0), 1, Optional.of(7), Optional.empty()),
                new PlannedSlot(slots.get(1), 1, Optional.of(7), Optional.empty()),
                new PlannedSlot(slots.get(2), 2, Optional.empty(), Optional.empty()));
        assertThat(people.as(approver, () -> keeping.plan(document, plan))).isInstanceOf(Done.class);
        decline(0, "I am not competent");
        assertThat(round(approver).state()).as("the other choice is still open").isEqualTo(RoundState.RUNNING);
        assertThat(sign(1, 1)).isInstanceOf(Done.class);
        assertThat(states()).containsExactly(SlotState.NOT_NEEDED, SlotState.SIGNED, SlotState.TURN);
        assertThat(sign(2, 2)).asInstanceOf(type(Done.class)).returns(true, done -> done.round().complete());
        assertThat(status()).isEqualTo(DraftStatus.SIGNED);
    }

    @Test
    void aPlanThatMakesNoSenseIsRefusedAndChangesNothing() {
        var before = round(approver).slots();
        assertRefused("signing.plan.step", people.as(approver, () -> keeping.plan(document, plan(0, 1, 2))));
        var apart = List.of(new PlannedSlot(slots.get(0), 1, Optional.of(1), Optional.empty()),
                new PlannedSlot(slots.get(1), 2, Optional.of(1), Optional.empty()));
        assertRefused("signing.plan.choice", people.as(approver, () -> keeping.plan(document, apart)));
        assertThat(round(approver).slots()).isEqualTo(before);
    }

    @Test
    void aDeclineStopsTheRoundUntilTheApproverAsksAnew() {
        assertRefused("signing.refused.noReason", decline(0, "  "));
        assertThat(decline(0, "Clause 5 lacks the consent of the court.")).isInstanceOf(Done.class);
        Round stopped = round(signatories.get(2));
        assertThat(stopped.state()).isEqualTo(RoundState.STOPPED);
        assertThat(stopped.slots().getFirst().declined().orElseThrow())
                .returns("Ilinca Marescu", Round.Said::by).returns("Clause 5 lacks the consent of the court.", Round.Said::why);
        assertRefused("signing.refused.declined", sign(0, 0));
        assertRefused("signing.refused.stopped", sign(1, 1));
        assertThat(waiting(approver)).singleElement().satisfies(waiting -> assertThat(waiting.mine() && waiting.stopped()).isTrue());
        Account deputy = people.person(people.authority("RO"), Role.SIGNATORY);
        assertThat(people.as(approver, () -> keeping.assign(document, slots.getFirst(), List.of(deputy.id())))).isInstanceOf(Done.class);
        assertThat(round(approver).state()).isEqualTo(RoundState.RUNNING);
        assertThat(sign(deputy, slots.getFirst(), new KeyChoice.Demonstration())).isInstanceOf(Done.class);
        assertThat(round(approver).history()).extracting(Round.Happening::kind).containsExactly("SignatoryAssigned", "SignatureDeclined");
    }

    @Test
    void whoIsAskedTogetherWithOthersDeclinesForThemselvesOnly() {
        Account deputy = people.person(people.authority("RO"), Role.SIGNATORY);
        people.run(approver,
                () -> keeping.assign(document, slots.getFirst(), List.of(signatories.getFirst().id(), deputy.id())));
        assertThat(waiting(deputy)).hasSize(1);
        decline(0, "I am on leave");
        assertThat(round(approver).state()).isEqualTo(RoundState.RUNNING);
        assertThat(sign(deputy, slots.getFirst(), new KeyChoice.Demonstration())).isInstanceOf(Done.class);
    }

    @Test
    void aSignatoryPassesTheSignatureOnToAColleagueWhoIsNamedInIt() {
        Account first = people.person(people.authority("RO"), Role.SIGNATORY);
        Account colleague = people.as(first, () -> people.person(authorityOf(first), Role.SIGNATORY));
        people.run(approver, () -> keeping.assign(document, slots.getFirst(), List.of(first.id())));
        assertThat(people.as(first, () -> signing.delegates(document, slots.getFirst()))).containsExactly(colleague);
        assertRefused("signing.refused.noColleague",
                people.as(first, () -> signing.delegate(document, slots.getFirst(), signatories.get(1).id())));
        assertThat(people.as(first, () -> signing.delegate(document, slots.getFirst(), colleague.id()))).isInstanceOf(Done.class);
        assertRefused("signing.refused.notYours", sign(first, slots.getFirst(), new KeyChoice.Demonstration()));
        assertThat(round(first).slots().getFirst().holding().people()).singleElement()
                .returns(Optional.of(first.fullName()), Slot.Holder::delegateOf);
        assertThat(sign(colleague, slots.getFirst(), new KeyChoice.Demonstration())).isInstanceOf(Done.class);
        String appended = new String(current(approver), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(appended).as("the signature names who signed").contains(colleague.fullName());
    }

    @Test
    void theApproverWithdrawsAndADraftWithTheSameAnswersIsBegun() {
        sign(0, 0);
        byte[] once = current(approver);
        assertRefused("signing.refused.noReason", people.as(approver, () -> keeping.withdraw(document, "")));
        assertThat(people.as(approver, () -> keeping.withdraw(document, "A party left the team."))).isInstanceOf(Done.class);
        assertThat(status()).isEqualTo(DraftStatus.WITHDRAWN);
        assertRefused("signing.refused.withdrawn", sign(1, 1));
        assertRefused("signing.refused.ended", people.as(approver, () -> keeping.plan(document, plan(1, 2, 3))));
        Round round = round(signatories.get(2));
        assertThat(round.withdrawn().orElseThrow().why()).isEqualTo("A party left the team.");
        assertThat(states()).containsExactly(SlotState.SIGNED, SlotState.WITHDRAWN, SlotState.WITHDRAWN);
        assertThat(current(approver)).isEqualTo(once);
        assertThat(waiting(signatories.get(1))).isEmpty();
        DraftId next = people.as(approver, () -> drafting.follow(draft, FollowUp.AGAIN));
        assertThat(people.as(approver, () -> drafting.open(next)).content().answers())
                .isEqualTo(people.as(approver, () -> drafting.open(draft)).content().answers());
    }

    @Test
    void signatoriesSeeTheDocumentButNeverTheDraft() {
        Account dutch = signatories.get(1);
        assertThat(people.as(dutch, () -> signing.round(document)).slots()).hasSize(3);
        people.run(dutch, () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafting.open(draft)));
        Account uninvited = people.person(people.authority("NL"), Role.SIGNATORY, Role.DRAFTER, Role.APPROVER);
        people.run(uninvited, () -> {
            assertNotFound(() -> signing.round(document));
            assertNotFound(() -> signing.current(document));
            assertNotFound(() -> signing.report(document));
            assertNotFound(() -> signing.sign(new Asked(document, slots.getFirst(), ""), new KeyChoice.Demonstration()));
            assertNotFound(() -> signing.decline(document, slots.getFirst(), "no"));
            assertNotFound(() -> signing.delegate(document, slots.getFirst(), uninvited.id()));
            assertNotFound(() -> keeping.plan(document, plan(1, 2, 3)));
            assertNotFound(() -> keeping.withdraw(document, "no"));
            assertNotFound(() -> keeping.assign(document, slots.getFirst(), List.of(uninvited.id())));
            assertNotFound(() -> keeping.candidates(document, slots.getFirst()));
            assertNotFound(() -> transmission.recipients(document));
            assertNotFound(() -> transmission.message(document, List.of(), Optional.empty(), ""));
            assertThat(signing.waiting()).isEmpty();
        });
        people.run(approver, () -> assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signing.sign(new Asked(document, slots.getFirst(), ""), new KeyChoice.Demonstration())));
        people.run(dutch, () -> assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> keeping.withdraw(document, "no")));
    }

    @Test
    void theApproverNamesAnotherSignatory() {
        Account deputy = people.person(people.authority("RO"), Role.SIGNATORY);
        people.run(deputy, () -> assertNotFound(() -> signing.round(document)));
        assertThat(people.as(approver, () -> keeping.candidates(document, slots.getFirst()))).contains(deputy).first()
                .satisfies(first -> assertThat(first.state()).isEqualTo(deputy.state()));
        people.run(approver, () -> keeping.assign(document, slots.getFirst(), List.of(deputy.id())));
        assertRefused("signing.refused.notYours", sign(deputy, slots.get(1), new KeyChoice.Demonstration()));
        assertThat(sign(deputy, slots.getFirst(), new KeyChoice.Demonstration())).isInstanceOf(Done.class);
    }

    @Test
    void preparesAMessageThatTellsNothingOfTheCase() {
        assertThat(people.as(approver, () -> transmission.recipients(document))).hasSize(3)
                .allSatisfy(address -> assertThat(address).contains("@"));
        String message = new String(people.as(approver, () -> transmission.message(document, List.of(), Optional.empty(), "")));
        assertThat(message).contains("jit@om-noordrijn.example").doesNotContain("fraud", "trafficking");
    }

    private List<PlannedSlot> plan(int first, int second, int third) {
        return List.of(step(0, first), step(1, second), step(2, third));
    }

    private PlannedSlot step(int slot, int step) {
        return new PlannedSlot(slots.get(slot), step, Optional.empty(), Optional.empty());
    }

    private Authority authorityOf(Account account) {
        return new Authority(account.authority(), account.authorityName(), account.state());
    }

    private Round round(Account reader) {
        return people.as(reader, () -> signing.round(document));
    }

    private List<SlotState> states() {
        return round(approver).slots().stream().map(Slot::slotState).toList();
    }

    private List<Waiting> waiting(Account reader) {
        return people.as(reader, signing::waiting).stream().filter(waiting -> waiting.document().equals(document))
                .filter(waiting -> waiting.mine() || !reader.equals(approver) || waiting.stopped()).toList();
    }

    private byte[] current(Account reader) {
        return people.as(reader, () -> signing.current(document));
    }

    private DraftStatus status() {
        return people.as(approver, () -> drafting.open(draft)).summary().status();
    }

    private RoundOutcome sign(int slot, int signatory) {
        return sign(signatories.get(signatory), slots.get(slot), new KeyChoice.Demonstration());
    }

    private RoundOutcome sign(Account signatory, String slot, KeyChoice key) {
        String seen = round(signatory).currentSha256();
        return people.as(signatory, () -> signing.sign(new Asked(document, slot, seen), key));
    }

    private RoundOutcome decline(int slot, String why) {
        return people.as(signatories.get(slot), () -> signing.decline(document, slots.get(slot), why));
    }

    private static void assertRefused(String messageKey, RoundOutcome outcome) {
        assertThat(outcome).asInstanceOf(type(RoundOutcome.Refused.class)).returns(messageKey, RoundOutcome.Refused::messageKey);
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(DraftNotFound.class).isThrownBy(call);
    }
}
