package org.rogatory.drafting;

import java.util.List;
import java.util.Map;

import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Interview;
import org.rogatory.shared.Finding;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.DocumentTemplate;

/**
 * A draft as somebody works on it.
 *
 * @param interview what is asked now, with the facts that follow from the answers
 * @param findings  what the checks say, missing answers included
 * @param revisions the revision at which each thing last changed: by question key, {@code wording:CLAUSE} or {@code accepted:FINDING}
 */
public record DraftView(DraftSummary summary, Content content, DocumentTemplate template, Interview interview, List<Finding> findings,
        Map<String, Integer> revisions) {

    public DraftView {
        findings = List.copyOf(findings);
        revisions = Map.copyOf(revisions);
    }

    /** To be given back with a new answer as the revision that was seen; 0 for a question that nobody has answered. */
    public int revisionOf(QuestionKey question) {
        return revisions.getOrDefault(question.name(), 0);
    }

    public int revisionOfWording(String clause) {
        return revisions.getOrDefault(Revision.wording(clause), 0);
    }

    public boolean isOpen() {
        return summary.status() == DraftStatus.OPEN;
    }
}
