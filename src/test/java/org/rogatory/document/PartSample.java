package org.rogatory.document;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.rogatory.checks.DerivedFacts;
import org.rogatory.checks.Review;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Interview;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.Severity;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.DocumentTemplate;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A sample of one kind of row. It says only what differs from another sample: {@code extends} names that of the document type, or {@code full}
 * of the same kind; {@code answers} replace whole answers, {@code without} takes some away, {@code change} puts
 * one answer or one cell in the place of another ({@code items[i1].link}, null for none), {@code expects} names the checks that speak then.
 */
record PartSample(DocumentTemplate template, Part part, String name) {

    static final String COMPLETE = "full";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    boolean isComplete() {
        return name.equals(COMPLETE);
    }

    /** The codes that have to be among the findings, and no others. */
    Set<String> expected() {
        var codes = new TreeSet<String>();
        overlay(name).path("expects").forEach(code -> codes.add(code.asString()));
        return codes;
    }

    /** The codes of everything that hinders, or that going on needs a reason for; of hints only those that are expected. */
    Set<String> objections() {
        Set<String> expected = expected();
        return findings().stream().filter(finding -> finding.severity() != Severity.INFO || expected.contains(finding.code()))
                .map(Finding::code).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Finding> findings() {
        List<QuestionKey> derived = template.derived().stream().map(Question::key).toList();
        var facts = new DerivedFacts(Sample.LAW, Sample.TODAY);
        var interview = new Interview(template.questionnaire(), facts.addTo(content().answers(), derived));
        return Review.of(template.rules(), Sample.LAW, Sample.TODAY).findings(template.questionnaire(), interview.relevantAnswers(),
                interview.missing());
    }

    DocumentModel document() {
        return new Sample(template, name, Language.ENGLISH).document(content());
    }

    /** The whole content, with what it extends. */
    String json() {
        return JSON.writeValueAsString(whole(name));
    }

    private Content content() {
        return new ContentCodec(template, Sample.LAW.states()::isKnown).read(json());
    }

    private ObjectNode whole(String sample) {
        ObjectNode overlay = overlay(sample);
        String extended = overlay.path("extends").asString();
        ObjectNode whole = extended.equals(COMPLETE) && !sample.equals(COMPLETE)
                ? whole(COMPLETE)
                : parsed(template.samples().get(extended), template.id() + " has no sample " + extended);
        var answers = (ObjectNode) whole.get("answers");
        overlay.path("without").forEach(key -> answers.remove(key.asString()));
        overlay.path("answers").properties().forEach(entry -> answers.set(entry.getKey(), entry.getValue()));
        overlay.path("change").properties().forEach(entry -> Change.of(entry.getKey()).in(answers, entry.getValue()));
        return whole;
    }

    private ObjectNode overlay(String sample) {
        return parsed(part.samples().get(sample), part.id() + " has no sample " + sample);
    }

    private static ObjectNode parsed(String json, String problem) {
        return (ObjectNode) JSON.readTree(Objects.requireNonNull(json, problem));
    }

    @Override
    public String toString() {
        return template.id() + "/" + part.id() + "/" + name;
    }
}
