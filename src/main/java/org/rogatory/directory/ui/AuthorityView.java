package org.rogatory.directory.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import jakarta.annotation.security.PermitAll;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.directory.Authority;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.Directory;
import org.rogatory.directory.LawData;
import org.rogatory.directory.RowKey;
import org.rogatory.law.Law;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/** One authority; an administrator can confirm, correct and withdraw what is said of it. */
@Route("directory/entry")
@PermitAll
class AuthorityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Directory directory;
    private final transient LawData data;
    private final transient DataWords words;
    private final transient Clock clock;
    private final boolean keeper;
    private String title = "";

    AuthorityView(Directory directory, LawData data, Law law, CurrentUser user, Clock clock) {
        this.directory = directory;
        this.data = data;
        this.clock = clock;
        this.words = new DataWords(this, law);
        this.keeper = user.find().filter(account -> account.has(Role.ADMINISTRATOR)).isPresent();
        addClassName("page");
    }

    static String address(RowKey key) {
        return "directory/entry?key=" + URLEncoder.encode(key.text(), StandardCharsets.UTF_8);
    }

    static DataTable table(LawData data) {
        return data.tables().stream().filter(each -> each.name().equals(DataTable.AUTHORITIES)).findFirst().orElseThrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("key").map(RowKey::new).flatMap(directory::authority)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", title);
    }

    private void show(Authority authority) {
        removeAll();
        title = authority.nameInEnglish();
        add(new H1(title));
        if (!authority.localName().isEmpty()) {
            var local = new Paragraph(authority.localName());
            local.addClassName("lead");
            add(local);
        }
        add(new AuthorityFacts(words, authority, clock));
        if (keeper) {
            var panel = new RowPanel(data, table(data), words, clock, () -> again(authority.row().key()));
            panel.show(authority.row());
            add(panel);
        }
        add(new Paragraph(new Anchor("directory", getTranslation("directory.back"))));
    }

    private void again(RowKey key) {
        directory.authority(key).ifPresentOrElse(this::show, () -> getUI().ifPresent(ui -> ui.navigate(DirectoryView.class)));
    }
}
