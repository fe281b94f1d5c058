package org.rogatory.evidence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.rogatory.audit.AuditEntry;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;
import org.rogatory.signing.Slot;
import org.rogatory.signing.SlotState;
import org.rogatory.signing.Urgency;

/** An entry of the trail, as a court reads it. */
class EntryWordsTest {

    private static final String ILINCA = "5c1f5d0e-1111-4222-8333-944445555666";
    private static final String WOUTER = "5c1f5d0e-2222-4222-8333-944445555666";

    private final Words words = new Words(Language.ENGLISH);
    private final EntryWords entries = new EntryWords(words, List.of(slot("sign-ro", "Romania"), slot("sign-nl", "Netherlands")),
            Map.of(ILINCA, "Ilinca Marescu", WOUTER, "Wouter van Dalsum"));

    @Test
    void namesThePlaceByItsPartyAndSetsTheHashInGroups() {
        assertThat(said("DocumentSigned", "slot=sign-ro sha256=0123456789abcdef complete=false"))
                .containsExactly("Place: Romania", "SHA-256 of the file: 01234567 89abcdef");
    }

    @Test
    void saysThatTheLastSignatureCompletesTheRound() {
        assertThat(said("DocumentSigned", "slot=sign-nl complete=true")).contains("With it all signatures are given");
    }

    @Test
    void namesPeopleNotAccounts() {
        assertThat(said("SignatoryAssigned", "slot=sign-ro signatories=" + ILINCA + "," + WOUTER))
                .contains("To sign: Ilinca Marescu, Wouter van Dalsum");
        assertThat(said("SignatoryAssigned", "slot=sign-ro signatories=")).contains("Nobody is named to sign");
        assertThat(said("SignatureDelegated", "slot=sign-ro to=" + WOUTER)).contains("To: Wouter van Dalsum");
    }

    @Test
    void asksForTheNamesOfAllWhomItMentions() {
        assertThat(Detail.allOf("slot=sign-ro signatories=" + ILINCA + "," + WOUTER).flatMap(Detail::accounts))
                .containsExactly(ILINCA, WOUTER);
    }

    @Test
    void tellsAPlanPlaceByPlace() {
        assertThat(said("RoundPlanned", "sign-ro=1@2026-11-28 sign-nl=2/3")).containsExactly("Romania: step 1, by 28 Nov 2026",
                "Netherlands: step 2, one of choice 3 suffices");
    }

    @Test
    void saysWhyASignatureWasRefused() {
        assertThat(said("SigningRefused", "why=signing.upload.unsigned")).containsExactly("Because the file carried no new signature");
    }

    @Test
    void saysHowLongAFurtherArchiveTimeStampLasts() {
        assertThat(said("ProofRenewed", "until=2031-03-12")).containsExactly("It lasts until 12 Mar 2031");
    }

    @Test
    void keepsWhatItDoesNotKnowAsItWasRecorded() {
        assertThat(said("SomethingNew", "colour=green sign-xx=1 alone")).containsExactly("colour=green", "sign-xx=1", "alone");
    }

    /** The sheet has to be able to say that the trail was tampered with. */
    @Test
    void readsWhatSomebodyPutThereInstead() {
        assertThat(said("RoundPlanned", "sign-ro=1@2026-99-99")).containsExactly("Romania: step 1, by 2026-99-99");
        assertThat(said("ProofRenewed", "until=never")).containsExactly("It lasts until never");
        assertThat(said("SignatureDelegated", "to=nobody complete=perhaps =")).containsExactly("To: nobody", "");
    }

    /** A reason without a phrase would stand in the sheet by its key. */
    @Test
    void hasAPhraseForEveryReasonOfARefusal() {
        var reason = Pattern.compile("signing\\.((refused|upload|package)\\.\\w+)");
        var sentences = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT);
        var reasons = sentences.keySet().stream().map(reason::matcher).filter(key -> key.matches()).map(key -> key.group(1))
                .filter(Predicate.not(EntryWordsTest::isNoRefusal)).toList();
        assertThat(reasons).hasSizeGreaterThan(50).allSatisfy(key -> assertThat(words.knows("why." + key)).as(key).isTrue());
    }

    private static boolean isNoRefusal(String key) {
        return List.of("upload.checking", "upload.busy").contains(key);
    }

    private List<String> said(String type, String details) {
        return entries.particulars(new AuditEntry(1, Instant.EPOCH, ILINCA, type, "", details, "", ""));
    }

    private static Slot slot(String name, String party) {
        return new Slot(name, 1, new Slot.Party(party, new State("RO"), "", ""), new Slot.Plan(1, Optional.empty(), Optional.empty()),
                SlotState.TURN, new Slot.Holding(List.of(), false, Optional.empty(), Urgency.NONE, Optional.empty()), Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
