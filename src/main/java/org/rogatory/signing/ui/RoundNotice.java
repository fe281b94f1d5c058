package org.rogatory.signing.ui;

import java.util.Locale;

import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.FollowUp;
import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundState;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What everybody in the round has to know first: that it is stopped, withdrawn or complete, and how it goes on. */
final class RoundNotice extends Composite<Div> {

    RoundNotice(Round round, Drafting drafting) {
        getContent().addClassNames("round-notice", "round-" + round.state().name().toLowerCase(Locale.ROOT));
        switch (round.state()) {
            case RUNNING -> setVisible(false);
            case STOPPED -> say(round.may().keeps() ? "signing.stopped.decide" : "signing.stopped");
            case COMPLETE -> round.document().sender().ifPresentOrElse(sender -> say("signing.complete.received", sender),
                    () -> say("signing.complete"));
            case WITHDRAWN -> round.withdrawn()
                    .ifPresent(said -> say("signing.withdrawn", said.by(), Moments.dateTime(said.at()), said.why()));
        }
        if (round.state() == RoundState.WITHDRAWN && round.may().ours()) {
            round.document().draft().ifPresent(draft -> getContent().add(new Button(getTranslation("signing.again"),
                    click -> UI.getCurrent().navigate("drafts/" + drafting.follow(draft, FollowUp.AGAIN)))));
        }
    }

    private void say(String key, Object... named) {
        getContent().add(new Paragraph(getTranslation(key, named)));
    }
}
