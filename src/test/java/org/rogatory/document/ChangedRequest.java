package org.rogatory.document;

import java.util.List;

import org.rogatory.checks.DerivedFacts;
import org.rogatory.checks.Review;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Interview;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Finding;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.DocumentTemplate;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A sample of a request with some answers put in the place of others. */
record ChangedRequest(DocumentTemplate template, String sample, String changes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    List<Finding> findings() {
        List<QuestionKey> derived = template.derived().stream().map(Question::key).toList();
        var facts = new DerivedFacts(Sample.LAW, Sample.TODAY);
        Answers answers = new ContentCodec(template, Sample.LAW.states()::isKnown).read(json()).answers();
        var interview = new Interview(template.questionnaire(), facts.addTo(answers, derived));
        Answers relevant = facts.addTo(interview.relevantAnswers(), derived);
        return Review.of(template.rules(), Sample.LAW, Sample.TODAY).findings(template.questionnaire(), relevant, interview.missing());
    }

    private String json() {
        var whole = (ObjectNode) JSON.readTree(template.samples().get(sample));
        var answers = (ObjectNode) whole.get("answers");
        JSON.readTree(changes).properties().forEach(entry -> Change.of(entry.getKey()).in(answers, entry.getValue()));
        return JSON.writeValueAsString(whole);
    }
}
