package org.rogatory.shell;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Tells the reader when an action failed, with the number under which the log has the reason. Nothing fails silently. */
@Component
class FaultNotice implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(FaultNotice.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(FaultNotice::tell));
    }

    private static void tell(ErrorEvent fault) {
        var incident = Incident.record(LOG, fault.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            var notice = Notification.show(ui.getTranslation("error.action", incident), 0, Notification.Position.BOTTOM_START);
            notice.addThemeVariants(NotificationVariant.ERROR);
            notice.setAssertive(true);
        }
    }
}
