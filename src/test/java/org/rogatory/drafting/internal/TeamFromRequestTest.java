package org.rogatory.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.drafting.internal.RequestFollowUpTest.choice;
import static org.rogatory.drafting.internal.RequestFollowUpTest.prose;
import static org.rogatory.drafting.internal.RequestFollowUpTest.rows;
import static org.rogatory.drafting.internal.RequestFollowUpTest.state;
import static org.rogatory.drafting.internal.RequestFollowUpTest.text;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

class TeamFromRequestTest {

    private static final Answers PROPOSAL = Answers.NONE.with("kind", choice("joint-team")).with("jitPurpose", prose("To find the group."))
            .with("jitStates", new Answer.States(List.of(new State("RO"), new State("NL"), new State("ES"))))
            .with("jitMonths", new Answer.Count(18)).with("jitMembers", new Answer.RowRefs(List.of(new RowId("m1"))));
    private static final Answers REQUEST = Answers.NONE.with("requestingState", state("RO")).with("requestedState", state("NL"))
            .with("requestingAuthority", text("Ministry of Justice")).with("requestingRole", choice("ministry"))
            .with("conductsItself", new Answer.Flag(false)).with("conductingAuthority", text("Sectia Nord"))
            .with("requestedAuthority", text("District Office Noordrijn")).with("requestedEmail", text("jit@noordrijn.example"))
            .with("caseNumber", text("RO 211/P/2026")).with("factsWhat", prose("Call centres.")).with("factsHow", prose("By telephone."))
            .with("factsFrom", new Answer.Day(LocalDate.of(2025, 2, 1)))
            .with("offences", rows("o1", Answers.NONE.with("name", text("Fraud")).with("provision", text("Criminal Code 244"))))
            .with("persons", rows("p1", Answers.NONE.with("name", text("The Suspect"))))
            .with("teamMembers", rows("m1", Answers.NONE.with("name", text("Wouter van Dalsum")).with("office", text("Prosecutor"))
                    .with("state", state("NL"))))
            .with("signatories", rows("s1", Answers.NONE.with("name", text("Ilinca Marescu")).with("office", text("Chief prosecutor"))
                    .with("authority", text("Sectia Nord"))))
            .with("contacts", rows("c1", Answers.NONE.with("name", text("Ilinca Marescu"))))
            .with("items", rows("i1", PROPOSAL));

    private final Answers team = new TeamFromRequest(REQUEST).begin();

    @Test
    void eachStateBecomesAPartyOnceWithTheAuthorityThatConductsTheCase() {
        List<Answers> parties = team.rows("parties").stream().map(Answer.Row::answers).toList();

        assertThat(parties).extracting(party -> party.state("state").orElseThrow().code()).containsExactly("RO", "NL", "ES");
        assertThat(parties.getFirst().text("authority")).contains("Sectia Nord");
        assertThat(parties.getFirst().text("domesticCase")).contains("RO 211/P/2026");
        assertThat(parties.get(1).text("email")).contains("jit@noordrijn.example");
        assertThat(parties.getLast().has("authority")).isFalse();
    }

    @Test
    void offencesFactsAndPeriodAreHandedOver() {
        assertThat(team.rows("offences").getFirst().answers().text("provisions")).contains("Criminal Code 244");
        assertThat(team.prose("purposeFacts").flatMap(facts -> facts.in(Language.ENGLISH)))
                .contains("To find the group.\n\nCall centres.\n\nBy telephone.");
        assertThat(team.date("factsFrom")).contains(LocalDate.of(2025, 2, 1));
        assertThat(team.count("periodMonths")).contains(18);
        assertThat(team.chose("periodLength", "months")).isTrue();
    }

    @Test
    void officialsJoinTheTeamAndNobodyUnderInvestigationDoes() {
        List<Answers> persons = team.rows("persons").stream().map(Answer.Row::answers).toList();

        assertThat(persons).extracting(person -> person.text("name").orElseThrow()).containsExactly("Wouter van Dalsum", "Ilinca Marescu");
        assertThat(persons.getFirst().state("state")).contains(new State("NL"));
        assertThat(persons.getLast().reference("party")).contains(new RowId("party-1"));
    }

    @Test
    void aRequestWithoutAProposalStillBringsItsTwoStates() {
        Answers plain = new TeamFromRequest(REQUEST.with("items", new Answer.Rows(List.of()))).begin();

        assertThat(plain.rows("parties")).hasSize(2);
        assertThat(plain.has("periodMonths")).isFalse();
    }

    @Test
    void nothingIsHandedOverWhereNothingIsKnown() {
        assertThat(new TeamFromRequest(Answers.NONE).begin().isEmpty()).isTrue();
    }
}
