package org.rogatory.drafting.ui.fields;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rogatory.law.Instrument;
import org.rogatory.law.PairQuestion;
import org.rogatory.law.TeamBasis;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.State;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;

/** The instruments on which a request or a team may rest, against its States: what governs comes first, is proposed, and says why. */
final class LegalBasesField extends QuestionField {

    private final Question.LegalBases question;
    private final FieldContext context;
    private final Map<OptionKey, Checkbox> boxes = new LinkedHashMap<>();
    private final FieldSet frame = new FieldSet();
    private final Paragraph problem = new Paragraph();
    private final Div matrix = new Div();
    private final Div warnings = new Div();
    private transient Object asked = List.of();
    private transient Proposal proposal;

    LegalBasesField(Question.LegalBases question, FieldPath path, FieldTexts texts, FieldContext context) {
        super(question, path);
        this.question = question;
        this.context = context;
        question.options().forEach(option -> boxes.put(option, box(option, texts)));
        frame.setId(id(path));
        frame.addClassNames("answer", "legal-bases");
        frame.getElement().setAttribute("tabindex", "-1");
        frame.setLegendText(texts.label(question, this));
        texts.hint().ifPresent(hint -> {
            var line = new Paragraph(hint);
            line.addClassName("hint");
            frame.add(line);
        });
        Guidance.of(texts, this).ifPresent(frame::add);
        problem.addClassName("problem");
        problem.setVisible(false);
        warnings.getElement().setAttribute("aria-live", "polite");
        frame.add(problem, matrix);
        add(frame);
        proposal = isRequest() ? none(List.of()) : new TeamProposal(context).of(List.of(), boxes.keySet());
        arrange();
    }

    /** Asks the law again only when the draft asks it something else. */
    @Override
    public void refresh(Answers draft) {
        var states = Team.states(context, question.among(), draft);
        Object asked = isRequest() && states.size() == 2
                ? new PairProposal(context).question(states.getFirst(), states.getLast(), draft)
                : states;
        if (!asked.equals(this.asked)) {
            this.asked = asked;
            proposal = asked instanceof PairQuestion pair
                    ? new PairProposal(context).of(pair, boxes.keySet())
                    : isRequest() ? none(states) : new TeamProposal(context).of(states, boxes.keySet());
            arrange();
        }
    }

    /** Asked between the two States of a request, and not among those of a team. */
    private boolean isRequest() {
        return question.among().size() == 2;
    }

    private Proposal none(List<State> states) {
        return new Proposal(states, LocalDate.now(context.clock()), List.of(getTranslation("field.law.pair.noStates")), List.of());
    }

    @Override
    public void showProblem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }

    @Override
    public void focusOn(FieldPath target) {
        boxes.values().stream().filter(Checkbox::getValue).findFirst().or(() -> boxes.values().stream().findFirst())
                .ifPresent(Checkbox::focus);
    }

    @Override
    protected void write(Answer answer) {
        var chosen = answer instanceof Answer.Choices(var options) ? options : List.<OptionKey>of();
        boxes.forEach((option, box) -> box.setValue(chosen.contains(option)));
        arrange();
    }

    @Override
    protected Answer read() {
        return new Answer.Choices(question.options().stream().filter(option -> boxes.get(option).getValue()).toList());
    }

    private Checkbox box(OptionKey option, FieldTexts texts) {
        var box = new Checkbox(name(option, texts));
        box.setId(id(path()) + "-" + option);
        box.addValueChangeListener(change -> {
            changed();
            if (change.isFromClient()) {
                warn();
            }
        });
        return box;
    }

    private String name(OptionKey option, FieldTexts texts) {
        return context.law().teamBases().find(option.name()).map(TeamBasis::cited)
                .or(() -> context.law().instruments().find(option.name()).map(Instrument::shortName)).orElseGet(() -> texts.option(option));
    }

    private void arrange() {
        matrix.removeAll();
        proposal.lead().stream().map(Paragraph::new).forEach(matrix::add);
        proposed().ifPresent(matrix::add);
        matrix.add(warnings);
        proposal.bases().forEach(basis -> boxes.get(basis.option()).setLabel(basis.name()));
        if (proposal.bases().isEmpty()) {
            matrix.add(new Div(boxes.values().toArray(Checkbox[]::new)));
        } else {
            matrix.add(new LegalBasesTable(context).of(proposal, boxes));
        }
        warn();
    }

    /** Takes over what is proposed, as long as something of it is not chosen yet. */
    private Optional<Button> proposed() {
        var options = proposal.proposed();
        if (options.isEmpty() || options.stream().allMatch(option -> boxes.get(option).getValue())) {
            return Optional.empty();
        }
        var names = proposal.bases().stream().filter(Proposal.Basis::proposed).map(Proposal.Basis::name).collect(Collectors.joining(", "));
        return Optional.of(new Button(getTranslation("field.law.take", names), click -> {
            options.forEach(option -> boxes.get(option).setValue(true));
            arrange();
        }));
    }

    /** What is chosen although it cannot serve, or before somebody confirmed it, is told at once and with the reason. */
    private void warn() {
        warnings.removeAll();
        proposal.bases().stream().filter(basis -> boxes.get(basis.option()).getValue() && proposal.states().size() > 1)
                .filter(basis -> !basis.useful()).forEach(basis -> {
                    var warning = new Paragraph(getTranslation("field.law.warning", basis.name(), basis.worth(), basis.why()));
                    warning.addClassName("problem");
                    warnings.add(warning);
                });
    }
}
