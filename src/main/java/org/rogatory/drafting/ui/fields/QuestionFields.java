package org.rogatory.drafting.ui.fields;

import java.util.List;
import java.util.Optional;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.OptionKey;
import org.rogatory.questionnaire.PartialDay;
import org.rogatory.questionnaire.Question;
import org.rogatory.questionnaire.TextFormat;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.ui.LabelledSelect;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** The field for each kind of question. A new kind does not compile until it has one. */
public final class QuestionFields {

    /** Up to so many options are shown at once, more of them in a list that opens. */
    private static final int SHOWN_AT_ONCE = 6;
    private static final int TYPING_PAUSE_MILLIS = 700;

    private final FieldContext context;
    private final ChoiceFields choices;

    public QuestionFields(FieldContext context) {
        this.context = context;
        this.choices = new ChoiceFields(context);
    }

    public QuestionField field(Question question, FieldPath path) {
        var texts = FieldTexts.at(context.labels(), path);
        var field = switch (question) {
            case Question.ShortText asked -> line(asked, path, texts);
            case Question.Email asked -> email(asked, path, texts);
            case Question.LongText asked -> prose(asked, path, texts);
            case Question.DateQuestion asked -> DateInput.field(asked, path, texts);
            case Question.PartialDate asked -> partialDate(asked, path, texts);
            case Question.MomentQuestion asked -> new MomentField(asked, path, texts, context);
            case Question.YesNo asked -> yesNo(asked, path, texts);
            case Question.OneOf asked -> oneOf(asked, path, texts);
            case Question.SomeOf asked -> someOf(asked, path, texts);
            case Question.WholeNumber asked -> number(asked, path, texts);
            case Question.Money asked -> new MoneyField(asked, path, texts);
            case Question.StateChoice asked -> choices.state(asked, path, texts);
            case Question.StatesChoice asked -> choices.states(asked, path, texts);
            case Question.LanguageChoice asked -> choices.language(asked, path, texts);
            case Question.LanguagesChoice asked -> choices.languages(asked, path, texts);
            case Question.LegalBases asked -> new LegalBasesField(asked, path, texts, context);
            case Question.Repeated asked when context.questionnaire().parts(asked.key().name()).isEmpty() ->
                new RowsField(asked, path, texts, context);
            case Question.Repeated asked -> new PartsField(asked, path, texts, context);
            case Question.Reference asked -> choices.reference(asked, path, texts);
            case Question.References asked -> choices.references(asked, path, texts);
        };
        field.getElement().setAttribute("lang", context.reader().tag());
        return field;
    }

    private static QuestionField line(Question.ShortText asked, FieldPath path, FieldTexts texts) {
        var input = new TextField();
        input.setMaxLength(asked.maxLength());
        lazily(input);
        var exchange = asked.format().filter(TextFormat.IBAN::equals).isPresent() ? AccountNumber.exchange() : text();
        asked.format().ifPresent(format -> input.getElement().setAttribute("inputmode", switch (format) {
            case PHONE -> "tel";
            case EMAIL -> "email";
            case URL -> "url";
            case IBAN, BIC, IP, CARD, LEI, IMEI -> "text";
        }));
        return new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
    }

