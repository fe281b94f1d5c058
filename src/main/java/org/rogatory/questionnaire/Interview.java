package org.rogatory.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.RowId;
import org.rogatory.shared.Severity;

/**
 * A questionnaire with the answers so far: what to ask, what is missing, and what may reach a document. The answers may include derived facts,
 * which no question asks for.
 */
public final class Interview {

    private final Questionnaire questionnaire;
    private final Visibility visibility;
    private final Answers relevant;

    public Interview(Questionnaire questionnaire, Answers answers) {
        this.questionnaire = questionnaire;
        this.visibility = new Visibility(conditions(questionnaire), answers);
        this.relevant = relevant(answers);
    }

    /** How many of the topics that are shown lack nothing. */
    public record Progress(int finished, int topics) {}

    /** The topics that are shown. */
    public List<Section> sections() {
        return questionnaire.sections().stream().filter(section -> visibility.holds(section.when())).toList();
    }

    public List<Question> visibleQuestions(Section section) {
        return section.questions().stream().filter(question -> visibility.isShown(question.key())).toList();
    }

    /** The columns that are asked in this row. */
    public List<Question> visibleColumns(Question.Repeated repeated, Answer.Row row) {
        Visibility columns = columns(repeated, row);
        return repeated.columns().stream().filter(column -> columns.isShown(column.key())).toList();
    }

    /** The answers to what is asked now. Only these may reach a document; others are kept, as the drafter may switch back. */
    public Answers relevantAnswers() {
        return relevant;
    }

    /** Required answers that are missing, and references to rows that are gone. */
    public List<Finding> missing() {
        return sections().stream().flatMap(section -> missing(section).stream()).toList();
    }

    public List<Finding> missing(Section section) {
        return visibleQuestions(section).stream().flatMap(this::missing).toList();
    }

    public TopicState state(Section section) {
        if (visibleQuestions(section).stream().noneMatch(question -> relevant.has(question.key()))) {
            return TopicState.UNTOUCHED;
        }
        return missing(section).isEmpty() ? TopicState.COMPLETE : TopicState.STARTED;
    }

    /** The first topic in which something required is missing. */
    public Optional<Section> nextUnfinished() {
        return sections().stream().filter(section -> !missing(section).isEmpty()).findFirst();
    }

    public Progress progress() {
        List<Section> shown = sections();
        return new Progress((int) shown.stream().filter(section -> missing(section).isEmpty()).count(), shown.size());
    }

    private static Map<QuestionKey, Condition> conditions(Questionnaire questionnaire) {
        var conditions = new HashMap<QuestionKey, Condition>();
        questionnaire.sections().forEach(section -> section.questions()
                .forEach(question -> conditions.put(question.key(), new Condition.All(List.of(section.when(), question.when())))));
        return conditions;
    }

    private Answers relevant(Answers answers) {
        Map<QuestionKey, Condition> asked = conditions(questionnaire);
        var shown = new LinkedHashMap<QuestionKey, Answer>(
                answers.filter((key, _) -> !asked.containsKey(key) || visibility.isShown(key)).byQuestion());
        Answers draft = new Answers(shown);
        questionnaire.questions().filter(Question.Repeated.class::isInstance).map(Question.Repeated.class::cast)
                .forEach(repeated -> shown.computeIfPresent(repeated.key(), (_, answer) -> relevantRows(repeated, answer, draft)));
        return new Answers(shown);
    }

    private static Answer relevantRows(Question.Repeated repeated, Answer answer, Answers draft) {
        if (!(answer instanceof Answer.Rows(var rows))) {
            return answer;
        }
        return new Answer.Rows(rows.stream().map(row -> {
            Visibility columns = columns(repeated, row, draft);
            Answers kept = row.answers().filter((key, _) -> has(repeated, key) && columns.isShown(key));
            return new Answer.Row(row.id(), kept);
        }).toList());
    }

    private static boolean has(Question.Repeated repeated, QuestionKey column) {
        return repeated.columns().stream().anyMatch(each -> each.key().equals(column));
    }

    private Visibility columns(Question.Repeated repeated, Answer.Row row) {
        return columns(repeated, row, relevant);
    }

    /** A column of the same name as a question of the draft hides it, answered or not. */
    private static Visibility columns(Question.Repeated repeated, Answer.Row row, Answers draft) {
        var conditions = new HashMap<QuestionKey, Condition>();
        repeated.columns().forEach(column -> conditions.put(column.key(), column.when()));
        return new Visibility(conditions, row.answers().orElse(draft.filter((key, _) -> !conditions.containsKey(key))));
    }

    private Stream<Finding> missing(Question question) {
        var at = FieldPath.of(question.key());
        Optional<Answer> answer = relevant.get(question.key());
        if (answer.isEmpty()) {
            return question.required() ? Stream.of(stop("REQUIRED", at, "required")) : Stream.empty();
        }
        if (question instanceof Question.Repeated repeated && answer.get() instanceof Answer.Rows(var rows)) {
            return rows.stream().flatMap(row -> missing(repeated, row, at.in(row.id())));
        }
        return gone(question, answer.get(), at);
    }

    private Stream<Finding> missing(Question.Repeated repeated, Answer.Row row, FieldPath at) {
        var findings = new ArrayList<Finding>();
        for (Question column : visibleColumns(repeated, row)) {
            FieldPath cell = at.column(column.key().name());
            Optional<Answer> answer = row.answers().get(column.key());
            if (answer.isEmpty() && column.required()) {
                findings.add(stop("REQUIRED", cell, "required.column"));
            }
            answer.ifPresent(given -> gone(column, given, cell).forEach(findings::add));
        }
        return findings.stream();
    }

    /** A finding if the answer refers to a row that does not exist, or no longer. */
    private Stream<Finding> gone(Question question, Answer answer, FieldPath at) {
        boolean gone = switch (question) {
            case Question.Reference reference -> answer instanceof Answer.RowRef(var row) && !exists(reference.to(), row);
            case Question.References references -> answer instanceof Answer.RowRefs(var rows)
                    && rows.stream().anyMatch(row -> !exists(references.to(), row));
            default -> false;
        };
        return gone ? Stream.of(stop("REFERENCE", at, "reference.gone")) : Stream.empty();
    }

    private boolean exists(QuestionKey repeated, RowId row) {
        return relevant.row(repeated.name(), row).isPresent();
    }

    private static Finding stop(String code, FieldPath at, String message) {
        return new Finding(code, Severity.STOP, at, message, List.of(at), "");
    }
}
