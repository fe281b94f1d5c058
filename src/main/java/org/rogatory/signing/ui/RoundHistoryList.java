package org.rogatory.signing.ui;

import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Round;
import org.rogatory.signing.Round.Happening;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** What was done in the round beside signing, the last first; everybody in it reads the same. */
final class RoundHistoryList extends Details {

    RoundHistoryList(Round round) {
        setSummaryText(getTranslation("signing.history", round.history().size()));
        setVisible(!round.history().isEmpty());
        addClassName("round-history");
        var list = new UnorderedList();
        round.history().forEach(act -> list.add(new ListItem(sentence(round, act))));
        add(list);
    }

    private String sentence(Round round, Happening act) {
        var who = act.by().orElse(getTranslation("signing.history.itself"));
        var words = act.words().isEmpty() ? getTranslation("signing.history.nobody") : act.words();
        return Moments.dateTime(act.at()) + ": "
                + getTranslation("signing.history." + act.kind(), who, SlotWords.signatory(round, act.slot()), words);
    }
}
