package org.rogatory.drafting.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.drafting.SaveOutcome.Refused;
import org.rogatory.questionnaire.ClauseWording;
import org.rogatory.questionnaire.Content;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.QuestionKey;
import org.rogatory.template.ClauseRef;
import org.rogatory.template.DocumentTemplate;
import org.rogatory.template.OutlineNode;
import org.rogatory.template.Placeholder;
import org.rogatory.template.TextSyntax;

/** Whether a clause may be worded so: what the model allows, and whether the text can be printed. */
final class WordingCheck {

    private static final Pattern CLAUSE_ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final int LONGEST_TEXT = 50_000;

    private final DocumentTemplate template;
    private final Content content;

    WordingCheck(DocumentTemplate template, Content content) {
        this.template = template;
        this.content = content;
    }

    Optional<Refused> fault(String clause, ClauseWording wording) {
        Optional<OutlineNode.Clause> model = template.outline().clause(clause);
        return switch (wording) {
            case ClauseWording.LeftOut _ -> model.filter(OutlineNode.Clause::optional).isPresent()
                    ? Optional.empty()
                    : refused("drafting.refused.clauseIsNeeded", clause);
            case ClauseWording.Adapted(var text, _) ->
                model.isEmpty() ? refused("drafting.refused.noSuchClause", clause) : text(clause, text.values());
            case ClauseWording.Added(var after, var text) -> added(clause, after).or(() -> text(clause, text.values()));
        };
    }

    private Optional<Refused> added(String clause, String after) {
        if (!CLAUSE_ID.matcher(clause).matches() || template.outline().all().anyMatch(node -> node.id().equals(clause))) {
            return refused("drafting.refused.clauseId", clause);
        }
        boolean placed = template.outline().clause(after).isPresent()
                || !after.equals(clause) && content.wording().get(after) instanceof ClauseWording.Added;
        return placed ? Optional.empty() : refused("drafting.refused.noSuchClause", after);
    }

    private Optional<Refused> text(String clause, Collection<String> texts) {
        if (texts.isEmpty() || texts.stream().anyMatch(String::isBlank)) {
            return refused("drafting.refused.emptyClause", clause);
        }
        if (texts.stream().anyMatch(text -> text.length() > LONGEST_TEXT)) {
            return refused("drafting.refused.clauseTooLong", LONGEST_TEXT);
        }
        return texts.stream().map(TextSyntax::parse).map(parsed -> fault(clause, parsed)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Refused> fault(String clause, TextSyntax.Parsed parsed) {
        if (!parsed.faults().isEmpty()) {
            return refused("drafting.refused.clauseText", parsed.faults().getFirst().toString());
        }
        var names = names(clause);
        Optional<Placeholder> unknown = parsed.placeholders().filter(each -> !each.isRowNumber() && !names.contains(each.path().getFirst()))
                .findFirst();
        if (unknown.isPresent()) {
            return refused("drafting.refused.placeholder", unknown.get().toString());
        }
        return parsed.references().filter(each -> !isPart(each)).findFirst()
                .flatMap(each -> refused("drafting.refused.reference", each.toString()));
    }

    private boolean isPart(ClauseRef reference) {
        return content.wording().containsKey(reference.id()) || template.outline().all().anyMatch(node -> node.id().equals(reference.id()));
    }

    /** Questions, facts, and in a repeated clause the columns of its rows. */
    private Collection<String> names(String clause) {
        Stream<QuestionKey> columns = template.outline().clause(clause).flatMap(OutlineNode.Clause::repeat)
                .flatMap(repeat -> template.questionnaire().question(repeat.over()))
                .map(question -> question instanceof Question.Repeated repeated ? repeated.columns() : List.<Question>of())
                .orElse(List.of()).stream()
                .map(Question::key);
        return Stream.concat(Engine.known(template), columns).map(QuestionKey::name).collect(Collectors.toSet());
    }

    private static Optional<Refused> refused(String messageKey, Object argument) {
        return Optional.of(new Refused(messageKey, List.of(argument)));
    }
}
