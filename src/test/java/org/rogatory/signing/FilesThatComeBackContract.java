package org.rogatory.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.People;
import org.rogatory.account.Account;
import org.rogatory.account.Authority;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.drafting.SampleDraft;
import org.rogatory.signing.Counterparts.Receipt;
import org.rogatory.signing.RoundKeeping.PlannedSlot;
import org.rogatory.signing.RoundOutcome.Done;
import org.rogatory.signing.SignatureRequest.Signer;
import org.rogatory.signing.Slot.Origin;
import org.rogatory.signing.pki.KeyKind;
import org.rogatory.signing.pki.Pki;
import org.rogatory.signing.pki.Profile;
import org.springframework.beans.factory.annotation.Autowired;

/** What is taken in of documents that were signed outside or on another installation, and what is not, on every database. */
abstract class FilesThatComeBackContract {

    private static final Pki PKI = Pki.start("Back");

    @TempDir
    static Path elsewhere;

    @Autowired
    private SigningRound signing;
    @Autowired
    private RoundKeeping keeping;
    @Autowired
    private OutsideSigning outside;
    @Autowired
    private Counterparts counterparts;
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

    @BeforeEach
    void theSampleIsFinalised() {
        approver = people.person(people.authority("RO"), Role.DRAFTER, Role.APPROVER);
        var draft = sample.of(approver);
        document = ((Finalising.Done) people.as(approver, () -> drafting.finalise(draft))).document().id();
        slots = round(approver, document).slots().stream().map(Slot::name).toList();
        signatory = people.demonstration("ilinca.marescu", Role.SIGNATORY);
    }

    @Test
    void aFileSignedWithAnotherProgramIsTakenIn() {
        byte[] released = release();
        assertThat(round(approver, document).slots().getFirst().out().orElseThrow()).returns("Ilinca Marescu", Slot.Out::by)
                .returns(false, Slot.Out::stale);
        byte[] signed = seal(released, slots.getFirst());
        assertThat(bringBack(signed)).isInstanceOf(Done.class);
        Slot slot = round(approver, document).slots().getFirst();
        assertThat(slot.slotState()).isEqualTo(SlotState.SIGNED);
        assertThat(slot.out()).isEmpty();
        assertThat(slot.given().orElseThrow()).returns(Origin.OUTSIDE, Slot.Given::origin)
                .returns(Verdict.NEEDS_REVIEW.name(), Slot.Given::verdict).returns(Optional.empty(), Slot.Given::field);
        assertThat(current()).isEqualTo(signed);
        assertThat(round(approver, document).slots().get(1).slotState()).isEqualTo(SlotState.TURN);
        Account dutch = people.demonstration("wouter.vandalsum", Role.SIGNATORY);
        assertThat(sign(dutch, document, slots.get(1))).as("others go on signing here").isInstanceOf(Done.class);
    }

    @Test
    void whatIsNotTheReleasedFileWithOneSignatureIsRefusedAndChangesNothing() throws Exception {
        assertRefused("signing.upload.notReleased", bringBack(seal(current(), slots.getFirst())));
        byte[] released = release();
        assertRefused("signing.upload.notAPdf", bringBack("hello".getBytes(StandardCharsets.US_ASCII)));
        assertRefused("signing.upload.tooLarge", bringBack(Arrays.copyOf(released, OutsideSigning.LARGEST + 1)));
        assertRefused("signing.upload.unsigned", bringBack(released));
        assertRefused("signing.upload.unsigned", bringBack(Paper.withNoteOverText(released)));
        assertRefused("signing.upload.saved", bringBack(seal(savedAnew(released), slots.getFirst())));
        assertRefused("signing.upload.otherDocument", bringBack(seal(Paper.withSlots("party-1"), "party-1")));
        assertRefused("signing.upload.several", bringBack(seal(seal(released, slots.getFirst()), slots.get(1))));
        assertRefused("signing.upload.wrongPlace", bringBack(seal(released, slots.get(1))));
        assertRefused("signing.upload.changed", bringBack(seal(Paper.withNoteOverText(released), slots.getFirst())));
        byte[] signed = seal(released, slots.getFirst());
        assertRefused("signing.upload.continues", bringBack(Paper.withNoteOverText(signed)));
        assertRefused("signing.upload.continues", bringBack(Arrays.copyOf(signed, signed.length + 100)));
        assertRefused("signing.upload.changed", bringBack(withABitTurned(signed, released.length)));
        assertRefused("signing.upload.clock", bringBack(seal(released, slots.getFirst(), Instant.now().minus(Duration.ofDays(3)))));
        assertRefused("signing.upload.clock", bringBack(seal(released, slots.getFirst(), Instant.now().plus(Duration.ofDays(3)))));
        assertThat(current()).isEqualTo(released);
        assertThat(round(approver, document).slots().getFirst()).returns(SlotState.TURN, Slot::slotState)
                .satisfies(slot -> assertThat(slot.out()).as("it is still out").isPresent());
        assertThat(bringBack(signed)).as("after all that, the right file").isInstanceOf(Done.class);
    }

