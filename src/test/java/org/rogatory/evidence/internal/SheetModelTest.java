package org.rogatory.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.ChainReport;
import org.rogatory.document.PdfOptions;
import org.rogatory.document.Renderer;
import org.rogatory.document.internal.PdfConformity;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftId;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;
import org.rogatory.signing.Reason;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundDocument;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.Rule;
import org.rogatory.signing.Signatory;
import org.rogatory.signing.SignatureFinding;
import org.rogatory.signing.SignatureReport;
import org.rogatory.signing.SigningTime;
import org.rogatory.signing.Slot;
import org.rogatory.signing.SlotState;
import org.rogatory.signing.TrustBasis;
import org.rogatory.signing.Trusted;
import org.rogatory.signing.Urgency;
import org.rogatory.signing.Verdict;

/** What an evidence sheet says, and how. */
class SheetModelTest {

    private static final Instant AT = Instant.parse("2026-11-23T14:32:07Z");
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String ACTOR = "5c1f5d0e-1111-4222-8333-944445555666";

    @Test
    void saysOfEachPlaceWhoSignedWhenAndWithWhat() throws IOException {
        assertThat(text(new ChainReport.Intact(812))).contains("1. Public Prosecutor's Office", "Ilinca Marescu", "Prosecutor",
                "23 Nov 2026, 14:32:07 UTC",
                "CN=Ilinca Marescu", "CN=Issuing CA", "unchanged since it was signed", "2. Openbaar Ministerie", "not signed",
                "open: 1 of 2");
    }

    @Test
    void printsEveryHashWholeInGroups() throws IOException {
        assertThat(text(new ChainReport.Intact(812)).replace(" ", "")).contains(HASH, "ab".repeat(32), "cd".repeat(32));
    }

    @Test
    void namesTheActorsOfTheTrailAndWhatTheyDid() throws IOException {
        assertThat(text(new ChainReport.Intact(812))).contains("No. 811", "Ilinca Marescu", "Signed",
                "Place: Public Prosecutor's Office", "number 812");
    }

    @Test
    void doesNotHideThatTheTrailIsBroken() throws IOException {
        assertThat(text(new ChainReport.Broken(7))).contains("does not hold at entry number 7").doesNotContain("holds from the first");
    }

    @Test
    void carriesTheReasonsOfADoubtfulVerdict() throws IOException {
        assertThat(text(new ChainReport.Intact(812))).contains("needs review", "No revocation information could be had",
                "CN=Ilinca Marescu");
    }

    @Test
    void doesNotWarnOfAPaperThatNobodyHasSignedYet() throws IOException {
        RoundFacts signed = facts(new ChainReport.Intact(812));
        var open = signed.round().slots().get(1);
        var none = List.of(Reason.invalid(Rule.SIGNATURE_PRESENT, "signature.none"));
        var altered = List.of(none.getFirst(), Reason.invalid(Rule.R3_PREFIX, "prefix.differs"));

        assertThat(text(unsigned(signed, open, none))).contains("the file carried no signature, so there was nothing to verify")
                .doesNotContain("must not be relied on");
        assertThat(text(unsigned(signed, open, altered))).as("but of one that is another").contains("must not be relied on",
                "does not start with the document that was released");
    }

    private static RoundFacts unsigned(RoundFacts facts, Slot open, List<Reason> reasons) {
        Round round = facts.round();
        return new RoundFacts(
                new Round(round.document(), round.state(), List.of(open), round.currentSha256(), Optional.empty(), false, Optional.empty(),
                        round.may(), Optional.empty(), List.of()),
                facts.revision(), facts.bytes(), SignatureReport.of(reasons, List.of(), List.of()), facts.trail(), facts.chain(),
                facts.names(), facts.at());
    }

    @Test
    void isFitForTheArchiveAndHasAPlaceForTheSeal() {
        var pdf = Renderer.create().pdf(new SheetModel(facts(new ChainReport.Intact(812)), new Words(Language.ENGLISH)).model(),
                new PdfOptions(false, Optional.empty()));
        assertThat(PdfConformity.faults(pdf.bytes())).isEmpty();
        assertThat(pdf.slots()).containsExactly(SheetModel.SEAL);
    }

