package org.rogatory.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.rogatory.checks.DerivedFacts;
import org.rogatory.checks.FindingTexts;
import org.rogatory.checks.Review;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Interview;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.ContentCodec;
import org.rogatory.template.ContentRejected;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.Labels;
import org.rogatory.template.TemplateCatalogue;
import org.rogatory.template.TemplateRejected;
import org.rogatory.template.UnknownTemplate;

/** A content file on its template: the interview with its derived facts, and what is wrong with it. */
record Workbench(DocumentTemplate template, Content content, Law law, LocalDate today) {

    static Workbench open(String templateId, String file, LocalDate today) {
        return open(TemplateCatalogue.asBuilt(), templateId, file, today);
    }

    static Workbench open(TemplateCatalogue catalogue, String templateId, String file, LocalDate today) {
        Law law = Law.shipped();
        DocumentTemplate template = template(catalogue, templateId);
        try {
            return new Workbench(template, new ContentCodec(template, law.states()::isKnown).read(Files.read(file)), law, today);
        } catch (ContentRejected e) {
            throw new BadUsage(file + ": " + e.getMessage(), e);
        }
    }

    static DocumentTemplate template(TemplateCatalogue catalogue, String id) {
        try {
            return catalogue.template(id);
        } catch (UnknownTemplate | TemplateRejected e) {
            throw new BadUsage(e.getMessage(), e);
        }
    }

    Interview interview() {
        List<QuestionKey> derived = template.derived().stream().map(Question::key).toList();
        return new Interview(template.questionnaire(), new DerivedFacts(law, today).addTo(content.answers(), derived));
    }

    /** What is missing, wrong, risky or worth knowing, the gravest first. */
    List<Finding> findings() {
        Interview interview = interview();
        return Review.of(template.rules(), law, today).findings(template.questionnaire(), interview.relevantAnswers(), interview.missing());
    }

    boolean hasStop() {
        return findings().stream().anyMatch(Finding::isStop);
    }

    /** Sentences for findings, in this language. */
    FindingTexts texts(Language language) {
        return new FindingTexts(language, law.states()::nameInSentence, label(template.labels(language)));
    }

    private static Function<FieldPath, String> label(Labels labels) {
        return path -> {
            String question = labels.find("question." + path.question()).orElse(path.question().name());
            String row = path.row().map(id -> question + ", " + id).orElse(question);
            return path.column()
                    .map(column -> labels.find("question." + path.question() + "." + column).orElse(column.name()) + " (" + row + ")")
                    .orElse(row);
        };
    }
}
