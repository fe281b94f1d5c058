package org.rogatory.drafting.ui.fields;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.shared.InputField;

/** A question answered by one component of Vaadin, which brings label, hint and error text with their links for screen readers. */
final class ValueField<C extends Component & InputField<? extends HasValue.ValueChangeEvent<V>, V> & HasValidationProperties, V>
        extends
            QuestionField {

    /** How a value of the component is an answer, and back. */
    record Exchange<V>(Function<V, Answer> toAnswer, Function<Answer, Optional<V>> toValue) {}

    /** Brings the choices of the component up to date with the rest of the draft; the answer must still be among them. */
    interface Choices<C> {
        void offer(C input, Answers draft, Answer answer);
    }

    private final C input;
    private final transient Exchange<V> exchange;
    private final transient Choices<C> choices;
    private Answers draft = Answers.NONE;
    private String problem = "";

    ValueField(Question question, FieldPath path, FieldTexts texts, C input, Exchange<V> exchange, Choices<C> choices) {
        super(question, path);
        this.input = input;
        this.exchange = exchange;
        this.choices = choices;
        input.setId(id(path));
        input.setLabel(texts.label(question, this));
        texts.hint().ifPresent(input::setHelperText);
        input.getElement().getThemeList().add("helper-above-field");
        input.addClassName("answer");
        input.addValueChangeListener(_ -> changed());
        add(input);
        Guidance.of(texts, this).ifPresent(this::add);
        quietly(() -> choices.offer(input, draft, CLEARED));
    }

    @Override
    public void refresh(Answers changed) {
        draft = changed;
        quietly(() -> choices.offer(input, draft, answer()));
    }

    @Override
    protected Answers draft() {
        return draft;
    }

    /** Leaves alone what the component itself says about input that it cannot read. */
    @Override
    public void showProblem(String text) {
        if (!text.equals(problem)) {
            problem = text;
            input.setErrorMessage(text);
            input.setInvalid(!text.isEmpty());
        }
    }

    @Override
    public void focusOn(FieldPath target) {
        input.getElement().callJsFunction("focus");
    }

    @Override
    protected void write(Answer answer) {
        choices.offer(input, draft, answer);
        input.setValue(exchange.toValue().apply(answer).orElseGet(input::getEmptyValue));
        sayProblemAgain();
    }

    @Override
    protected Answer read() {
        @Nullable
        V value = input.getValue();
        return value == null ? CLEARED : exchange.toAnswer().apply(value);
    }

    /** A component takes back its error text when it is given a value. */
    private void sayProblemAgain() {
        if (!problem.isEmpty()) {
            input.setErrorMessage(problem);
            input.setInvalid(true);
        }
    }
}
