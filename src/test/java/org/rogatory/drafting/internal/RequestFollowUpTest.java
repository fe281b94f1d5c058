package org.rogatory.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rogatory.drafting.FollowUp;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

class RequestFollowUpTest {

    private static final LocalDate SENT = LocalDate.of(2026, 10, 5);
    private static final Answers EARLIER = Answers.NONE.with("requestType", choice("new")).with("requestDate", new Answer.Day(SENT))
            .with("ownReference", text("GE-247-2026-061")).with("requestingState", state("GE")).with("requestedState", state("DE"))
            .with("requestedAuthority", text("24/7 point of contact")).with("channel", choice("network-24-7"))
            .with("legalBases", new Answer.Choices(List.of(new OptionKey("BUDAPEST")))).with("factsWhat", prose("A clinic was attacked."))
            .with("deadline", new Answer.Day(SENT.plusDays(9))).with("persons", rows("p1", Answers.NONE.with("name", text("N. N."))))
            .with("organisations", rows("host", Answers.NONE.with("name", text("Nordlicht Hosting GmbH"))))
            .with("identifiers", rows("id1", Answers.NONE.with("value", text("203.0.113.77"))))
            .with("signatories", rows("s1", Answers.NONE.with("name", text("Nino")).with("date", new Answer.Day(SENT))))
            .with("items", rows("i1", Answers.NONE.with("kind", choice("preservation"))
                    .with("presSecuredOn", new Answer.Day(LocalDate.of(2026, 10, 6)))
                    .with("presHolders", new Answer.RowRefs(List.of(new RowId("host"))))
                    .with("presIdentifiers", new Answer.RowRefs(List.of(new RowId("id1"))))));

    @Test
    void aSupplementaryRequestRefersToTheEarlierOneAndDoesNotRepeatIt() {
        Answers begun = begin(FollowUp.SUPPLEMENTARY);

        assertThat(begun.chose("requestType", "supplementary")).isTrue();
        assertThat(begun.text("earlierReference")).contains("GE-247-2026-061");
        assertThat(begun.date("earlierDate")).contains(SENT);
        assertThat(begun.state("requestedState")).contains(new State("DE"));
        assertThat(begun.rows("persons")).hasSize(1);
        assertThat(begun.has("legalBases")).isTrue();
        assertThat(List.of("factsWhat", "items", "deadline", "requestDate", "ownReference")).noneMatch(begun::has);
    }

    @Test
    void remindersAndWithdrawalsCarryOnlyWhoAsksWhomInWhichCase() {
        assertThat(List.of(FollowUp.REMINDER, FollowUp.WITHDRAWAL)).allSatisfy(kind -> {
            Answers begun = begin(kind);
            assertThat(begun.chose("requestType", kind.requestType())).isTrue();
            assertThat(begun.text("earlierReference")).contains("GE-247-2026-061");
            assertThat(List.of("legalBases", "persons", "items", "factsWhat")).noneMatch(begun::has);
        });
    }

    /** Golden case G4: secured on 6 October, kept until 5 December 2026. */
    @Test
    void anExtensionNamesWhatIsKeptByWhomAndUntilWhen() {
        Answers begun = begin(FollowUp.PRESERVATION_EXTENSION);

        assertThat(begun.date("preservedUntil")).contains(LocalDate.of(2026, 12, 5));
        assertThat(begun.text("preservedBy")).contains("Nordlicht Hosting GmbH");
        assertThat(begun.prose("preservedData").flatMap(data -> data.in(Language.ENGLISH))).contains("203.0.113.77");
    }

    @Test
    void aFormalConfirmationRepeatsTheWholeRequest() {
        Answers begun = begin(FollowUp.FORMAL_CONFIRMATION);

        assertThat(begun.chose("requestType", "formal-confirmation")).isTrue();
        assertThat(List.of("factsWhat", "items", "persons", "deadline", "ownReference")).allMatch(begun::has);
        assertThat(begun.chose("urgentMeans", "network-24-7")).isTrue();
        assertThat(begun.text("urgentTo")).contains("24/7 point of contact");
        assertThat(begun.has("requestDate")).isFalse();
    }

    @Test
    void aSimilarRequestLeavesOpenWhoIsAsked() {
        Answers begun = begin(FollowUp.SIMILAR);

        assertThat(begun.chose("requestType", "new")).isTrue();
        assertThat(List.of("factsWhat", "items", "persons", "requestingState")).allMatch(begun::has);
        assertThat(List.of("requestedState", "requestedAuthority", "legalBases", "ownReference")).noneMatch(begun::has);
    }

    @Test
    void noFollowUpIsSignedOnTheDayOfTheEarlierOne() {
        assertThat(FollowUp.values()).filteredOn(kind -> kind != FollowUp.TEAM && kind != FollowUp.AGAIN)
                .allSatisfy(kind -> assertThat(begin(kind).rows("signatories").getFirst().answers().has("date")).isFalse());
    }

    @Test
    void onlyWhatPreservesCanBeExtended() {
        assertThat(FollowUp.of("mla-request", EARLIER)).contains(FollowUp.PRESERVATION_EXTENSION);
        assertThat(FollowUp.of("mla-request", EARLIER.with("items", new Answer.Rows(List.of()))))
                .doesNotContain(FollowUp.PRESERVATION_EXTENSION).contains(FollowUp.TEAM);
        assertThat(FollowUp.of("jit-agreement", EARLIER)).isEmpty();
    }

    private static Answers begin(FollowUp kind) {
        return new RequestFollowUp(EARLIER).begin(kind);
    }

    static Answer text(String text) {
        return new Answer.Text(text);
    }

    static Answer prose(String text) {
        return Answer.Prose.of(Language.ENGLISH, text);
    }

    static Answer choice(String option) {
        return new Answer.Choice(new OptionKey(option));
    }

    static Answer state(String code) {
        return new Answer.StateRef(new State(code));
    }

    static Answer rows(String id, Answers answers) {
        return new Answer.Rows(List.of(new Answer.Row(new RowId(id), answers)));
    }
}
