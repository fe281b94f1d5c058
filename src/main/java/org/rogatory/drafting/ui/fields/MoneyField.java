package org.rogatory.drafting.ui.fields;

import java.util.Optional;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;

/** An amount and its currency. Without an amount there is no answer, whatever the currency says. */
final class MoneyField extends QuestionField {

    private static final String USUAL = "EUR";

    private final BigDecimalField amount = new BigDecimalField();
    private final ComboBox<String> currency = new ComboBox<>();
    private String problem = "";

    MoneyField(Question.Money question, FieldPath path, FieldTexts texts) {
        super(question, path);
        var label = texts.label(question, this);
        amount.setId(id(path));
        amount.setLabel(label);
        texts.hint().ifPresent(amount::setHelperText);
        amount.getElement().getThemeList().add("helper-above-field");
        amount.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(getTranslation("field.money.wrong")));
        QuestionFields.lazily(amount);
        currency.setLabel(getTranslation("field.money.currency"));
        currency.setAriaLabel(getTranslation("field.money.currency.of", texts.question()));
        currency.setItems(Money.currencies());
        currency.setValue(USUAL);
        amount.addValueChangeListener(_ -> changed());
        currency.addValueChangeListener(_ -> changed());
        var pair = new Div(amount, currency);
        pair.addClassNames("money", "answer");
        add(pair);
        Guidance.of(texts, this).ifPresent(this::add);
    }

    @Override
    public void showProblem(String text) {
        if (!text.equals(problem)) {
            problem = text;
            amount.setErrorMessage(text);
            amount.setInvalid(!text.isEmpty());
        }
    }

    @Override
    public void focusOn(FieldPath target) {
        amount.focus();
    }

    @Override
    protected void write(Answer answer) {
        if (answer instanceof Answer.Amount given) {
            amount.setValue(given.value());
            currency.setValue(given.currency());
        } else {
            amount.clear();
        }
    }

    @Override
    protected Answer read() {
        return Optional.ofNullable(amount.getValue())
                .<Answer>map(value -> Money.amount(value, Optional.ofNullable(currency.getValue()).orElse(USUAL))).orElse(CLEARED);
    }
}
