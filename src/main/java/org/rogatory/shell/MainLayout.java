package org.rogatory.shell;

import jakarta.annotation.security.PermitAll;

import org.jspecify.annotations.Nullable;
import org.rogatory.account.Account;
import org.rogatory.account.CurrentUser;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The frame: who is signed in, where one can go, and the page itself as the one main landmark. */
@Layout
@PermitAll
@JavaScript("context://scripts/press.js")
class MainLayout extends AppLayout {

    private final transient AuthenticationContext authentication;
    private final Main page = new Main();
    private @Nullable Class<?> shown;

    MainLayout(AuthenticationContext authentication, CurrentUser user) {
        this.authentication = authentication;
        page.addClassName("page-area");
        page.getElement().setAttribute("tabindex", "-1");
        setContent(page);
        var bar = new Header(skipLink(), drawerToggle(), brand(), spacer(), userMenu(user));
        bar.addClassName("frame-bar");
        addToNavbar(bar);
        addToDrawer(navigation());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        page.getElement().removeAllChildren();
        if (content != null) {
            page.getElement().appendChild(content.getElement());
            moveFocusTo(content);
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        page.getElement().removeAllChildren();
    }

    /** A page change without a page load leaves the keyboard at the old link; readers expect to be in the new page. */
    private void moveFocusTo(HasElement content) {
        if (shown != null && shown != content.getClass()) {
            page.getElement().callJsFunction("focus");
            page.scrollIntoView();
        }
        shown = content.getClass();
    }

    private NativeButton skipLink() {
        var skip = new NativeButton(getTranslation("app.skip"), click -> page.getElement().callJsFunction("focus"));
        skip.addClassName("skip-link");
        return skip;
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("app.menu.toggle"));
        return toggle;
    }

    private Anchor brand() {
        var brand = new Anchor("", getTranslation("app.name"));
        brand.addClassName("brand");
        return brand;
    }

    private static Div spacer() {
        var spacer = new Div();
        spacer.addClassName("spacer");
        return spacer;
    }

    /** Of the first and the last word: three letters do not fit into the circle. */
    private static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        return words.length == 1 ? first : first + words[words.length - 1].substring(0, 1);
    }

    private MenuBar userMenu(CurrentUser user) {
        var account = user.find();
        var name = account.map(Account::fullName).orElse("");
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("user-menu");
        var avatar = new Avatar(name);
        avatar.setAbbreviation(initials(name));
        avatar.getElement().setAttribute("aria-hidden", "true");
        avatar.getElement().setAttribute("tabindex", "-1");
        var authority = new Span(account.map(Account::authorityName).orElse(""));
        authority.addClassName("user-authority");
        var label = new Div(new Span(name), authority);
        label.addClassName("user-name");
        var item = bar.addItem(avatar);
        item.add(label);
        item.setAriaLabel(getTranslation("app.user.menu", name));
        item.getSubMenu().addItem(getTranslation("app.user.password"), click -> getUI().ifPresent(ui -> ui.navigate("password")));
        item.getSubMenu().addItem(getTranslation("app.user.signOut"), click -> authentication.logout());
        return bar;
    }

    private SideNav navigation() {
        var navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("app.menu"));
        MenuConfiguration.getMenuEntries().stream().map(this::item).forEach(navigation::addItem);
        return navigation;
    }

    private SideNavItem item(MenuEntry entry) {
        var item = new SideNavItem(getTranslation(entry.title()), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
        return item;
    }
}
