package org.rogatory.signing.ui;

import java.util.List;

import org.rogatory.shared.ui.EnterKey;
import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.shared.ui.ErrorSummary.Problem;
import org.rogatory.signing.RemoteStep;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableConsumer;

/** The PIN with which a remote service has its signatory agree, and the button that names the act. */
final class RemotePinForm extends Composite<Div> {

    RemotePinForm(RemoteStep.AskPin ask, String act, SerializableConsumer<char[]> agree) {
        var problems = new ErrorSummary();
        ask.problem().ifPresent(
                said -> problems.show(List.of(new Problem.Plain(getTranslation(said.messageKey(), said.args().toArray())))));
        var pin = new PasswordField(getTranslation("signing.remote.pin"));
        pin.setHelperText(getTranslation("signing.remote.pin.notKept"));
        pin.setAutocomplete(Autocomplete.OFF);
        pin.setMaxLength(64);
        var button = new Button(act, click -> {
            if (pin.isEmpty()) {
                problems.show(List.of(new Problem.OnPage(getTranslation("signing.remote.pin.missing"), pin)));
                click.getSource().setEnabled(true);
                return;
            }
            char[] typed = pin.getValue().toCharArray();
            pin.clear();
            agree.accept(typed);
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClassName("signs");
        EnterKey.clicks(pin, button);
        var progress = new Div(new Paragraph(getTranslation("signing.progress")));
        progress.addClassName("progress");
        progress.getElement().setAttribute("role", "status");
        getContent().addClassNames("stacked", "remote-pin");
        getContent().add(problems, new Paragraph(getTranslation("signing.remote.pin.of", ask.of().service(),
                SlotWords.commonName(ask.key().subject()), SlotWords.commonName(ask.key().issuer()))), pin, button, progress);
    }
}
