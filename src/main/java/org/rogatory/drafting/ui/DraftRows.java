package org.rogatory.drafting.ui;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rogatory.drafting.DraftStatus;
import org.rogatory.drafting.DraftSummary;
import org.rogatory.law.States;
import org.rogatory.shared.Language;
import org.rogatory.shared.ui.Moments;
import org.rogatory.shared.ui.RowList;

import com.vaadin.flow.component.Component;

/** A draft as a line of a list. */
final class DraftRows {

    private DraftRows() {
    }

    static RowList.Row row(Component reader, DraftSummary draft, States states) {
        var details = new ArrayList<String>();
        details.add(draft.states().stream().map(state -> states.name(state, Language.ENGLISH)).collect(Collectors.joining(", ")));
        details.add(draft.reference());
        details.add(draft.owner());
        details.add(reader.getTranslation("drafts.changed", Moments.dateTime(draft.changedAt())));
        return new RowList.Row(draft.title(), address(draft), Optional.of(new RowList.Tag(state(reader, draft))), details);
    }

    static String state(Component reader, DraftSummary draft) {
        var state = reader.getTranslation("drafts.status." + draft.status());
        return draft.training() ? reader.getTranslation("drafts.training", state) : state;
    }

    /** An open draft is worked on; a finalised one is signed. */
    private static String address(DraftSummary draft) {
        return draft.status() == DraftStatus.OPEN || draft.document().isEmpty() ? "drafts/" + draft.id() : "sign/" + draft.document().get();
    }
}