    /** What is no day, month or year is no answer; the field says so and keeps what was typed. */
    private static QuestionField partialDate(Question.PartialDate asked, FieldPath path, FieldTexts texts) {
        var input = new TextField();
        input.setMaxLength(10);
        lazily(input);
        var exchange = new ValueField.Exchange<String>(
                value -> PartialDay.parse(value.strip()).<Answer>map(Answer.Partial::new).orElse(QuestionField.CLEARED),
                answer -> answer instanceof Answer.Partial(var day) ? Optional.of(day.toString()) : Optional.empty());
        var field = new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
        input.setPattern("|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
        input.setI18n(new TextField.TextFieldI18n().setPatternErrorMessage(field.getTranslation("field.partialDate.wrong")));
        return field;
    }

    private static QuestionField email(Question.Email asked, FieldPath path, FieldTexts texts) {
        var input = new EmailField();
        lazily(input);
        var field = new ValueField<>(asked, path, texts, input, text(), (_, _, _) -> {});
        input.setI18n(new EmailField.EmailFieldI18n().setPatternErrorMessage(field.getTranslation("field.email.wrong")));
        return field;
    }

    private QuestionField prose(Question.LongText asked, FieldPath path, FieldTexts texts) {
        var input = new TextArea();
        input.setMaxLength(asked.maxLength());
        input.setMinRows(3);
        input.setMaxRows(24);
        lazily(input);
        var translations = new Translations(context.textLanguage());
        input.getElement().setAttribute("lang", translations.language().tag());
        var exchange = new ValueField.Exchange<String>(translations::answer, answer -> {
            var shown = translations.text(answer);
            input.getElement().setAttribute("lang", translations.language().tag());
            return shown;
        });
        return new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
    }

    private static QuestionField yesNo(Question.YesNo asked, FieldPath path, FieldTexts texts) {
        var input = new RadioButtonGroup<Boolean>();
        input.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        input.setItems(List.of(Boolean.TRUE, Boolean.FALSE));
        var exchange = new ValueField.Exchange<Boolean>(Answer.Flag::new,
                answer -> answer instanceof Answer.Flag(var yes) ? Optional.of(yes) : Optional.empty());
        var field = new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
        input.setItemLabelGenerator(yes -> field.getTranslation(yes ? "field.yes" : "field.no"));
        return field;
    }

    private static QuestionField oneOf(Question.OneOf asked, FieldPath path, FieldTexts texts) {
        var exchange = new ValueField.Exchange<OptionKey>(Answer.Choice::new,
                answer -> answer instanceof Answer.Choice(var option) ? Optional.of(option) : Optional.empty());
        if (asked.required() && asked.options().size() <= SHOWN_AT_ONCE) {
            var input = new RadioButtonGroup<OptionKey>();
            input.setItems(asked.options());
            input.setItemLabelGenerator(texts::option);
            return new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
        }
        var input = new LabelledSelect<OptionKey>();
        input.setItems(asked.options());
        input.setEmptySelectionAllowed(!asked.required());
        var field = new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
        input.setEmptySelectionCaption(field.getTranslation("field.none"));
        input.setItemLabelGenerator(option -> option == null ? field.getTranslation("field.none") : texts.option(option));
        return field;
    }

    private static QuestionField someOf(Question.SomeOf asked, FieldPath path, FieldTexts texts) {
        var input = new CheckboxGroup<OptionKey>();
        input.setItems(asked.options());
        input.setItemLabelGenerator(texts::option);
        return new ValueField<>(asked, path, texts, input, ChoiceFields.inOrder(() -> asked.options().stream(), Answer.Choices::new,
                answer -> answer instanceof Answer.Choices(var options) ? options : List.of()), (_, _, _) -> {});
    }

    /** A number outside of its bounds is no answer; the component says so and keeps what was typed. */
    private static QuestionField number(Question.WholeNumber asked, FieldPath path, FieldTexts texts) {
        var input = new IntegerField();
        input.setMin(asked.min());
        input.setMax(asked.max());
        input.setStepButtonsVisible(true);
        lazily(input);
        var exchange = new ValueField.Exchange<Integer>(
                value -> value < asked.min() || value > asked.max() ? QuestionField.CLEARED : new Answer.Count(value),
                answer -> answer instanceof Answer.Count(var value) ? Optional.of(value) : Optional.empty());
        var field = new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
        var bounds = field.getTranslation("field.number.wrong", asked.min(), asked.max());
        input.setI18n(
                new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(bounds).setMinErrorMessage(bounds).setMaxErrorMessage(bounds)
                        .setStepErrorMessage(bounds));
        return field;
    }

    static void lazily(TextFieldBase<?, ?> input) {
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
    }

    private static ValueField.Exchange<String> text() {
        return new ValueField.Exchange<>(value -> new Answer.Text(value.strip()),
                answer -> answer instanceof Answer.Text(var value) ? Optional.of(value) : Optional.empty());
    }
}
