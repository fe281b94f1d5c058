package org.rogatory.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.Questionnaire;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;

/**
 * A document type as read from its folder and found free of faults.
 *
 * @param hash       SHA-256 over the folder, so that a draft can tell which wording it was written against
 * @param languages  in which the document can be produced
 * @param index      names of columns to the question whose answer fills them
 * @param signatures the repeated question whose rows sign
 * @param rules      codes of the checks that apply
 * @param derived    facts computed from answers and law; usable like answers
 * @param samples    contents by file name without ending, as JSON text
 */
public record DocumentTemplate(String id, int version, String hash, List<Language> languages, Map<String, QuestionKey> index,
        QuestionKey signatures, List<String> rules, List<Question> derived, Questionnaire questionnaire, Outline outline,
        Map<Language, Wording> wording, Map<Language, Labels> labels, Map<String, String> samples) {

    /** The kinds of row that this question offers, in the order of their codes; none if it is no question of parts. */
    public List<Part> parts(String question) {
        return questionnaire.parts(question);
    }

    /** The kind with this option, in whatever question. */
    public Optional<Part> part(OptionKey id) {
        return questionnaire.parts().values().stream().flatMap(List::stream).filter(part -> part.id().equals(id)).findFirst();
    }

    public Wording wording(Language language) {
        return wording.get(language);
    }

    /** Labels in this language, or in English, which every template has. */
    public Labels labels(Language language) {
        return labels.getOrDefault(language, labels.get(Language.ENGLISH));
    }
}
