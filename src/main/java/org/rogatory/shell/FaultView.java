package org.rogatory.shell;

import jakarta.annotation.security.PermitAll;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;

/** A page that could not be shown. The reader gets a number to quote; what went wrong stands under that number in the log only. */
@PermitAll
@ParentLayout(MainLayout.class)
class FaultView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var incident = Incident.record(LOG, parameter.getCaughtException());
        addClassName("page");
        removeAll();
        add(new H1(getTranslation("error.fault.title")), new Paragraph(getTranslation("error.fault.text", incident)));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("error.fault.title"));
    }

}
