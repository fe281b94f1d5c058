package org.rogatory.drafting.ui.fields;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Answers;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A date and time with its zone. Without both there is no answer: a time without a zone is another time in another State. */
final class MomentField extends QuestionField {

    private static final String UTC = "UTC";

    private final DateTimePicker time = new DateTimePicker();
    private final ComboBox<String> zone = new ComboBox<>();
    private final Paragraph elsewhere = new Paragraph();
    private final FieldContext context;
    private transient List<State> states = List.of();
    private String problem = "";

    MomentField(Question.MomentQuestion question, FieldPath path, FieldTexts texts, FieldContext context) {
        super(question, path);
        this.context = context;
        time.setId(id(path));
        time.setLabel(texts.label(question, this));
        texts.hint().ifPresent(time::setHelperText);
        time.getElement().getThemeList().add("helper-above-field");
        time.setStep(Duration.ofSeconds(1));
        zone.setLabel(getTranslation("field.moment.zone"));
        zone.setAriaLabel(getTranslation("field.moment.zone.of", texts.question()));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(UTC);
        time.setDateAriaLabel(getTranslation("field.moment.date.of", texts.question()));
        time.setTimeAriaLabel(getTranslation("field.moment.time.of", texts.question()));
        time.setDatePickerI18n(DateInput.words(this));
        time.addValueChangeListener(_ -> said());
        zone.addValueChangeListener(_ -> said());
        elsewhere.addClassNames("quiet", "elsewhere");
        elsewhere.getElement().setAttribute("role", "status");
        elsewhere.setVisible(false);
        var pair = new Div(time, zone);
        pair.addClassNames("moment", "answer");
        add(pair, elsewhere);
        Guidance.of(texts, this).ifPresent(this::add);
    }

    /** As long as nothing is answered, the zone of the State that asks is proposed. */
    @Override
    public void refresh(Answers draft) {
        var named = Stream.of("requestingState", "requestedState").flatMap(key -> draft.state(key).stream()).toList();
        if (!named.equals(states)) {
            states = named;
            if (answer().isEmpty() && time.getValue() == null) {
                quietly(() -> zone
                        .setValue(states.stream().findFirst().flatMap(context.law().states()::zone).map(ZoneId::getId).orElse(UTC)));
            }
            sayElsewhere();
        }
    }

    private void said() {
        changed();
        sayElsewhere();
    }

    /** What clocks show then in the States concerned and in universal time, or that no clock ever shows it. */
    private void sayElsewhere() {
        var text = read() instanceof Answer.Moment moment ? elsewhere(moment) : "";
        elsewhere.setText(text);
        elsewhere.setVisible(!text.isEmpty());
    }

    private String elsewhere(Answer.Moment moment) {
        if (!moment.exists()) {
            return getTranslation("field.moment.never", Moments.local(moment.at(), moment.zone()));
        }
        var places = new ArrayList<String>();
        for (State state : states) {
            context.law().states().zone(state).filter(other -> !other.equals(moment.zone()))
                    .ifPresent(other -> places.add(getTranslation("field.moment.in", context.name(state), in(moment, other))));
        }
        if (!moment.zone().equals(ZoneId.of(UTC))) {
            places.add(in(moment, ZoneId.of(UTC)));
        }
        return places.isEmpty() ? "" : getTranslation("field.moment.elsewhere", String.join("; ", places));
    }

    private static String in(Answer.Moment moment, ZoneId zone) {
        return Moments.local(moment.zoned().withZoneSameInstant(zone).toLocalDateTime(), zone);
    }

    @Override
    public void showProblem(String text) {
        if (!text.equals(problem)) {
            problem = text;
            time.setErrorMessage(text);
            time.setInvalid(!text.isEmpty());
        }
    }

    @Override
    public void focusOn(FieldPath target) {
        time.focus();
    }

    @Override
    protected void write(Answer answer) {
        if (answer instanceof Answer.Moment(LocalDateTime at, ZoneId in)) {
            time.setValue(at);
            zone.setValue(in.getId());
        } else {
            time.clear();
        }
        sayElsewhere();
    }

    @Override
    protected Answer read() {
        return Optional.ofNullable(time.getValue()).flatMap(at -> Optional.ofNullable(zone.getValue()).map(ZoneId::of)
                .<Answer>map(in -> new Answer.Moment(at, in))).orElse(CLEARED);
    }
}
