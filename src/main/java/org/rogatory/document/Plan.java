package org.rogatory.document;

import java.util.List;
import java.util.Map;

import org.rogatory.questionnaire.Condition;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.OutlineNode;

/** Which parts of a document are printed, in which order, and with which numbers. References can look forward, so this comes before any text. */
record Plan(List<Part> parts, Map<String, String> numbers) {

    sealed interface Part {}

    record Group(String anchor, int level, String number, String title, Scope scope, List<Part> contains) implements Part {}

    record Annex(String id, String name, String title, Scope scope, List<Part> contains) implements Part {}

    /**
     * A clause with the text it has in this draft.
     *
     * @param anchor unique in the document, where the id is that of several: a clause of a section that is repeated
     * @param scopes one for each row of a repeated clause, otherwise the draft alone
     * @param as     how it is repeated, or empty
     * @param text   empty if there is none in this language
     */
    record Clause(String id, String anchor, String number, List<Scope> scopes, java.util.Optional<OutlineNode.As> as,
            java.util.Optional<String> text) implements Part {}

    record Signatures(Scope draft, QuestionKey signatories) implements Part {}

    List<String> annexTitles() {
        return parts.stream().filter(Annex.class::isInstance).map(Annex.class::cast)
                .map(annex -> annex.name().isEmpty() ? annex.title() : annex.name() + ": " + annex.title()).toList();
    }

    static List<Scope> signatories(Signatures signatures) {
        return signatures.draft().rows(signatures.signatories(), Condition.ALWAYS);
    }
}
