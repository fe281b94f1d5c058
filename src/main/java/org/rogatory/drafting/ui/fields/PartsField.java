package org.rogatory.drafting.ui.fields;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Part;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.RowId;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Rows of several kinds: a list numbered as in the document, and each row as a form of its own. Which one is open stands in the address. */
final class PartsField extends QuestionField implements PartForm.Ways {

    private final Question.Repeated question;
    private final FieldContext context;
    private final transient PartWords words;
    private final List<Answer.Row> rows = new ArrayList<>();
    private final Map<RowId, PartLine> lines = new LinkedHashMap<>();
    private final RowsFrame frame;
    private final OrderedList list = new OrderedList();
    private final Paragraph empty = new Paragraph();
    private final Button add = new Button(VaadinIcon.PLUS.create());
    private final RowNews news = new RowNews();
    private final Div master = new Div();
    private transient Optional<PartForm> form = Optional.empty();
    private transient Function<FieldPath, String> problems = _ -> "";
    /** The row that was added last, as long as its form has not been left. */
    private transient Optional<RowId> beginning = Optional.empty();
    private transient Answers draft = Answers.NONE;

    PartsField(Question.Repeated question, FieldPath path, FieldTexts texts, FieldContext context) {
        super(question, path);
        this.question = question;
        this.context = context;
        this.words = new PartWords(question, context);
        empty.setText(getTranslation("rows.empty"));
        empty.addClassName("quiet");
        add.setText(context.labels().find("question." + question.key() + ".add").orElseGet(() -> getTranslation("rows.add")));
        add.setId(id(path) + "-add");
        add.addClickListener(_ -> new PartPicker(add.getText(), words, draft, this::begin).open());
        master.add(list, empty, add, news);
        frame = new RowsFrame(question, path, texts);
        frame.add(master);
        add(frame);
        arrange();
    }

    @Override
    public void refresh(Answers changed) {
        draft = changed;
        arrange();
    }

    @Override
    public void showProblem(String text) {
        frame.showProblem(text);
    }

    @Override
    public void showProblems(Function<FieldPath, String> all) {
        super.showProblems(all);
        problems = all;
        arrange();
    }

    @Override
    public void focusOn(FieldPath target) {
        if (target.row().isPresent() && index(target.row().get()) >= 0) {
            open(target.row().get());
            form.ifPresent(shown -> shown.focusOn(target));
        } else {
            add.focus();
        }
    }

    @Override
    public void toTheList() {
        form.ifPresent(shown -> {
            close();
            Optional.ofNullable(lines.get(shown.row())).ifPresent(PartLine::focus);
        });
    }

    @Override
    public void toNeighbour(int by) {
        form.map(shown -> index(shown.row()) + by).filter(to -> to >= 0 && to < rows.size())
                .ifPresent(to -> openAtItsHead(rows.get(to).id()));
    }

    @Override
    protected void write(Answer answer) {
        rows.clear();
        rows.addAll(answer instanceof Answer.Rows(var given) ? given : List.of());
        form.filter(shown -> index(shown.row()) < 0).ifPresent(_ -> close());
        arrange();
    }

    @Override
    protected Answer read() {
        return new Answer.Rows(rows);
    }

    private void begin(Part kind) {
        var row = new Answer.Row(newId(), Answers.NONE.with(Part.KIND, new Answer.Choice(kind.id())));
        rows.add(row);
        beginning = Optional.of(row.id());
        changed();
        openAtItsHead(row.id());
    }

    private void duplicate(RowId id) {
        int at = index(id);
        var copy = new Answer.Row(newId(), rows.get(at).answers());
        rows.add(at + 1, copy);
        news.say(getTranslation("parts.copied", words.title(copy, at + 1)));
        changed();
        arrange();
        lines.get(copy.id()).focus();
    }

    private void move(RowId id, int by) {
        int from = index(id);
        int to = from + by;
        if (to >= 0 && to < rows.size()) {
            rows.add(to, rows.remove(from));
            changed();
            arrange();
            lines.get(id).buttons().focusAfterMove(by < 0);
            news.say(getTranslation("rows.moved", words.title(rows.get(to), to), to + 1, rows.size()));
        }
    }

