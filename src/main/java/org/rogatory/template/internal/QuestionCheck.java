package org.rogatory.template.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Section;
import org.rogatory.shared.QuestionKey;

/** Checks that questions have their own names and refer to questions of the right kind. */
final class QuestionCheck {

    private final TemplateSources sources;
    private final Keys keys;
    private final Faults faults;
    private final Places places;

    QuestionCheck(TemplateSources sources, Keys keys, Faults faults) {
        this.sources = sources;
        this.keys = keys;
        this.faults = faults;
        this.places = sources.places();
    }

    void run() {
        var sections = new HashMap<String, Place>();
        var questions = new HashMap<String, Place>();
        for (Section section : sources.questionnaire().sections()) {
            once(sections, "the topic", section.id(), places.of(section));
            section.questions().forEach(question -> once(questions, "the question", question.key().name(), places.of(question)));
        }
        sources.manifest().derived().forEach(fact -> once(questions, "the question or derived fact", fact.key().name(), places.of(fact)));
        sources.questionnaire().questions().forEach(this::check);
        sources.manifest().derived().forEach(this::check);
        sources.manifest().index().forEach((name, key) -> {
            if (keys.find(key).isEmpty()) {
                faults.add(places.of(key),
                        "the index '" + name + "' names no question: '" + key + "'" + Nearest.to(key.name(), keys.names(Optional.empty())));
            }
        });
        repeated(sources.manifest().signatures(), "signatures", places.of(sources.manifest().signatures()));
    }

    private void check(Question question) {
        Place place = places.of(question);
        switch (question) {
            case Question.Repeated repeated -> {
                var columns = new HashMap<String, Place>();
                for (Question column : repeated.columns()) {
                    once(columns, "the column", column.key().name(), places.of(column));
                    check(column);
                    if (column.key().name().equals("id")) {
                        faults.add(places.of(column), "a column cannot be called id: that is the identity of the row");
                    }
                }
            }
            case Question.Reference reference -> repeated(reference.to(), "to", place);
            case Question.References references -> repeated(references.to(), "to", place);
            case Question.StatesChoice states -> states.among().forEach(among -> withStates(among, place));
            case Question.LegalBases bases -> {
                if (bases.among().size() == 1) {
                    withStates(bases.among().getFirst(), place);
                } else {
                    bases.among().forEach(key -> stateQuestion(key, place));
                }
            }
            case Question.ShortText _,Question.Email _,Question.LongText _,Question.DateQuestion _,Question.PartialDate _,Question.MomentQuestion _,Question.YesNo _,Question.OneOf _,Question.SomeOf _,Question.WholeNumber _,Question.Money _,Question.StateChoice _,Question.LanguageChoice _,Question.LanguagesChoice _ ->
                {
                }
        }
        if (!Keys.options(question).isEmpty() || !takesOptions(question)) {
            return;
        }
        faults.add(place, "'" + question.key() + "' needs at least one option");
    }

    private static boolean takesOptions(Question question) {
        return question instanceof Question.OneOf || question instanceof Question.SomeOf || question instanceof Question.LegalBases;
    }

    private void once(Map<String, Place> seen, String what, String name, Place place) {
        Place before = seen.putIfAbsent(name, place);
        if (before != null) {
            faults.add(place, what + " '" + name + "' stands already in " + before.file() + ", line " + before.line());
        }
    }

    private Optional<Question.Repeated> repeated(QuestionKey key, String word, Place place) {
        Optional<Question.Repeated> repeated = keys.repeated(key);
        if (repeated.isEmpty()) {
            String what = keys.find(key).isPresent()
                    ? "is not a repeated question"
                    : "is no question" + Nearest.to(key.name(), keys.names(Optional.empty()));
            faults.add(place, "'" + word + "' names a repeated question; '" + key + "' " + what);
        }
        return repeated;
    }

    private void stateQuestion(QuestionKey key, Place place) {
        if (keys.find(key).filter(Question.StateChoice.class::isInstance).isEmpty()) {
            faults.add(place, "'between' names two questions of type state; '" + key + "' is none");
        }
    }

    private void withStates(QuestionKey among, Place place) {
        repeated(among, "among", place).map(Question.Repeated::columns)
                .filter(columns -> columns.stream().noneMatch(Question.StateChoice.class::isInstance))
                .ifPresent((List<Question> _) -> faults.add(place,
                        "'among' names a repeated question with a column of type state; '" + among + "' has none"));
    }
}
