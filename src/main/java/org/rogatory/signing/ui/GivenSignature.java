package org.rogatory.signing.ui;

import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Slot;
import org.rogatory.signing.Slot.Given;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A signature that stands: when, by whom, by which way it came, and what its check said. */
final class GivenSignature extends Composite<Div> {

    GivenSignature(Slot slot) {
        slot.given().ifPresent(this::show);
    }

    private void show(Given given) {
        say("signing.given." + given.origin(), Moments.dateTime(given.at()), SlotWords.commonName(given.subject()), given.by().orElse(""));
        given.field().ifPresent(field -> say("signing.given.field", field));
        say("signing.verdict." + given.verdict());
        say("signing.slot.issuer", SlotWords.commonName(given.issuer()));
    }

    private void say(String key, Object... named) {
        getContent().add(new Paragraph(getTranslation(key, named)));
    }
}
