package org.rogatory.drafting.ui.fields;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rogatory.law.Judgement;
import org.rogatory.law.Judgement.Reach;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.State;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;

/** The instruments on which a team may rest, against the States that form it: what binds all of them comes first. */
final class LegalBasesField extends QuestionField {

    private final Question.LegalBases question;
    private final FieldContext context;
    private final Map<OptionKey, Checkbox> boxes = new LinkedHashMap<>();
    private final FieldSet frame = new FieldSet();
    private final Paragraph problem = new Paragraph();
    private final Div matrix = new Div();
    private transient List<State> team = List.of();

    LegalBasesField(Question.LegalBases question, FieldPath path, FieldTexts texts, FieldContext context) {
        super(question, path);
        this.question = question;
        this.context = context;
        question.options().forEach(option -> boxes.put(option, box(option, texts)));
        frame.setId(id(path));
        frame.addClassNames("answer", "legal-bases");
        frame.getElement().setAttribute("tabindex", "-1");
        frame.setLegendText(question.required() ? texts.question() : getTranslation("field.optional", texts.question()));
        texts.hint().ifPresent(hint -> {
            var line = new Paragraph(hint);
            line.addClassName("hint");
            frame.add(line);
        });
        Guidance.of(texts, this).ifPresent(frame::add);
        problem.addClassName("problem");
        problem.setVisible(false);
        frame.add(problem, matrix);
        add(frame);
        arrange();
    }

    @Override
    public void refresh(Answers draft) {
        var states = Team.states(context, List.of(question.among()), draft);
        if (!states.equals(team)) {
            team = states;
            arrange();
        }
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
        var box = new Checkbox(
                context.law().instruments().find(option.name()).map(found -> found.cited()).orElseGet(() -> texts.option(option)));
        box.setId(id(path()) + "-" + option);
        box.addValueChangeListener(_ -> changed());
        return box;
    }

    private void arrange() {
        matrix.removeAll();
        var judged = context.law().advisor().team(team, LocalDate.now(context.clock())).stream()
                .filter(each -> boxes.containsKey(new OptionKey(each.instrument().code()))).toList();
        if (team.size() < 2) {
            matrix.add(new Paragraph(getTranslation("field.law.noTeam")));
        } else {
            judged.stream().filter(each -> each.reach() == Reach.ALL).findFirst()
                    .ifPresentOrElse(each -> matrix.add(lead("field.law.all", each)), () -> matrix.add(lead()));
        }
        var table = new LegalBasesTable(context, team);
        var useful = judged.stream().filter(each -> isUseful(each)).sorted(java.util.Comparator.comparing(each -> rank(each.reach())))
                .toList();
        var others = judged.stream().filter(each -> !isUseful(each)).toList();
        matrix.add(scrolling(table.of(useful, boxes)));
        if (!others.isEmpty()) {
            var more = new NativeDetails(getTranslation("field.law.others", others.size()), scrolling(table.of(others, boxes)));
            more.addClassName("guidance");
            matrix.add(more);
        }
    }

    private Paragraph lead(String key, Judgement judgement) {
        return new Paragraph(getTranslation(key, judgement.instrument().cited()));
    }

    private Paragraph lead() {
        return new Paragraph(getTranslation("field.law.noneForAll"));
    }

    /** What binds nobody here is out of the way, unless it was chosen. */
    private boolean isUseful(Judgement judgement) {
        return team.size() < 2 || judgement.reach() != Reach.NONE || boxes.get(new OptionKey(judgement.instrument().code())).getValue();
    }

    private static int rank(Reach reach) {
        return switch (reach) {
            case ALL -> 0;
            case UNVERIFIED -> 1;
            case SOME -> 2;
            case NONE -> 3;
        };
    }

    private Div scrolling(com.vaadin.flow.component.Component table) {
        var area = new Div(table);
        area.addClassName("wide");
        area.getElement().setAttribute("tabindex", "0");
        area.getElement().setAttribute("role", "region");
        area.getElement().setAttribute("aria-label", getTranslation("field.law.table"));
        return area;
    }
}
