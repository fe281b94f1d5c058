package org.rogatory.signing.ui;

import org.rogatory.signing.Reminders;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;

/** By which ways the reader is reminded, and where they are written to if they want that. */
final class ReminderField extends Composite<Div> {

    private final transient Reminders reminders;
    private final EmailField address = new EmailField();
    private final Paragraph outcome = new Paragraph();

    ReminderField(Reminders reminders) {
        this.reminders = reminders;
        getContent().addClassName("reminders");
        getContent().add(new Paragraph(getTranslation("signing.reminders.here")));
        if (!reminders.byMail()) {
            getContent().add(new Paragraph(getTranslation("signing.reminders.noMail")));
            return;
        }
        address.setLabel(getTranslation("signing.reminders.address"));
        address.setHelperText(getTranslation("signing.reminders.neutral"));
        address.setMaxLength(254);
        address.setWidth("min(28rem, 100%)");
        reminders.address().ifPresent(address::setValue);
        outcome.getElement().setAttribute("role", "status");
        getContent().add(address, new Button(getTranslation("signing.reminders.save"), click -> save()), outcome);
    }

    private void save() {
        var kept = !address.isInvalid() && reminders.writeTo(address.getValue());
        address.setErrorMessage(getTranslation("signing.reminders.wrong"));
        address.setInvalid(!kept);
        outcome.setText(kept ? getTranslation(address.getValue().isBlank() ? "signing.reminders.none" : "signing.reminders.saved") : "");
    }
}