    @Test
    void aSignatureWithMeansThatAreNotGoodIsRefusedInOneSentenceAndChangesNothing() {
        byte[] released = release();
        Profile ilinca = Profile.named("Ilinca Marescu");
        assertRefused("signing.upload.certificate", bringBack(signed(released, ilinca.days(-400, -10))));
        assertRefused("signing.upload.certificate", bringBack(signed(released, ilinca.days(10, 400))));
        assertRefused("signing.upload.weak", bringBack(signed(released, ilinca.kind(KeyKind.WEAK_RSA_1024))));
        assertRefused("signing.upload.weak", bringBack(signer(ilinca).hash("SHA1").sign(released)));
        assertRefused("signing.upload.locks", bringBack(signer(ilinca).forbiddingChanges().sign(released)));
        assertThat(current()).isEqualTo(released);
        assertThat(round(approver, document).slots().getFirst()).returns(SlotState.TURN, Slot::slotState)
                .satisfies(slot -> assertThat(slot.out()).as("it is still out").isPresent());
        assertThat(bringBack(signed(released, ilinca))).as("the same with a good certificate").isInstanceOf(Done.class);
    }

    @Test
    void anUnchangedFileFromAnotherInstallationIsNotTakenForASignedOne() {
        people.run(approver, () -> Stream.of(0, 1, 2).forEach(slot -> keeping.assign(document, slots.get(slot), List.of())));
        export(slots.get(0), slots.get(1));
        byte[] sent = current();
        assertRefused("signing.upload.unsigned", takeIn(sent));
        assertRefused("signing.upload.unsigned", takeIn(Paper.withNoteOverText(sent)));
        assertRefused("signing.upload.wrongPlace", takeIn(signer(Profile.named("Ilinca Marescu")).forbiddingChanges().sign(sent)));
        assertThat(current()).isEqualTo(sent);
        assertThat(round(approver, document).slots()).extracting(slot -> slot.out().isPresent()).containsExactly(true, true, false);
        assertThat(takeIn(seal(sent, slots.getFirst()))).as("after that, the signed one").isInstanceOf(Done.class);
    }

    @Test
    void whoSignsMeanwhileMakesTheFileThatIsOutStale() {
        Account dutch = people.demonstration("wouter.vandalsum", Role.SIGNATORY);
        people.run(approver, () -> keeping.plan(document, List.of(planned(0, 1), planned(1, 1), planned(2, 2))));
        byte[] released = release();
        assertThat(sign(dutch, document, slots.get(1))).isInstanceOf(Done.class);
        byte[] once = current();
        assertRefused("signing.upload.stale", bringBack(seal(released, slots.getFirst())));
        assertThat(current()).isEqualTo(once);
        assertThat(round(approver, document).slots().getFirst().out().orElseThrow().stale()).isTrue();
        assertThat(bringBack(seal(release(), slots.getFirst()))).isInstanceOf(Done.class);
    }

    @Test
    void whatWasTakenBackIsNotTakenInAnyMore() {
        byte[] released = release();
        Account other = people.person(people.authority("ES"), Role.SIGNATORY);
        people.run(other, () -> assertThatExceptionOfType(DraftNotFound.class)
                .isThrownBy(() -> outside.takeBack(document, slots.getFirst())));
        assertThat(people.as(approver, () -> outside.takeBack(document, slots.getFirst()))).isInstanceOf(Done.class);
        assertRefused("signing.upload.notReleased", bringBack(seal(released, slots.getFirst())));
        assertThat(current()).isEqualTo(released);
        assertThat(sign(signatory, document, slots.getFirst())).isInstanceOf(Done.class);
    }

