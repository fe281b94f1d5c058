package org.rogatory.signing.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import org.rogatory.drafting.DraftSummary;
import org.rogatory.shared.ui.Moments;
import org.rogatory.shared.ui.RowList;
import org.rogatory.shared.ui.Waits;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

/** Who has to sign what: the reader, and others. */
@Route("signatures")
@Menu(title = "app.menu.signatures", order = 3, icon = "vaadin:pencil")
@PermitAll
class SignaturesView extends Div implements HasDynamicTitle {

    SignaturesView(SigningWaits waits) {
        addClassName("page");
        add(new H1(getTranslation("signing.list.title")));
        list("signing.list.mine", waits.forMe().stream().map(this::row).toList());
        list("signing.list.others", waits.forOthers().stream().map(this::row).toList());
        var complete = waits.complete().stream().map(this::row).toList();
        if (!complete.isEmpty()) {
            list("signing.list.complete", complete);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("signing.list.title"));
    }

    private void list(String key, List<RowList.Row> rows) {
        var list = new RowList();
        list.show(rows, getTranslation(key + ".empty"));
        add(new H2(getTranslation(key)), list);
    }

    private RowList.Row row(Waits.Wait wait) {
        var details = new ArrayList<String>();
        details.add(wait.what());
        wait.who().ifPresent(details::add);
        details.add(getTranslation("start.since", Moments.dateTime(wait.since())));
        var tag = wait.now() ? Optional.<String>empty() : Optional.of(getTranslation("start.later"));
        return new RowList.Row(wait.title(), wait.address(), tag, details);
    }

    private RowList.Row row(DraftSummary draft) {
        var address = draft.document().map(document -> "sign/" + document).orElse("drafts/" + draft.id());
        return new RowList.Row(draft.title(), address, Optional.of(getTranslation("drafts.status." + draft.status())),
                List.of(draft.reference(), draft.owner(), getTranslation("drafts.changed", Moments.dateTime(draft.changedAt()))));
    }
}
