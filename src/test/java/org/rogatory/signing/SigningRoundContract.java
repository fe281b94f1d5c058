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
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.DraftStatus;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.transmission.Transmission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a round of signatures promises, on every database. */
abstract class SigningRoundContract {

    @Autowired
    private SigningRound signing;
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
    void threeSignInTurnAndThePeriodFollowsTheLast() {
        assertThat(round(approver).slots()).extracting(Slot::assignedTo)
                .containsExactly(Optional.of("Ilinca Marescu"), Optional.of("Wouter van Dalsum"), Optional.of("Amaya Otxoa Belmonte"));
        assertThat(round(approver).endsOn()).isEmpty();
        byte[] before = current(approver);
        for (int i = 0; i < slots.size(); i++) {
            assertThat(people.as(signatories.get(i), signing::waitingForMe)).filteredOn(waiting -> waiting.document().equals(document))
                    .singleElement().satisfies(waiting -> assertThat(waiting.turn()).isTrue());
            assertThat(sign(i, i)).asInstanceOf(type(Signed.Done.class)).returns(i == 2, done -> done.round().complete());
            byte[] after = current(signatories.get(i));
            assertThat(Arrays.copyOf(after, before.length)).as("signatures are appended").isEqualTo(before);
            before = after;
            assertThat(status()).isEqualTo(i == 2 ? DraftStatus.SIGNED : DraftStatus.PARTLY_SIGNED);
        }
        Round complete = round(signatories.getFirst());
        assertThat(complete.endsOn()).contains(LocalDate.now(ZoneOffset.UTC).plusMonths(18));
        assertThat(complete.slots()).allSatisfy(slot -> assertThat(slot).returns(SlotState.SIGNED, Slot::slotState)
                .returns(Optional.of(Verdict.VALID.name()), Slot::verdict));
        SignatureReport report = people.as(approver, () -> signing.report(document));
        assertThat(report.verdict()).as(report.allReasons().toList().toString()).isEqualTo(Verdict.VALID);
        assertThat(report.signatures()).hasSize(3);
        assertThat(report.open()).isEmpty();
    }

    @Test
    void refusesWhoeverIsNotAskedAtThisMoment() {
        byte[] before = current(approver);
        assertRefused("signing.refused.notYourTurn", sign(1, 1));
        assertRefused("signing.refused.notYours", sign(1, 0));
        assertRefused("signing.refused.noSuchPlace",
                people.as(signatories.getFirst(), () -> signing.signWithDemonstrationKey(document, "nowhere")));
        char[] password = "wrong".toCharArray();
        assertRefused("signing.refused.notAKeystore", people.as(signatories.getFirst(),
                () -> signing.signWithFile(document, slots.getFirst(), new byte[]{1, 2, 3}, password)));
        assertThat(password).containsOnly('\0');
        assertThat(current(approver)).isEqualTo(before);
        assertThat(sign(0, 0)).isInstanceOf(Signed.Done.class);
        byte[] once = current(approver);
        assertRefused("signing.refused.alreadySigned", sign(0, 0));
        assertThat(current(approver)).isEqualTo(once);
    }

    @Test
    void signsWithAKeyFileOfTheSignatoryAndSaysThatItsIssuerIsNotKnown(@TempDir Path elsewhere) throws Exception {
        var authority = DemonstrationAuthority.in(elsewhere, URI.create("http://elsewhere.example/list.crl"), Clock.systemUTC());
        IssuedKey key = authority.issue("Ilinca Marescu", "Elsewhere", "RO");
        byte[] before = current(approver);
        assertRefused("signing.refused.wrongPassword", people.as(signatories.getFirst(),
                () -> signing.signWithFile(document, slots.getFirst(), key.keystore(), "not it".toCharArray())));
        assertThat(current(approver)).isEqualTo(before);
        char[] password = key.password().clone();
        Signed signed = people.as(signatories.getFirst(),
                () -> signing.signWithFile(document, slots.getFirst(), key.keystore(), password));
        assertThat(signed).isInstanceOf(Signed.Done.class);
        assertThat(password).containsOnly('\0');
        assertThat(round(approver).slots().getFirst().verdict()).contains(Verdict.NEEDS_REVIEW.name());
    }