    @Test
    void onlyWhoseTurnItIsTakesTheFileOut() {
        Account dutch = people.demonstration("wouter.vandalsum", Role.SIGNATORY);
        String seen = round(dutch, document).currentSha256();
        assertThat(people.as(dutch, () -> outside.release(new Asked(document, slots.get(1), seen))))
                .asInstanceOf(type(Handed.Refused.class)).returns("signing.refused.notYourTurn", Handed.Refused::messageKey);
        assertThat(people.as(signatory, () -> outside.release(new Asked(document, slots.getFirst(), "0".repeat(64)))))
                .asInstanceOf(type(Handed.Refused.class)).returns("signing.refused.changed", Handed.Refused::messageKey);
    }

    /** The other installation is another authority that knows nothing of the first: it gets the package and gives back a PDF, and nothing else. */
    @Test
    void twoAuthoritiesSignTheSameDocumentOnTwoInstallations() {
        people.run(approver, () -> Stream.of(1, 2).forEach(slot -> keeping.assign(document, slots.get(slot), List.of())));
        assertThat(sign(signatory, document, slots.getFirst())).isInstanceOf(Done.class);
        byte[] sent = export(slots.get(1), slots.get(2));
        assertRefused("signing.refused.away", people.as(approver, () -> counterparts.export(document, List.of(slots.get(1)))));

        Authority abroad = people.authority("NL");
        Account registrar = people.person(abroad, Role.APPROVER);
        Account judge = people.person(abroad, Role.SIGNATORY);
        Account deputy = people.person(abroad, Role.SIGNATORY);
        DocumentId theirs = ((Receipt.Opened) people.as(registrar, () -> counterparts.receive(sent))).document();
        Round received = round(registrar, theirs);
        assertThat(received.document().shortCode()).as("one code for everybody")
                .isEqualTo(round(approver, document).document().shortCode());
        assertThat(received.document().sender()).contains(approver.authorityName());
        assertThat(received.slots()).extracting(Slot::slotState).containsExactly(SlotState.SIGNED, SlotState.TURN, SlotState.WAITING);
        assertThat(received.slots().get(1).asked()).as("of that name there is nobody at that authority").isEmpty();
        people.run(registrar, () -> keeping.assign(theirs, slots.get(1), List.of(judge.id())));
        people.run(approver, () -> assertThatExceptionOfType(DraftNotFound.class).isThrownBy(() -> signing.round(theirs)));
        assertThat(people.as(registrar, () -> counterparts.receive(sent))).asInstanceOf(type(Receipt.Refused.class))
                .returns("signing.package.known", Receipt.Refused::messageKey);

        assertThat(sign(judge, theirs, slots.get(1))).isInstanceOf(Done.class);
        byte[] half = people.as(registrar, () -> signing.current(theirs));
        people.run(registrar, () -> keeping.assign(theirs, slots.get(2), List.of(deputy.id())));
        assertThat(sign(deputy, theirs, slots.get(2))).asInstanceOf(type(Done.class)).returns(true, done -> done.round().complete());
        byte[] whole = people.as(registrar, () -> signing.current(theirs));

        assertThat(people.as(registrar, counterparts::received)).singleElement().returns(RoundState.COMPLETE, Counterparts.Received::state);
        byte[] before = current();
        assertRefused("signing.upload.order", takeIn(seal(before, slots.get(2))));
        assertRefused("signing.upload.continues", takeIn(Paper.withNoteOverText(whole)));
        assertThat(current()).isEqualTo(before);
        assertThat(Arrays.copyOf(half, before.length)).isEqualTo(before);
        assertThat(takeIn(whole)).asInstanceOf(type(Done.class)).returns(true, done -> done.round().complete());
        assertThat(current()).isEqualTo(whole);
        assertThat(round(approver, document).slots()).extracting(slot -> slot.given().orElseThrow().origin())
                .containsExactly(Origin.HERE, Origin.COUNTERPART, Origin.COUNTERPART);
        assertThat(people.as(approver, () -> signing.report(document)).verdict()).isEqualTo(Verdict.VALID);
        assertRefused("signing.upload.notExported", takeIn(whole));
    }

