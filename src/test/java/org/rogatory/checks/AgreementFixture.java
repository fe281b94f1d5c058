package org.rogatory.checks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;

/** A complete agreement of Romania, the Netherlands and Spain with nothing to object to, and ways to change it. */
final class AgreementFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private AgreementFixture() {
    }

    static Answers complete() {
        return period(team(parties(Answers.NONE)))
                .with("accessRules", choice("by-instrument")).with("liability", choice("by-instrument"))
                .with("evidenceMarking", choice("confidential")).with("priorEvidence", flag(true))
                .with("priorEvidenceItems",
                        rows(row("prior-1", "state", state("NL"), "item", text("Bank records"), "gatheredOn", day("2026-08-12"),
                                "retention", text("Ten years"))))
                .with("outsideEvidence", flag(false)).with("formalities", forEachState("form", "text", prose("As the law says.")))
                .with("platformInOperation", flag(false)).with("amendmentForm", choice("all-parties-writing"))
                .with("contacts", forEachState("contact", "contact", text("duty@office.example")))
                .with("evaluation", flag(true)).with("evaluationMonths", new Answer.Count(3)).with("dataProtection", flag(true))
                .with("actionPlan", flag(true)).with("workingLanguages", languages("en"))
                .with("originals", rows(row("orig-ro", "party", ref("ro"), "language", language("ro")),
                        row("orig-nl", "party", ref("nl"), "language", language("nl")),
                        row("orig-es", "party", ref("es"), "language", language("es"))))
                .with("prevailing", choice("working")).with("prevailingLanguage", language("en"));
    }

    private static Answers parties(Answers answers) {
        return answers
                .with("parties", rows(party("ro", "RO", "Organised Crime Directorate"), party("nl", "NL", "Public Prosecution Service"),
                        party("es", "ES", "Prosecutor's Office of Costa Clara")))
                .with("legalBases", choices("JB1", "JB2"))
                .with("purposeFacts", prose("Between 1 February 2025 and 15 October 2026 a group of 41 people ran call centres."))
                .with("offences", rows(row("fraud", "name", text("Fraud"), "states", states("RO", "NL", "ES"))))
                .with("factsFrom", day("2025-02-01")).with("factsTo", day("2026-10-15"));
    }

    private static Answers team(Answers answers) {
        return answers.with("operateIn", choice("all"))
                .with("persons", rows(person("marescu", "Ilinca Marescu", "RO", "ro"), person("dalsum", "Wouter van Dalsum", "NL", "nl"),
                        person("otxoa", "Amaya Otxoa", "ES", "es"), officer("ruygrok", "Fenna Ruygrok", "NL", "Netherlands Police")))
                .with("leaders", rows(row("l-ro", "person", ref("marescu"), "state", state("RO")),
                        row("l-nl", "person", ref("dalsum"), "state", state("NL")),
                        row("l-es", "person", ref("otxoa"), "state", state("ES"))))
                .with("members", rows(row("m-1", "person", ref("ruygrok"))))
                .with("participants", rows(row("europol", "organisation", choice("europol"), "name", text("AP analyst 1"), "purpose",
                        prose("To analyse."), "rights", prose("To be present."))))
                .with("secondments", rows(row("s-1", "person", ref("ruygrok"), "host", state("RO"), "presence", choice("present-only"))))
                .with("arms", forEachState("arms", "decision", choice("not-allowed")));
    }

    private static Answers period(Answers answers) {
        return answers.with("periodStart", choice("last-signature")).with("periodLength", choice("months"))
                .with("periodMonths", new Answer.Count(18))
                .with("signatories",
                        rows(signatory("sign-ro", "marescu", "ro", "2026-11-10"), signatory("sign-nl", "dalsum", "nl", "2026-11-12"),
                                signatory("sign-es", "otxoa", "es", "2026-11-17")));
    }

    static Answer.Row party(String id, String state, String authority) {
        return row(id, "state", state(state), "authority", text(authority));
    }

    static Answer.Row person(String id, String name, String state, String party) {
        return row(id, "name", text(name), "office", text("Prosecutor"), "state", state(state), "party", ref(party));
    }

    static Answer.Row officer(String id, String name, String state, String service) {
        return row(id, "name", text(name), "office", text("Detective"), "state", state(state), "service", text(service));
    }

    static Answer.Row signatory(String id, String person, String party, String date) {
        Answer.Row row = row(id, "person", ref(person), "party", ref(party));
        return date.isEmpty() ? row : new Answer.Row(row.id(), row.answers().with("date", day(date)));
    }

    static Answer.Row row(String id, Object... columns) {
        Answers answers = Answers.NONE;
        for (int i = 0; i < columns.length; i += 2) {
            answers = answers.with((String) columns[i], (Answer) columns[i + 1]);
        }
        return new Answer.Row(new RowId(id), answers);
    }

    static Answer.Rows rows(Answer.Row... rows) {
        return new Answer.Rows(List.of(rows));
    }

    private static Answer.Rows forEachState(String prefix, String column, Answer answer) {
        return new Answer.Rows(List.of("RO", "NL", "ES").stream()
                .map(code -> row(prefix + "-" + code.toLowerCase(java.util.Locale.ROOT), "state", state(code), column, answer)).toList());
    }

    /** Adds a row. */
    static UnaryOperator<Answers> add(String question, Answer.Row row) {
        return answers -> {
            var rows = new ArrayList<>(answers.rows(question));
            rows.add(row);
            return answers.with(question, new Answer.Rows(rows));
        };
    }

    /** Removes a row. */
    static UnaryOperator<Answers> drop(String question, String row) {
        return answers -> answers.with(question,
                new Answer.Rows(answers.rows(question).stream().filter(each -> !each.id().value().equals(row)).toList()));
    }

    /** Changes or, with an empty text, removes one cell. */
    static UnaryOperator<Answers> set(String question, String row, String column, Answer value) {
        return answers -> answers.with(question, new Answer.Rows(answers.rows(question).stream()
                .map(each -> each.id().value().equals(row) ? new Answer.Row(each.id(), each.answers().with(column, value)) : each)
                .toList()));
    }

    static UnaryOperator<Answers> set(String question, Answer value) {
        return answers -> answers.with(question, value);
    }

    @SafeVarargs
    static UnaryOperator<Answers> all(UnaryOperator<Answers>... changes) {
        return answers -> Arrays.stream(changes).reduce(UnaryOperator.identity(), (one, other) -> start -> other.apply(one.apply(start)))
                .apply(answers);
    }

    static Answer text(String value) {
        return new Answer.Text(value);
    }

    static Answer prose(String value) {
        return Answer.Prose.of(Language.ENGLISH, value);
    }

    static Answer choice(String option) {
        return new Answer.Choice(new OptionKey(option));
    }

    static Answer choices(String... options) {
        return new Answer.Choices(Arrays.stream(options).map(OptionKey::new).toList());
    }

    static Answer flag(boolean yes) {
        return new Answer.Flag(yes);
    }

    static Answer day(String date) {
        return new Answer.Day(LocalDate.parse(date));
    }

    static Answer state(String code) {
        return new Answer.StateRef(new State(code));
    }

    static Answer states(String... codes) {
        return new Answer.States(Arrays.stream(codes).map(State::new).toList());
    }

    static Answer language(String tag) {
        return new Answer.LanguageRef(new Language(tag));
    }

    static Answer languages(String... tags) {
        return new Answer.Languages(Arrays.stream(tags).map(Language::new).toList());
    }

    static Answer ref(String row) {
        return new Answer.RowRef(new RowId(row));
    }

    static Answer amount(String value, String currency) {
        return new Answer.Amount(new BigDecimal(value), currency);
    }
}
