package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.util.List;
import java.util.Optional;

import org.rogatory.law.LanguageRule;
import org.rogatory.law.PairBasis;
import org.rogatory.law.Provenance;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;

/** Whether the other State can read what it is sent. */
final class LanguageRules {

    private LanguageRules() {
    }

    /** The request reaches the other State in a language it accepts under the very instrument that is cited. */
    static List<Finding> v07Language(Request request) {
        return request.governingBasis()
                .filter(basis -> basis.languages().isKnown() && request.answers().language("requestLanguage").isPresent())
                .map(basis -> language(request, basis)).orElse(List.of());
    }

    private static List<Finding> language(Request request, PairBasis basis) {
        List<LanguageRule> rules = basis.languages().declared();
        List<Language> accepted = rules.stream().flatMap(rule -> rule.accepted().stream()).distinct().toList();
        Language written = request.answers().language("requestLanguage").orElseThrow();
        Optional<Language> translated = request.answers().language("translationLanguage");
        Object[] names = {basis.requested().state(), accepted, basis.instrument().shortName(), written};
        String source = rules.getFirst().provenance().source();
        boolean sure = rules.stream().map(LanguageRule::provenance).allMatch(Provenance::isVerified);
        if (!takes(accepted, written) && translated.filter(language -> takes(accepted, language)).isEmpty()) {
            return List.of(sure
                    ? stop("V07.language", at("translation"), source, names)
                    : warn("V07.perhaps", at("translation"), source, names));
        }
        if (!takes(accepted, written) && notAnnexed(request, translated.orElseThrow())) {
            return List.of(stop("V07.notAnnexed", at("translationAnnex"), source, translated.orElseThrow()));
        }
        boolean annexesToo = rules.stream().allMatch(rule -> rule.annexes().equals("yes"));
        return annexesToo ? untranslated(request, accepted, source) : List.of();
    }

    /** A translation that is only announced does not travel with the letter. */
    private static boolean notAnnexed(Request request, Language translated) {
        Optional<Answers> annex = request.answers().reference("translationAnnex").flatMap(id -> request.answers().row("annexes", id))
                .map(Answer.Row::answers);
        return annex.isEmpty() || annex.get().language("language").filter(language -> !takes(List.of(translated), language)).isPresent();
    }

    private static List<Finding> untranslated(Request request, List<Language> accepted, String source) {
        List<RowId> translated = request.answers().rows("annexes").stream()
                .flatMap(row -> row.answers().reference("translationOf").stream()).toList();
        return request.answers().rows("annexes").stream()
                .filter(row -> row.answers().language("language").filter(language -> !takes(accepted, language)).isPresent()
                        && !translated.contains(row.id()))
                .map(row -> warn("V07.annex", at("annexes", row.id(), "language"), source, row.answers().text("title").orElse("…"),
                        accepted))
                .toList();
    }

    private static boolean takes(List<Language> accepted, Language language) {
        return accepted.stream().anyMatch(each -> each.locale().getLanguage().equals(language.locale().getLanguage()));
    }
}