    @Test
    void whatComesBackHalfSignedIsTakenInAndTheRestGoesOutAgain() {
        people.run(approver, () -> Stream.of(0, 1, 2).forEach(slot -> keeping.assign(document, slots.get(slot), List.of())));
        export(slots.get(0), slots.get(1));
        assertRefused("signing.upload.wrongPlace", takeIn(seal(current(), slots.get(2))));
        assertThat(takeIn(seal(current(), slots.getFirst()))).isInstanceOf(Done.class);
        assertThat(round(approver, document).slots()).extracting(Slot::slotState).containsExactly(SlotState.SIGNED, SlotState.TURN,
                SlotState.WAITING);
        assertThat(round(approver, document).slots().get(1).out()).isEmpty();
        assertThat(export(slots.get(1), slots.get(2))).isNotEmpty();
    }

    @Test
    void nobodySignsHereWhileTheDocumentIsElsewhere() {
        people.run(approver, () -> keeping.plan(document, List.of(planned(0, 1), planned(1, 1), planned(2, 2))));
        assertThat(people.as(approver, () -> counterparts.export(document, List.of(slots.get(2)))))
                .asInstanceOf(type(Handed.Refused.class)).returns("signing.export.notNow", Handed.Refused::messageKey);
        export(slots.get(1));
        assertRefused("signing.refused.away", sign(signatory, document, slots.getFirst()));
        assertThat(people.as(approver, () -> outside.takeBack(document, slots.get(1)))).isInstanceOf(Done.class);
        assertThat(sign(signatory, document, slots.getFirst())).isInstanceOf(Done.class);
    }

    private byte[] export(String... asked) {
        return ((Handed.Out) people.as(approver, () -> counterparts.export(document, List.of(asked)))).file();
    }

    private RoundOutcome takeIn(byte[] pdf) {
        return people.as(approver, () -> counterparts.bringBack(document, pdf));
    }

    private byte[] release() {
        String seen = round(signatory, document).currentSha256();
        return ((Handed.Out) people.as(signatory, () -> outside.release(new Asked(document, slots.getFirst(), seen)))).file();
    }

    private RoundOutcome bringBack(byte[] pdf) {
        return people.as(signatory, () -> outside.bringBack(document, slots.getFirst(), pdf));
    }

    private PlannedSlot planned(int slot, int step) {
        return new PlannedSlot(slots.get(slot), step, Optional.empty(), Optional.empty());
    }

    private RoundOutcome sign(Account who, DocumentId what, String slot) {
        String seen = round(who, what).currentSha256();
        return people.as(who, () -> signing.sign(new Asked(what, slot, seen), new KeyChoice.Demonstration()));
    }

    private Round round(Account reader, DocumentId id) {
        return people.as(reader, () -> signing.round(id));
    }

    private byte[] current() {
        return people.as(approver, () -> signing.current(document));
    }

    private static byte[] seal(byte[] pdf, String slot) {
        return seal(pdf, slot, Instant.now());
    }

    private static byte[] seal(byte[] pdf, String slot, Instant at) {
        IssuedKey key = DemonstrationAuthority.in(elsewhere, URI.create("http://elsewhere.example/list.crl"),
                Clock.offset(Clock.systemUTC(), Duration.ofDays(-10)))
                .issue("Ilinca Marescu", "An authority elsewhere", "RO");
        var request = new SignatureRequest(slot, new Signer("Ilinca Marescu", "", ""), "", "", at.atZone(ZoneOffset.UTC));
        return PdfSealer.create().seal(pdf, request, Pkcs12Key.open(key.keystore(), key.password()));
    }

    private static OutsideSigner signer(Profile profile) {
        return new OutsideSigner(PKI.issuing().issue(profile));
    }

    private static byte[] signed(byte[] pdf, Profile profile) {
        return signer(profile).sign(pdf);
    }

    private static byte[] savedAnew(byte[] pdf) throws Exception {
        try (var loaded = Loader.loadPDF(pdf); var out = new ByteArrayOutputStream()) {
            loaded.save(out);
            return out.toByteArray();
        }
    }

    /** Within what was appended and signed, but not within the signature's own value. */
    private static byte[] withABitTurned(byte[] signed, int from) {
        byte[] turned = signed.clone();
        int at = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/Rect", from);
        assertThat(at).isPositive();
        turned[at + 7] ^= 1;
        return turned;
    }

    private static void assertRefused(String key, Handed handed) {
        assertThat(handed).asInstanceOf(type(Handed.Refused.class)).returns(key, Handed.Refused::messageKey);
    }

    private static void assertRefused(String key, RoundOutcome outcome) {
        assertThat(outcome).asInstanceOf(type(RoundOutcome.Refused.class)).returns(key, RoundOutcome.Refused::messageKey);
    }
}
