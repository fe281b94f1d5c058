package org.rogatory.drafting.ui.fields;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Question;
import org.rogatory.shared.FieldPath;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day. Shown with the month in letters, so that nobody takes 3 April for 4 March; typed in any usual European or ISO form. */
final class DateInput {

    private DateInput() {
    }

    static QuestionField field(Question.DateQuestion asked, FieldPath path, FieldTexts texts) {
        var input = new DatePicker();
        input.setAutoOpen(false);
        input.setClearButtonVisible(true);
        var exchange = new ValueField.Exchange<LocalDate>(Answer.Day::new,
                answer -> answer instanceof Answer.Day(var date) ? Optional.of(date) : Optional.empty());
        var field = new ValueField<>(asked, path, texts, input, exchange, (_, _, _) -> {});
        input.setI18n(words(field));
        return field;
    }

    static DatePicker.DatePickerI18n words(QuestionField field) {
        return new DatePicker.DatePickerI18n().setDateFormats("d MMM yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue()).setBadInputErrorMessage(field.getTranslation("field.date.wrong"))
                .setToday(field.getTranslation("field.date.today")).setCancel(field.getTranslation("field.date.cancel"));
    }
}
