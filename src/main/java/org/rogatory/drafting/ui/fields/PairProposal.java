package org.rogatory.drafting.ui.fields;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.rogatory.advice.ui.matrix.Readable;
import org.rogatory.drafting.ui.fields.Proposal.Basis;
import org.rogatory.law.LawTexts;
import org.rogatory.law.PairAdvice;
import org.rogatory.law.PairBasis;
import org.rogatory.law.PairQuestion;
import org.rogatory.law.Role;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Part;
import org.rogatory.shared.State;

import com.vaadin.flow.component.UI;

/** Legal bases for a request: what governs between the two States for the offences and measures of the draft. */
final class PairProposal {

    private final FieldContext context;
    private final LawTexts texts;

    PairProposal(FieldContext context) {
        this.context = context;
        this.texts = new LawTexts(context.reader(), context.law().states());
    }

    /** What the draft asks of the law. */
    PairQuestion question(State requesting, State requested, Answers draft) {
        var offences = draft.rows("offences").stream().flatMap(row -> row.answers().choice("category").stream()).map(OptionKey::name)
                .distinct().toList();
        var kinds = draft.rows("items").stream().flatMap(row -> context.questionnaire().part("items", row.answers()).stream())
                .map(Part::code).distinct().toList();
        return new PairQuestion(requesting, requested, draft.date("requestDate").orElseGet(() -> LocalDate.now(context.clock())), offences,
                kinds);
    }

    Proposal of(PairQuestion question, Collection<OptionKey> options) {
        var advice = context.law().pairs().advise(question);
        var bases = advice.bases().stream().filter(each -> options.contains(option(each))).map(this::basis).toList();
        return new Proposal(List.of(question.requesting(), question.requested()), question.date(), lead(advice, options), bases);
    }

    private List<String> lead(PairAdvice advice, Collection<OptionKey> options) {
        var lead = new ArrayList<String>();
        var first = advice.with(Role.PRIMARY);
        if (first.isEmpty()) {
            lead.add(word("field.law.pair.none"));
        }
        first.stream().filter(each -> !each.reasons().isEmpty()).forEach(each -> lead.add(
                word(options.contains(option(each)) ? "field.law.pair.first" : "field.law.pair.otherForm", each.instrument().shortName(),
                        texts.text(each.reasons().getFirst()))));
        return lead;
    }

    private Basis basis(PairBasis each) {
        var name = each.role().isCitable() ? texts.cited(each) : each.instrument().shortName();
        var why = each.reasons().stream().map(Readable::of).map(texts::text).collect(Collectors.joining(" "));
        return new Basis(option(each), each.instrument(), name, List.of(each.requesting(), each.requested()),
                texts.text("role." + each.role(), List.of()), why, each.role() == Role.PRIMARY,
                each.role().isCitable() || each.role() == Role.TO_BE_CONFIRMED);
    }

    private static OptionKey option(PairBasis basis) {
        return new OptionKey(basis.instrument().code());
    }

    private static String word(String key, Object... names) {
        return UI.getCurrent().getTranslation(key, names);
    }
}
