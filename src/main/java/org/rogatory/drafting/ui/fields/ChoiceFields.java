package org.rogatory.drafting.ui.fields;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.Language;
import org.rogatory.shared.RowId;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.LabelledSelect;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;

/** Fields for choices among States, languages and rows of other questions. */
final class ChoiceFields {

    private final FieldContext context;
    private final AnswerText words;

    ChoiceFields(FieldContext context) {
        this.context = context;
        this.words = new AnswerText(context);
    }

    QuestionField state(Question.StateChoice asked, FieldPath path, FieldTexts texts) {
        var input = new ComboBox<State>();
        input.setItems(states());
        input.setItemLabelGenerator(context::name);
        input.setClearButtonVisible(!asked.required());
        var exchange = new ValueField.Exchange<State>(Answer.StateRef::new,
                answer -> answer instanceof Answer.StateRef(var state) ? Optional.of(state) : Optional.empty());
        return new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
    }

    QuestionField states(Question.StatesChoice asked, FieldPath path, FieldTexts texts) {
        Function<Answer, List<State>> chosen = answer -> answer instanceof Answer.States(var states) ? states : List.of();
        if (asked.among().isEmpty()) {
            var input = new MultiSelectComboBox<State>();
            input.setItems(states());
            input.setItemLabelGenerator(context::name);
            return new ValueField<>(asked, path, texts, input, inOrder(() -> states().stream(), Answer.States::new, chosen),
                    (_, _, _) -> {});
        }
        var input = new CheckboxGroup<State>();
        input.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        input.setItemLabelGenerator(context::name);
        var exchange = inOrder(() -> input.getListDataView().getItems(), Answer.States::new, chosen);
        return new ValueField<>(asked, path, texts, input, exchange, (group, draft, answer) -> {
            var offered = new LinkedHashSet<>(Team.states(context, asked.among(), draft));
            offered.addAll(chosen.apply(answer));
            group.setItems(offered);
            group.setValue(new LinkedHashSet<>(chosen.apply(answer)));
        });
    }

    QuestionField language(Question.LanguageChoice asked, FieldPath path, FieldTexts texts) {
        var input = new ComboBox<Language>();
        input.setItems(languages());
        input.setItemLabelGenerator(language -> language.nameIn(context.reader()));
        input.setClearButtonVisible(!asked.required());
        var exchange = new ValueField.Exchange<Language>(Answer.LanguageRef::new,
                answer -> answer instanceof Answer.LanguageRef(var language) ? Optional.of(language) : Optional.empty());
        return new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
    }

    QuestionField languages(Question.LanguagesChoice asked, FieldPath path, FieldTexts texts) {
        var input = new MultiSelectComboBox<Language>();
        input.setItems(languages());
        input.setItemLabelGenerator(language -> language.nameIn(context.reader()));
        return new ValueField<>(asked, path, texts, input, asChosen(Answer.Languages::new,
                answer -> answer instanceof Answer.Languages(var languages) ? languages : List.of()), (_, _, _) -> {});
    }

    QuestionField reference(Question.Reference asked, FieldPath path, FieldTexts texts) {
        var input = new LabelledSelect<RowId>();
        Function<Answer, Optional<RowId>> chosen = answer -> answer instanceof Answer.RowRef(var row) ? Optional.of(row) : Optional.empty();
        input.setEmptySelectionAllowed(!asked.required());
        input.setEmptySelectionCaption(UI.getCurrent().getTranslation("field.none"));
        var field = new ValueField<>(asked, path, texts, input, new ValueField.Exchange<>(Answer.RowRef::new, chosen),
                (select, draft, answer) -> {
                    var offered = rows(asked.to().name(), draft);
                    chosen.apply(answer).ifPresent(offered::add);
                    select.setItemLabelGenerator(
                            row -> row == null ? select.getEmptySelectionCaption() : words.row(asked.to(), row, draft));
                    select.setItems(offered);
                    select.setPlaceholder(select.getTranslation(offered.isEmpty() ? "field.reference.empty" : "field.choose"));
                    chosen.apply(answer).ifPresentOrElse(select::setValue, select::clear);
                });
        NewRow.button(context, asked.to(), field, input::setValue).ifPresent(field::add);
        return field;
    }

    QuestionField references(Question.References asked, FieldPath path, FieldTexts texts) {
        var input = new CheckboxGroup<RowId>();
        Function<Answer, List<RowId>> chosen = answer -> answer instanceof Answer.RowRefs(var rows) ? rows : List.of();
        var exchange = inOrder(() -> input.getListDataView().getItems(), Answer.RowRefs::new, chosen);
        var field = new ValueField<>(asked, path, texts, input, exchange, (group, draft, answer) -> {
            var offered = rows(asked.to().name(), draft);
            offered.addAll(chosen.apply(answer));
            group.setItemLabelGenerator(row -> words.row(asked.to(), row, draft));
            group.setItems(offered);
            group.setValue(new LinkedHashSet<>(chosen.apply(answer)));
        });
        NewRow.button(context, asked.to(), field, row -> {
            var with = new LinkedHashSet<>(input.getValue());
            with.add(row);
            input.setValue(with);
        }).ifPresent(field::add);
        return field;
    }

    /** Several values, kept in the order in which they are offered, so that ticking in another order is no other answer. */
    static <T> ValueField.Exchange<Set<T>> inOrder(Supplier<Stream<T>> offered, Function<List<T>, Answer> wrap,
            Function<Answer, List<T>> unwrap) {
        return new ValueField.Exchange<>(
                chosen -> wrap.apply(Stream.concat(offered.get().filter(chosen::contains), chosen.stream()).distinct().toList()),
                answer -> Optional.of(new LinkedHashSet<>(unwrap.apply(answer))));
    }

    private static <T> ValueField.Exchange<Set<T>> asChosen(Function<List<T>, Answer> wrap, Function<Answer, List<T>> unwrap) {
        return inOrder(Stream::empty, wrap, unwrap);
    }

    private static Set<RowId> rows(String repeated, Answers draft) {
        var ids = new LinkedHashSet<RowId>();
        draft.rows(repeated).forEach(row -> ids.add(row.id()));
        return ids;
    }

    private List<State> states() {
        return sorted(context.law().states().all(), context::name);
    }

    private List<Language> languages() {
        return sorted(Stream.of(Locale.getISOLanguages()).filter(Language::isValid).map(Language::new).toList(),
                language -> language.nameIn(context.reader()));
    }

    private <T> List<T> sorted(Collection<T> all, Function<T, String> name) {
        var order = java.text.Collator.getInstance(context.reader().locale());
        return all.stream().sorted(Comparator.comparing(name, order)).toList();
    }
}
