package org.rogatory.drafting.ui.fields;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.RowId;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * Rows of the same columns: a line for each, which opens into a card with its fields. A row that was added counts as an answer once something is
 * said in it.
 */
final class RowsField extends QuestionField {

    private final Question.Repeated question;
    private final FieldContext context;
    private final List<RowCard> cards = new ArrayList<>();
    private final RowsFrame frame;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph();
    private final Button add = new Button(VaadinIcon.PLUS.create());
    private final RowNews news = new RowNews();
    private transient Function<FieldPath, String> problems = _ -> "";
    private transient Answers draft = Answers.NONE;

    RowsField(Question.Repeated question, FieldPath path, FieldTexts texts, FieldContext context) {
        super(question, path);
        this.question = question;
        this.context = context;
        frame = new RowsFrame(question, path, texts);
        empty.setText(getTranslation("rows.empty"));
        empty.addClassName("quiet");
        add.setText(context.labels().find("question." + question.key() + ".add").orElseGet(() -> getTranslation("rows.add")));
        add.addClickListener(_ -> addRow());
        frame.add(list, empty, add, news);
        add(frame);
        arrange();
    }

    @Override
    public void refresh(Answers changed) {
        draft = changed;
        cards.forEach(card -> card.refresh(changed));
    }

    @Override
    public void showProblem(String text) {
        frame.showProblem(text);
    }

    @Override
    public void showProblems(Function<FieldPath, String> all) {
        super.showProblems(all);
        problems = all;
        cards.forEach(card -> card.showProblems(all));
    }

    @Override
    public void focusOn(FieldPath target) {
        target.row().flatMap(this::card).ifPresentOrElse(card -> card.focusOn(target), () -> {
            if (cards.isEmpty()) {
                add.focus();
            } else {
                frame.getElement().callJsFunction("focus");
            }
        });
    }

    /** A row that was just added and says nothing yet stays where it is, whatever comes from outside. */
    @Override
    protected void write(Answer answer) {
        var rows = answer instanceof Answer.Rows(var given) ? given : List.<Answer.Row>of();
        var fresh = cards.stream().filter(card -> card.isBlank() && rows.stream().noneMatch(row -> row.id().equals(card.row().id())))
                .toList();
        var wanted = new ArrayList<RowCard>();
        for (Answer.Row row : rows) {
            var card = card(row.id()).orElseGet(() -> newCard(row));
            card.show(row);
            wanted.add(card);
        }
        wanted.addAll(fresh);
        cards.clear();
        cards.addAll(wanted);
        arrange();
    }

    @Override
    protected Answer read() {
        return new Answer.Rows(cards.stream().filter(card -> !card.isBlank() || isStored(card)).map(RowCard::row).toList());
    }

    private boolean isStored(RowCard card) {
        return answer() instanceof Answer.Rows stored && stored.row(card.row().id()).isPresent();
    }

    private Optional<RowCard> card(RowId id) {
        return cards.stream().filter(card -> card.row().id().equals(id)).findFirst();
    }

    private RowCard newCard(Answer.Row row) {
        var buttons = new RowButtons();
        var card = new RowCard(row, question, context, this::changed, buttons);
        buttons.onUp(() -> move(card, -1));
        buttons.onDown(() -> move(card, 1));
        buttons.onRemove(() -> remove(card));
        card.refresh(draft);
        card.showProblems(problems);
        return card;
    }

    private void addRow() {
        var card = newCard(new Answer.Row(context.newRowId(id -> card(id).isPresent()), Answers.NONE));
        cards.add(card);
        arrange();
        card.focusOn(path());
    }

    private void move(RowCard card, int by) {
        int from = cards.indexOf(card);
        int to = from + by;
        if (to >= 0 && to < cards.size()) {
            Collections.swap(cards, from, to);
            arrange();
            card.buttons().focusAfterMove(by < 0);
            news.say(getTranslation("rows.moved", card.name(), to + 1, cards.size()));
            changed();
        }
    }

    /** Asks first when other answers refer to the row; names them. */
    private void remove(RowCard card) {
        var referring = new Referring(context).to(question.key(), card.row().id(), draft);
        if (referring.isEmpty()) {
            removeNow(card);
        } else {
            RemoveDialog.open(card.name(), referring, () -> removeNow(card));
        }
    }

    private void removeNow(RowCard card) {
        int index = cards.indexOf(card);
        cards.remove(card);
        arrange();
        news.sayRemoved(card.name(), () -> {
            cards.add(Math.min(index, cards.size()), card);
            arrange();
            changed();
            card.buttons().focusAfterMove(true);
        });
        changed();
    }

    private void arrange() {
        Arranging.in(list, cards);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).buttons().place(i, cards.size());
        }
        list.setVisible(!cards.isEmpty());
        empty.setVisible(cards.isEmpty());
    }
}
