package org.rogatory.signing.ui;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DraftSummary;
import org.rogatory.shared.ui.Moments;
import org.rogatory.shared.ui.RowList;
import org.rogatory.shared.ui.Waits;
import org.rogatory.signing.Counterparts.Receipt;
import org.rogatory.signing.Reminders;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

/** Who has to sign what: the reader, and others; and where documents of other installations come in. */
@Route("signatures")
@Menu(title = "app.menu.signatures", order = 3, icon = "vaadin:pencil")
@PermitAll
class SignaturesView extends Div implements HasDynamicTitle {

    SignaturesView(SigningWaits waits, RoundDesk desk, Reminders reminders, CurrentUser user) {
        addClassName("page");
        add(new H1(getTranslation("signing.list.title")));
        list("signing.list.mine", waits.forMe().stream().map(this::row).toList());
        list("signing.list.others", waits.forOthers().stream().map(this::row).toList());
        var ended = waits.ended().stream().map(this::row).toList();
        if (!ended.isEmpty()) {
            list("signing.list.ended", ended);
        }
        if (user.require().has(Role.APPROVER)) {
            add(new H2(getTranslation("signing.receive")), new Paragraph(getTranslation("signing.receive.intro")), receiving(desk));
            received(desk);
        }
        add(new H2(getTranslation("signing.reminders")), new ReminderField(reminders));
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
        return wait.row(getTranslation("start.since", Moments.dateTime(wait.since())));
    }

    private RowList.Row row(DraftSummary draft) {
        var address = draft.document().map(document -> "sign/" + document).orElse("drafts/" + draft.id());
        return new RowList.Row(draft.title(), address, Optional.of(new RowList.Tag(getTranslation("drafts.status." + draft.status()))),
                List.of(draft.reference(), draft.owner(), getTranslation("drafts.changed", Moments.dateTime(draft.changedAt()))));
    }

    private void received(RoundDesk desk) {
        var rows = desk.counterparts().received().stream().map(each -> new RowList.Row(each.title(), "sign/" + each.document(),
                Optional.of(new RowList.Tag(getTranslation("signing.round." + each.state()))),
                List.of(each.sender(), getTranslation("start.since", Moments.dateTime(each.at()))))).toList();
        if (!rows.isEmpty()) {
            var list = new RowList();
            list.show(rows, "");
            add(list);
        }
    }

    private FileTaking receiving(RoundDesk desk) {
        var self = new FileTaking[1];
        self[0] = new FileTaking("signing.receive.upload", new String[]{".zip", "application/zip"}, desk.counterparts()::receive,
                (Receipt receipt) -> {
                    switch (receipt) {
                        case Receipt.Opened(var document) -> UI.getCurrent().navigate("sign/" + document);
                        case Receipt.Refused(var key, var arguments) ->
                            self[0].complain(getTranslation(key, arguments.toArray()));
                    }
                });
        return self[0];
    }
}
