package org.rogatory.drafting.ui.fields;

import java.util.Optional;

import org.rogatory.questionnaire.Answers;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** When the period ends, and by which rule. The day itself is a derived fact. */
final class PeriodSummary extends Companion {

    private final Paragraph end = new Paragraph();
    private final Span rule = new Span();

    PeriodSummary() {
        end.addClassName("result");
        rule.addClassName("quiet");
        add(end, rule);
    }

    @Override
    void refresh(Answers draft) {
        var ends = draft.date("endsOn").map(Moments::date);
        var months = draft.count("periodMonths").filter(_ -> draft.chose("periodLength", "months"));
        end.setText(ends.map(day -> getTranslation("field.period.ends", day)).or(() -> months.map(this::open)).orElse(""));
        rule.setText(ends.flatMap(_ -> rule(draft, months)).orElse(""));
        setVisible(!end.getText().isEmpty());
    }

    private String open(int months) {
        return getTranslation("field.period.open", months);
    }

    private Optional<String> rule(Answers draft, Optional<Integer> months) {
        boolean bySignature = draft.chose("periodStart", "last-signature");
        return months.flatMap(count -> draft.date("startsOn").or(() -> draft.date("lastSignatureOn"))
                .map(start -> getTranslation(bySignature ? "field.period.rule.signature" : "field.period.rule.date", Moments.date(start),
                        count)));
    }
}
