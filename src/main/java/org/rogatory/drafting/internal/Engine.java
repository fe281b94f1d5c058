package org.rogatory.drafting.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.checks.DerivedFacts;
import org.rogatory.checks.Review;
import org.rogatory.directory.CurrentLaw;
import org.rogatory.document.StateNaming;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Interview;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.State;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.TemplateCatalogue;
import org.springframework.stereotype.Component;

/** What the pure engine says of a draft's content. */
@Component
class Engine {

    private final TemplateCatalogue templates;
    private final CurrentLaw current;
    private final Clock clock;

    Engine(TemplateCatalogue templates, CurrentLaw current, Clock clock) {
        this.templates = templates;
        this.current = current;
        this.clock = clock;
    }

    DocumentTemplate template(String id) {
        return templates.template(id);
    }

    Stream<DocumentTemplate> templates() {
        return templates.ids().stream().map(templates::template);
    }

    ContentCodec codec(DocumentTemplate template) {
        return new ContentCodec(template, current.law().states()::isKnown);
    }

    /** A stored draft; what no longer fits a newer template is left behind. */
    Content read(DocumentTemplate template, String json) {
        return codec(template).readKeeping(json).content();
    }

    Interview interview(DocumentTemplate template, Content content) {
        return new Interview(template.questionnaire(), facts(template, content.answers()));
    }

    Answers facts(DocumentTemplate template, Answers answers) {
        return new DerivedFacts(current.law(), LocalDate.now(clock)).addTo(answers,
                template.derived().stream().map(Question::key).toList());
    }

    List<Finding> findings(DocumentTemplate template, Content content) {
        Interview interview = interview(template, content);
        Review review = Review.of(template.rules(), current.law(), LocalDate.now(clock));
        return review.findings(template.questionnaire(), interview.relevantAnswers(), interview.missing());
    }

    StateNaming stateNaming() {
        Law law = current.law();
        return new StateNaming() {
            @Override
            public String inSentence(State state, Language language) {
                return law.states().nameInSentence(state);
            }

            @Override
            public String shortName(State state, Language language) {
                return law.states().name(state, language);
            }
        };
    }

    Draft.Index index(DocumentTemplate template, Content content) {
        Answers answers = facts(template, content.answers());
        String reference = indexed(template, "reference").flatMap(key -> answers.text(key.name())).orElse("");
        String title = indexed(template, "title").flatMap(key -> answers.text(key.name()))
                .or(() -> indexed(template, "heading").flatMap(key -> heading(template, key, answers)))
                .orElseGet(() -> template.labels(Language.ENGLISH).get("title"));
        List<State> states = indexed(template, "states").map(key -> answers.states(key.name())).orElse(List.of());
        return new Draft.Index(title, reference, states);
    }

    /** A type with several kinds of documents has a title for each. */
    private static Optional<String> heading(DocumentTemplate template, QuestionKey key, Answers answers) {
        return answers.choice(key.name()).flatMap(kind -> template.labels(Language.ENGLISH).find("option." + key + "." + kind));
    }

    /** The end of the period if every signatory had signed by this day, the last of them on it. */
    Optional<LocalDate> endsOn(DocumentTemplate template, Content content, LocalDate lastSignature) {
        String signatories = template.signatures().name();
        List<Answer.Row> signed = content.answers().rows(signatories).stream()
                .map(row -> new Answer.Row(row.id(), row.answers().with("date", new Answer.Day(lastSignature)))).toList();
        return facts(template, content.answers().with(signatories, new Answer.Rows(signed))).date("endsOn");
    }

    private static Optional<QuestionKey> indexed(DocumentTemplate template, String column) {
        return Optional.ofNullable(template.index().get(column));
    }

    /** The names that an own clause may use as placeholders. */
    static Stream<QuestionKey> known(DocumentTemplate template) {
        return Stream.concat(template.questionnaire().questions(), template.derived().stream()).map(Question::key);
    }
}
