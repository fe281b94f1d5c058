package org.rogatory.account.ui;

import org.rogatory.account.CurrentUser;
import org.springframework.stereotype.Component;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;

/** Leads a person who still has a one-time password to the page where they choose their own. */
@Component
class OwnPasswordFirst implements VaadinServiceInitListener {

    private final CurrentUser user;

    OwnPasswordFirst(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent entering) {
        var target = entering.getNavigationTarget();
        if (target != LoginView.class && target != PasswordView.class && user.find().isPresent() && user.hasTemporaryPassword()) {
            entering.forwardTo(PasswordView.class);
        }
    }
}
