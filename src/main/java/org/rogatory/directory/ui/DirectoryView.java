package org.rogatory.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import org.rogatory.account.Account;
import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DataQuery;
import org.rogatory.directory.DataRow.Certainty;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.Directory;
import org.rogatory.directory.LawData;
import org.rogatory.law.Law;
import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.shared.ui.RowList;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

/** Who can be asked, and how. What is looked for stands in the address, so that it can be kept and sent. */
@Route("directory")
@Menu(title = "directory.title", order = 7, icon = "vaadin:book")
@PermitAll
class DirectoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 300;

    private final transient Directory directory;
    private final transient LawData data;
    private final transient DataWords words;
    private final transient Clock clock;
    private final DataFilters filters;
    private final Paragraph count = new Paragraph();
    private final RowList rows = new RowList();
    private final boolean keeper;

    DirectoryView(Directory directory, LawData data, Law law, CurrentUser user, Clock clock) {
        this.directory = directory;
        this.data = data;
        this.clock = clock;
        this.words = new DataWords(this, law);
        this.keeper = user.find().filter(account -> account.has(Role.ADMINISTRATOR)).map(Account::id).isPresent();
        this.filters = new DataFilters(words, this::changed);
        addClassName("page");
        filters.offer(true, directory.instruments());
        if (!keeper) {
            filters.withoutChecks();
        }
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        add(head(), new Paragraph(getTranslation("directory.intro")), filters, count, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        filters.show(new DataQuery(asked.getSingleParameter("state").flatMap(words.law().states()::find),
                asked.getSingleParameter("instrument").filter(directory.instruments()::contains), asked.getSingleParameter("q").orElse(""),
                Optional.empty(), false, false));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("directory.title"));
    }

    private Div head() {
        var head = new Div(new H1(getTranslation("directory.title")));
        head.addClassName("page-head");
        if (keeper) {
            DataTable table = AuthorityView.table(data);
            var add = new Button(getTranslation("directory.add"), click -> new RowForm(data, table, words, Optional.empty(),
                    LocalDate.now(clock), key -> getUI().ifPresent(ui -> ui.navigate(AuthorityView.address(key)))).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            var take = new Button(getTranslation("lawdata.import"), click -> new ImportDialog(data, table, words, this::show).open());
            var give = new Anchor(FileDelivery.attachment("directory.csv", "text/csv", () -> data.export(table.name(), filters.query())),
                    getTranslation("lawdata.export"));
            give.addClassName("button-link");
            var actions = new Div(add, take, give);
            actions.addClassName("actions");
            head.add(actions);
        }
        return head;
    }

    private void changed() {
        show();
        DataQuery query = filters.query();
        var address = QueryParameters.empty();
        address = query.text().isEmpty() ? address : address.merging("q", query.text());
        address = query.state().isEmpty() ? address : address.merging("state", query.state().get().code());
        address = query.instrument().isEmpty() ? address : address.merging("instrument", query.instrument().get());
        String asked = address.getQueryString();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "directory" + (asked.isEmpty() ? "" : "?" + asked)));
    }

    private void show() {
        DataQuery query = filters.query();
        List<Authority> found = directory.find(query);
        if (keeper) {
            filters.countOverdue(
                    directory.find(query.overdueOnly()).size());
        }
        count.setText(getTranslation("lawdata.count", found.size(), directory.find(DataQuery.ALL).size()));
        rows.show(found.stream().limit(SHOWN).map(this::row).toList(), getTranslation("directory.nothingFound"));
    }

    private RowList.Row row(Authority authority) {
        var provenance = authority.row().provenance();
        Optional<RowList.Tag> tag = provenance.certainty() == Certainty.VERIFIED
                ? Optional.empty()
                : Optional.of(new RowList.Tag(words.certainty(provenance)));
        return new RowList.Row(words.state(authority.state()) + ": " + authority.nameInEnglish(),
                AuthorityView.address(authority.row().key()),
                tag, List.of(words.instrument(authority.instrument()), authority.matter(), authority.city(),
                        getTranslation("directory.accepts." + authority.electronic().on(LocalDate.now(clock)))));
    }
}