    /** Asks first when other answers refer to the row; names them. */
    private void remove(RowId id) {
        var referring = new Referring(context).to(question.key(), id, draft);
        if (referring.isEmpty()) {
            removeNow(id);
        } else {
            RemoveDialog.open(lines.get(id).name(), referring, () -> removeNow(id));
        }
    }

    private void removeNow(RowId id) {
        int at = index(id);
        var name = lines.get(id).name();
        var row = rows.remove(at);
        changed();
        arrange();
        news.sayRemoved(name, () -> {
            rows.add(Math.min(at, rows.size()), row);
            changed();
            arrange();
            lines.get(id).focus();
        });
    }

    private RowId newId() {
        return context.newRowId(id -> index(id) >= 0);
    }

    private int index(RowId id) {
        return rows.stream().map(Answer.Row::id).toList().indexOf(id);
    }

    private void openAtItsHead(RowId id) {
        open(id);
        form.ifPresent(shown -> shown.focusOn(FieldPath.of(question.key()).in(id)));
    }

    private void open(RowId id) {
        if (form.filter(shown -> shown.row().equals(id)).isEmpty()) {
            close();
            var shown = new PartForm(question, rows.get(index(id)), words, context, this, answers -> answered(id, answers));
            form = Optional.of(shown);
            frame.add(shown);
            master.setVisible(false);
            arrange();
        }
        address("?at=" + URLEncoder.encode(FieldPath.of(question.key()).in(id).toString(), StandardCharsets.UTF_8));
    }

    private void close() {
        form.ifPresent(PartForm::removeFromParent);
        form.map(PartForm::row).filter(row -> beginning.equals(Optional.of(row))).ifPresent(_ -> beginning = Optional.empty());
        form = Optional.empty();
        master.setVisible(true);
        address("");
    }

    /** The page stays; only what its address says changes, so that the link to it opens the same row. */
    private void address(String query) {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, ui.getInternals().getActiveViewLocation().getPath() + query));
    }

    private void answered(RowId id, Answers answers) {
        rows.set(index(id), new Answer.Row(id, answers));
        changed();
    }

    private void arrange() {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var mend = mend(row);
            var line = lines.computeIfAbsent(row.id(), this::line);
            line.show(words.title(row, i), words.summary(row, draft),
                    mend == 0 ? getTranslation("parts.complete") : getTranslation("parts.mend", mend),
                    mend > 0);
            line.buttons().place(i, rows.size());
        }
        Arranging.in(list, rows.stream().map(row -> lines.get(row.id())).toList());
        list.setVisible(!rows.isEmpty());
        empty.setVisible(rows.isEmpty());
        form.ifPresent(this::show);
    }

    private void show(PartForm shown) {
        int at = index(shown.row());
        if (at >= 0) {
            var row = rows.get(at);
            shown.show(row, words.title(row, at), at, rows.size());
            words.kind(row).ifPresent(kind -> shown.refresh(draft, words, kind));
            shown.showProblems(beginning.equals(Optional.of(row.id())) ? ofAnswered(row) : problems, problems.apply(path().in(row.id())));
        }
    }

    /** Nobody is told of what is missing in a form that was only just opened; of what was answered wrongly, at once. */
    private Function<FieldPath, String> ofAnswered(Answer.Row row) {
        return field -> field.column().filter(column -> row.answers().has(column)).isPresent() ? problems.apply(field) : "";
    }

    /** How many fields of the row have something to mend. */
    private long mend(Answer.Row row) {
        var at = path().in(row.id());
        var columns = question.columns().stream().map(column -> at.column(column.key().name()));
        return Stream.concat(Stream.of(at), columns).filter(each -> !problems.apply(each).isEmpty()).count();
    }

    private PartLine line(RowId id) {
        var line = new PartLine(id(path().in(id)) + "-line", () -> openAtItsHead(id), () -> duplicate(id));
        line.buttons().onUp(() -> move(id, -1));
        line.buttons().onDown(() -> move(id, 1));
        line.buttons().onRemove(() -> remove(id));
        return line;
    }
}
