package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.QuestionKey;

import com.vaadin.flow.component.UI;

/** What is said of the rows of a question of parts, and of the kinds that can be chosen. */
final class PartWords {

    private static final int LONGEST = 140;
    private static final int PARTICULARS = 3;

    private final Question.Repeated question;
    private final FieldContext context;

    PartWords(Question.Repeated question, FieldContext context) {
        this.question = question;
        this.context = context;
    }

    List<Part> kinds() {
        return context.questionnaire().parts(question.key().name());
    }

    Optional<Part> kind(Answer.Row row) {
        return context.questionnaire().part(question.key().name(), row.answers());
    }

    String name(Part part) {
        return label(part, "").orElse(part.code());
    }

    Optional<String> hint(Part part) {
        return label(part, ".hint");
    }

    String group(Part part) {
        return context.labels().find("group." + question.key() + "." + part.group()).orElse(part.group());
    }

    /** "2. Bank and financial records": the number that the document gives it. */
    String title(Answer.Row row, int index) {
        return UI.getCurrent().getTranslation("parts.title", index + 1, kind(row).map(this::name).orElse(""));
    }

    /** The first particulars on one line, without long texts. */
    String summary(Answer.Row row, Answers draft) {
        var words = new AnswerText(context);
        var said = new ArrayList<String>();
        for (Question column : particulars(row)) {
            row.answers().get(column.key()).filter(answer -> said.size() < PARTICULARS)
                    .map(answer -> words.of(answer, FieldPath.of(question.key()).in(row.id()).column(column.key().name()), draft))
                    .filter(text -> !text.isEmpty()).ifPresent(said::add);
        }
        var line = String.join(" · ", said);
        return line.length() <= LONGEST ? line : line.substring(0, line.lastIndexOf(' ', LONGEST)) + " …";
    }

    /** Whether a column is asked in a row of this kind at all: what all kinds share, and what is its own. */
    boolean belongs(Question column, Optional<Part> kind) {
        return !column.key().equals(Part.KIND)
                && (kind.filter(part -> part.columns().contains(column.key())).isPresent() || !own().contains(column.key()));
    }

    /** What the chosen legal bases call this kind: "UNCAC 46(3)(f)". Empty where none of them has an article for it. */
    Optional<String> articles(Part part, Answers draft) {
        var bases = draft.choices("legalBases").stream().map(Object::toString).filter(part.articles()::containsKey).toList();
        var unread = part.unverified().stream().flatMap(text -> Stream.of(text.split("\\s*,\\s*"))).collect(Collectors.toSet());
        return Optional
                .of(bases.stream().map(basis -> article(basis, part.articles().get(basis), unread)).collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty());
    }

    private static String article(String basis, String article, Set<String> unread) {
        var text = basis + " " + article;
        return unread.contains(text) ? UI.getCurrent().getTranslation("parts.unverified", text) : text;
    }

    private List<Question> particulars(Answer.Row row) {
        var kind = kind(row);
        return question.columns().stream().filter(column -> !(column instanceof Question.LongText) && !(column instanceof Question.YesNo))
                .filter(column -> kind.filter(part -> part.columns().contains(column.key())).isPresent()).toList();
    }

    private Set<QuestionKey> own() {
        return kinds().stream().flatMap(part -> part.columns().stream()).collect(Collectors.toSet());
    }

    private Optional<String> label(Part part, String what) {
        return context.labels().find("option." + question.key() + "." + Part.KIND + "." + part.id() + what);
    }
}
