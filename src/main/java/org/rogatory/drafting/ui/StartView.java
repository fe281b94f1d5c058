package org.rogatory.drafting.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;

import org.rogatory.account.Account;
import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DraftStatus;
import org.rogatory.drafting.DraftSummary;
import org.rogatory.drafting.Drafting;
import org.rogatory.law.Law;
import org.rogatory.shared.ui.Moments;
import org.rogatory.shared.ui.RowList;
import org.rogatory.shared.ui.Waits;
import org.springframework.beans.factory.ObjectProvider;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

/** Where work begins: what waits for the reader, what the reader is writing, what waits for somebody else. */
@Route("")
@Menu(title = "app.menu.start", order = 1, icon = "vaadin:home-o")
@PermitAll
class StartView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 8;

    private final transient Drafting drafting;
    private final transient List<Waits> waits;
    private final transient Law law;

    StartView(Drafting drafting, CurrentUser user, Law law, ObjectProvider<Waits> waits) {
        this.drafting = drafting;
        this.law = law;
        this.waits = waits.orderedStream().toList();
        addClassName("page");
        var account = user.require();
        add(head(account));
        add(list("start.forMe", wait(Waits::forMe)));
        if (writes(account)) {
            add(list("start.mine", drafts(account)));
        }
        add(list("start.forOthers", wait(Waits::forOthers)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("start.title"));
    }

    private Div head(Account account) {
        var words = new Div(new H1(getTranslation("start.title")),
                new Paragraph(getTranslation("start.actingFor", account.authorityName())));
        var head = new Div(words);
        head.addClassName("page-head");
        if (writes(account)) {
            head.add(new NewDraftButtons(drafting));
        }
        return head;
    }

    private static boolean writes(Account account) {
        return account.hasAny(Role.DRAFTER, Role.APPROVER);
    }

    private Section list(String key, List<RowList.Row> rows) {
        var list = new RowList();
        list.show(rows, getTranslation(key + ".empty"));
        var heading = new H2(getTranslation(key));
        heading.setId(key.replace('.', '-'));
        var section = new Section(heading, list);
        section.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        return section;
    }

    private List<RowList.Row> wait(Function<Waits, List<Waits.Wait>> whose) {
        return waits.stream().flatMap(each -> whose.apply(each).stream()).map(this::row).toList();
    }

    private RowList.Row row(Waits.Wait wait) {
        return wait.row(getTranslation("start.since", Moments.dateTime(wait.since())));
    }

    private List<RowList.Row> drafts(Account account) {
        return mine(account).limit(SHOWN).map(draft -> DraftRows.row(this, draft, law.states())).toList();
    }

    private Stream<DraftSummary> mine(Account account) {
        return drafting.list().stream()
                .filter(draft -> draft.status() == DraftStatus.OPEN && (draft.training() || draft.owner().equals(account.fullName())));
    }
}
