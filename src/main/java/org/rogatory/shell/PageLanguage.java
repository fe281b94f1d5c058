package org.rogatory.shell;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;

/** Says in which language a page is written, so that screen readers and hyphenation know it; Vaadin alone always says "en". */
@Component
class PageLanguage implements VaadinServiceInitListener {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

    private final I18NProvider texts;

    PageLanguage(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setLocale(spoken(session.getRequest().getLocale())));
        event.getSource().addUIInitListener(init -> explainLostConnection(init.getUI()));
        event.addIndexHtmlRequestListener(response -> {
            var locale = pageLocale(VaadinSession.getCurrent());
            response.getDocument().selectXpath("/html").attr("lang", locale.toLanguageTag())
                    .attr("dir", RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr");
        });
    }

    private static Locale pageLocale(@Nullable VaadinSession session) {
        return session == null ? Locale.ENGLISH : session.getLocale();
    }

    /** The reader's language if there are texts in it, English otherwise. */
    private Locale spoken(@Nullable Locale wanted) {
        return texts.getProvidedLocales().stream().filter(locale -> wanted != null && locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst().orElse(Locale.ENGLISH);
    }

    private void explainLostConnection(UI ui) {
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(ui.getTranslation("app.connection.lost"));
        dialog.setDialogTextGaveUp(ui.getTranslation("app.connection.gaveUp"));
        dialog.setReconnectAttempts(360);
        dialog.setReconnectInterval(5000);
    }
}