    /** A kind of act without a phrase would stand in the sheet by the name of its class. */
    @Test
    void hasAPhraseForEveryActThatTheTrailTellsOfADocument() throws ClassNotFoundException {
        var words = new Words(Language.ENGLISH);
        var acts = Arrays.stream(Class.forName("org.rogatory.audit.internal.Listening").getDeclaredMethods())
                .filter(method -> method.getName().equals("on")).flatMap(method -> records(method.getParameterTypes()[0]))
                .filter(event -> Stream.of(event.getRecordComponents()).anyMatch(part -> part.getType().equals(DocumentId.class)))
                .map(Class::getSimpleName).toList();
        assertThat(acts).contains("DocumentSigned", "EvidenceSheetMade", "SignatureDeclined")
                .allSatisfy(act -> assertThat(words.knows("event." + act)).as(act).isTrue());
    }

    private static Stream<Class<?>> records(Class<?> event) {
        return event.isRecord() ? Stream.of(event) : Stream.of(event.getPermittedSubclasses()).flatMap(SheetModelTest::records);
    }

    private static String text(ChainReport chain) throws IOException {
        return text(facts(chain));
    }

    private static String text(RoundFacts facts) throws IOException {
        var pdf = Renderer.create().pdf(new SheetModel(facts, new Words(Language.ENGLISH)).model(),
                new PdfOptions(false, Optional.empty()));
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static RoundFacts facts(ChainReport chain) {
        var document = new RoundDocument(new DocumentId(UUID.fromString("11111111-2222-4333-8444-555555555555")),
                "Agreement on a joint investigation team between Romania and the Netherlands", HASH, "0123 4567", 12, AT.minusSeconds(7200),
                "Andrei Voinea", Optional.of(new DraftId(UUID.randomUUID())), Optional.empty());
        var signed = slot(1, new Slot.Party("Public Prosecutor's Office attached to the Court of Appeal", new State("RO"), "Ilinca Marescu",
                "Prosecutor"), SlotState.SIGNED,
                Optional.of(new Slot.Given(AT, Optional.of("Ilinca Marescu"), Slot.Origin.OUTSIDE,
                        "CN=Ilinca Marescu", "CN=Issuing CA", Optional.of("own-field"), "NEEDS_REVIEW")));
        var open = slot(2, new Slot.Party("Openbaar Ministerie", new State("NL"), "Wouter van Dalsum", "Officier van justitie"),
                SlotState.TURN,
                Optional.empty());
        var certificate = new SignatureFinding.CertificateName("CN=Ilinca Marescu,O=Office,C=RO", "CN=Issuing CA,C=RO", "4f2a");
        var time = new SigningTime(Optional.of(AT), Optional.of(new SigningTime.Stamp(AT.plusSeconds(1), "Time Stamp Unit", true)));
        var finding = new SignatureFinding("own-field", new Signatory("Ilinca Marescu", "Office", "", certificate), time,
                "PAdES-BASELINE-T",
                true, SignatureFinding.Covers.WHOLE_FILE, false, Trusted.by(TrustBasis.BY_ISSUER), Verdict.NEEDS_REVIEW,
                List.of(Reason.review(Rule.REVOCATION, "revocation.unknown", "CN=Ilinca Marescu")));
        var entry = new AuditEntry(811, AT, ACTOR, "DocumentSigned", document.id().toString(),
                "slot=s1 sha256=" + "ab".repeat(32) + " complete=false",
                "", "cd".repeat(32));
        return new RoundFacts(
                new Round(document, RoundState.RUNNING, List.of(signed, open), "ab".repeat(32), Optional.empty(), false, Optional.empty(),
                        new Round.May(true, true, false), Optional.empty(), List.of()),
                "ab".repeat(32), 123_456,
                SignatureReport.of(List.of(), List.of(finding), List.of()), List.of(entry), chain, Map.of(ACTOR, "Ilinca Marescu"),
                AT.plusSeconds(60));
    }

    private static Slot slot(int order, Slot.Party party, SlotState state, Optional<Slot.Given> given) {
        return new Slot("s" + order, order, party, new Slot.Plan(order, Optional.empty(), Optional.empty()), state,
                new Slot.Holding(List.of(), false, Optional.empty(), Urgency.NONE, Optional.empty()), Optional.empty(), Optional.empty(),
                given);
    }
}
