package org.rogatory.signing.ui;

import java.util.List;

import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.shared.ui.ErrorSummary.Problem;
import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.RemoteStep;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;

/** Which of several keys at a remote service signs. None is chosen beforehand: the signature names its holder and issuer for good. */
final class RemoteKeyChoice extends Composite<Div> {

    RemoteKeyChoice(List<RemoteStep.Key> keys, SerializableConsumer<String> chosen) {
        var problems = new ErrorSummary();
        var which = new RadioButtonGroup<RemoteStep.Key>();
        which.setLabel(getTranslation("signing.remote.choose"));
        which.setItems(keys);
        which.addThemeName("vertical");
        which.setItemLabelGenerator(key -> getTranslation("signing.remote.key", SlotWords.commonName(key.subject()),
                SlotWords.commonName(key.issuer()), Moments.dateTime(key.until())));
        var act = new Button(getTranslation("signing.remote.choose.act"), click -> {
            if (which.getValue() == null) {
                problems.show(List.of(new Problem.OnPage(getTranslation("signing.remote.choose.missing"), which)));
                click.getSource().setEnabled(true);
            } else {
                chosen.accept(which.getValue().id());
            }
        });
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        getContent().addClassName("stacked");
        getContent().add(problems, which, act);
    }
}
