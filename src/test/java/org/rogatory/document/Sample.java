package org.rogatory.document;

import java.time.LocalDate;
import java.util.List;

import org.rogatory.checks.DerivedFacts;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Interview;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.State;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.DocumentTemplate;

/** A sample of a document type in one language. */
record Sample(DocumentTemplate template, String name, Language language) {

    static final Law LAW = Law.shipped();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final StateNaming NAMES = new StateNaming() {
        @Override
        public String inSentence(State state, Language language) {
            return LAW.states().nameInSentence(state);
        }

        @Override
        public String shortName(State state, Language language) {
            return LAW.states().name(state, language);
        }
    };

    String json() {
        return template.samples().get(name);
    }

    Content content() {
        return new ContentCodec(template, LAW.states()::isKnown).read(json());
    }

    DocumentModel document() {
        return document(content());
    }

    /** The document that this content makes, which may be the sample's with a change. */
    DocumentModel document(Content content) {
        List<QuestionKey> derived = template.derived().stream().map(Question::key).toList();
        var facts = new DerivedFacts(LAW, TODAY);
        Answers relevant = new Interview(template.questionnaire(), facts.addTo(content.answers(), derived)).relevantAnswers();
        return new DocumentAssembler(template, NAMES).assemble(content, facts.addTo(relevant, derived), language);
    }

    @Override
    public String toString() {
        return template.id() + "/" + name + "." + language;
    }
}
