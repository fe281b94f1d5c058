package org.rogatory.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the application loads. Style sheets are served as they are: no Node build (docs/decisions/0008). */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/rogatory.css")
@StyleSheet("styles/views.css")
@StyleSheet("styles/law.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
@PageTitle("Rogatory")
public class RogatoryShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "images/rogatory.svg", "any");
    }
}