    @Test
    void twentyAttemptsAtOnceMakeOneSignature() throws Exception {
        try (var threads = Executors.newFixedThreadPool(20)) {
            Callable<Signed> attempt = () -> sign(0, 0);
            List<Future<Signed>> outcomes = threads.invokeAll(IntStream.range(0, 20).mapToObj(_ -> attempt).toList());
            long made = 0;
            for (Future<Signed> outcome : outcomes) {
                if (outcome.get() instanceof Signed.Done) {
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
    void signatoriesSeeTheDocumentButNeverTheDraft() {
        Account dutch = signatories.get(1);
        assertThat(people.as(dutch, () -> signing.round(document)).slots()).hasSize(3);
        people.run(dutch, () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> drafting.open(draft)));
        Account uninvited = people.person(people.authority("NL"), Role.SIGNATORY, Role.DRAFTER, Role.APPROVER);
        people.run(uninvited, () -> {
            assertNotFound(() -> signing.round(document));
            assertNotFound(() -> signing.current(document));
            assertNotFound(() -> signing.report(document));
            assertNotFound(() -> signing.signWithDemonstrationKey(document, slots.getFirst()));
            assertNotFound(() -> signing.assign(document, slots.getFirst(), uninvited.id()));
            assertNotFound(() -> signing.candidates(document, slots.getFirst()));
            assertNotFound(() -> transmission.recipients(document));
            assertNotFound(() -> transmission.message(document, List.of(), Optional.empty(), ""));
            assertThat(signing.waitingForMe()).isEmpty();
        });
        people.run(approver, () -> assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> signing.signWithDemonstrationKey(document, slots.getFirst())));
    }

    @Test
    void theApproverNamesAnotherSignatory() {
        Account deputy = people.person(people.authority("RO"), Role.SIGNATORY);
        people.run(deputy, () -> assertNotFound(() -> signing.round(document)));
        assertThat(people.as(approver, () -> signing.candidates(document, slots.getFirst()))).contains(deputy).first()
                .satisfies(first -> assertThat(first.state()).isEqualTo(deputy.state()));
        people.run(approver, () -> signing.assign(document, slots.getFirst(), deputy.id()));
        assertRefused("signing.refused.notYours", people.as(deputy, () -> signing.signWithDemonstrationKey(document, slots.get(1))));
        assertThat(people.as(deputy, () -> signing.signWithDemonstrationKey(document, slots.getFirst()))).isInstanceOf(Signed.Done.class);
    }

    @Test
    void preparesAMessageThatTellsNothingOfTheCase() {
        assertThat(people.as(approver, () -> transmission.recipients(document))).hasSize(3)
                .allSatisfy(address -> assertThat(address).contains("@"));
        String message = new String(people.as(approver, () -> transmission.message(document, List.of(), Optional.empty(), "")));
        assertThat(message).contains("jit@om-noordrijn.example").doesNotContain("fraud", "trafficking");
    }

    private Round round(Account reader) {
        return people.as(reader, () -> signing.round(document));
    }

    private byte[] current(Account reader) {
        return people.as(reader, () -> signing.current(document));
    }

    private DraftStatus status() {
        return people.as(approver, () -> drafting.open(draft)).summary().status();
    }

    private Signed sign(int slot, int signatory) {
        return people.as(signatories.get(signatory), () -> signing.signWithDemonstrationKey(document, slots.get(slot)));
    }

    private static void assertRefused(String messageKey, Signed outcome) {
        assertThat(outcome).asInstanceOf(type(Signed.Refused.class)).returns(messageKey, Signed.Refused::messageKey);
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(DraftNotFound.class).isThrownBy(call);
    }
}
