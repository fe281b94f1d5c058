package org.rogatory.drafting.ui.fields;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rogatory.drafting.ui.fields.Proposal.Basis;
import org.rogatory.law.Judgement;
import org.rogatory.law.Judgement.Reach;
import org.rogatory.law.LawTexts;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.shared.State;

import com.vaadin.flow.component.UI;

/** Legal bases for a joint investigation team: what binds all of its States comes first. */
final class TeamProposal {

    private final FieldContext context;
    private final LawTexts texts;

    TeamProposal(FieldContext context) {
        this.context = context;
        this.texts = new LawTexts(context.reader(), context.law().states());
    }

    Proposal of(List<State> team, Collection<OptionKey> options) {
        var today = LocalDate.now(context.clock());
        var judged = context.law().advisor().team(team, today).stream()
                .filter(each -> options.contains(new OptionKey(each.basis().code())))
                .sorted(Comparator.comparing(each -> rank(each.reach()))).toList();
        Optional<Judgement> first = team.size() < 2
                ? Optional.empty()
                : judged.stream().filter(each -> each.reach() == Reach.ALL && each.basis().regulatesTeams()).findFirst();
        return new Proposal(team, today, List.of(lead(team, judged)),
                judged.stream().map(each -> basis(each, team, first.filter(each::equals).isPresent())).toList());
    }

    private String lead(List<State> team, List<Judgement> judged) {
        if (team.size() < 2) {
            return word("field.law.noTeam");
        }
        return judged.stream().filter(each -> each.reach() == Reach.ALL).findFirst()
                .map(each -> word("field.law.all", texts.cited(each.basis()))).orElseGet(() -> word("field.law.noneForAll"));
    }

    private Basis basis(Judgement judgement, List<State> team, boolean proposed) {
        var basis = judgement.basis();
        boolean alone = team.size() < 2;
        return new Basis(new OptionKey(basis.code()), basis.instrument(), texts.cited(basis), judgement.states(),
                alone ? "" : worth(judgement), alone ? "" : why(judgement), proposed,
                alone || judgement.reach() != Reach.NONE && !judgement.isUnlikely());
    }

    private String worth(Judgement judgement) {
        return judgement.isUnlikely() ? texts.text("role.UNLIKELY", List.of()) : word("field.law.reach." + judgement.reach());
    }

    private String why(Judgement judgement) {
        var clauses = judgement.clausesToSpellOut().stream().map(texts::text).collect(Collectors.joining(" "));
        return switch (judgement.reach()) {
            case ALL, SOME -> clauses;
            case UNVERIFIED -> word("field.law.toConfirm", names(judgement.toBeConfirmed())) + (clauses.isEmpty() ? "" : " " + clauses);
            case NONE ->
                judgement.basis().inForce() ? word("field.law.notBound", names(judgement.notBound())) : word("field.law.notInForce");
        };
    }

    private String names(List<State> states) {
        return states.stream().map(context::name).collect(Collectors.joining(", "));
    }

    private static int rank(Reach reach) {
        return switch (reach) {
            case ALL -> 0;
            case UNVERIFIED -> 1;
            case SOME -> 2;
            case NONE -> 3;
        };
    }

    private static String word(String key, Object... names) {
        return UI.getCurrent().getTranslation(key, names);
    }
}
