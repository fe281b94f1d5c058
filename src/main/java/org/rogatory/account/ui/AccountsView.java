package org.rogatory.account.ui;

import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.rogatory.account.AccountEntry;
import org.rogatory.account.AccountRefused;
import org.rogatory.account.Accounts;
import org.rogatory.account.Authorities;
import org.rogatory.account.NewAccount;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

/** Who may sign in and what they may do; for administrators. */
@Route("administration")
@Menu(title = "app.menu.accounts", order = 9, icon = "vaadin:users")
@RolesAllowed("ADMINISTRATOR")
class AccountsView extends Div implements HasDynamicTitle {

    private final transient Accounts accounts;
    private final UnorderedList list = new UnorderedList();

    AccountsView(Accounts accounts, Authorities authorities) {
        this.accounts = accounts;
        addClassName("page");
        var create = new Button(getTranslation("accounts.new"), VaadinIcon.PLUS.create(),
                click -> new AccountForm(accounts, authorities.list(), this::showPassword).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var authority = new Button(getTranslation("accounts.authority.new"), click -> new AuthorityForm(authorities).open());
        var actions = new Div(create, authority);
        actions.addClassName("actions");
        var head = new Div(new H1(getTranslation("accounts.title")), actions);
        head.addClassName("page-head");
        var rows = new Div(list);
        rows.addClassName("row-list");
        add(head, new Paragraph(getTranslation("accounts.intro")), rows);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("accounts.title"));
    }

    private void refresh() {
        list.removeAll();
        accounts.list().stream().map(this::item).forEach(list::add);
    }

    private ListItem item(AccountEntry entry) {
        var account = entry.account();
        var title = new Div(new H2(account.fullName()));
        title.addClassName("row-title");
        if (!entry.enabled()) {
            title.add(tag("accounts.disabled"));
        } else if (entry.temporaryPassword()) {
            title.add(tag("accounts.temporary"));
        }
        var roles = account.roles().stream().sorted().map(role -> getTranslation("accounts.role." + role))
                .collect(Collectors.joining(", "));
        var details = new Div(new Span(account.userName()), new Span(account.authorityName()), new Span(roles),
                new Span(getTranslation("accounts.since", Moments.dateTime(entry.createdAt()))));
        details.addClassName("row-details");
        return new ListItem(title, details, actions(entry));
    }

    private Span tag(String key) {
        var tag = new Span(getTranslation(key));
        tag.addClassName("tag");
        return tag;
    }

    private Div actions(AccountEntry entry) {
        var name = entry.account().fullName();
        var actions = new Div(
                action("accounts.changeRoles", name, () -> new RolesForm(accounts, entry.account(), this::refresh).open()),
                action("accounts.reset", name,
                        () -> confirm("accounts.reset", name, () -> showPassword(accounts.resetPassword(entry.account().id())))),
                entry.enabled()
                        ? action("accounts.disable", name,
                                () -> confirm("accounts.disable", name, () -> accounts.disable(entry.account().id())))
                        : action("accounts.enable", name, () -> doIt(() -> accounts.enable(entry.account().id()))));
        actions.addClassName("actions");
        return actions;
    }

    private Button action(String key, String name, Runnable run) {
        var button = new Button(getTranslation(key), click -> run.run());
        button.setAriaLabel(getTranslation(key) + ": " + name);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }

    private void confirm(String key, String name, Runnable run) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation(key + ".question", name));
        dialog.setText(getTranslation(key + ".consequence"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("app.cancel"));
        dialog.setConfirmText(getTranslation(key));
        dialog.addConfirmListener(confirmed -> doIt(run));
        dialog.open();
    }

    private void doIt(Runnable run) {
        try {
            run.run();
            refresh();
        } catch (AccountRefused refused) {
            Notification.show(getTranslation(refused.messageKey()), 8000, Notification.Position.BOTTOM_START).setAssertive(true);
        }
    }

    private void showPassword(NewAccount made) {
        refresh();
        new OneTimePassword(made).open();
    }
}
