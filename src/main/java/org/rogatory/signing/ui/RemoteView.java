package org.rogatory.signing.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.PermitAll;

import org.rogatory.account.CurrentUser;
import org.rogatory.drafting.DocumentId;
import org.rogatory.signing.RemoteStep;
import org.rogatory.signing.Round;
import org.rogatory.signing.RoundOutcome;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

/** Where somebody goes on who comes back from a remote signing service: on to its next page, to a choice, to the PIN, or to the signed document. */
@Route("sign/remote")
@PermitAll
class RemoteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RoundDesk desk;
    private final transient CurrentUser user;
    private final Div content = new Div();
    private String title = "";

    RemoteView(RoundDesk desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
        addClassName("page");
        content.addClassName("stacked");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> answer = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().size() == 1)
                .collect(Collectors.toMap(Map.Entry::getKey, parameter -> parameter.getValue().getFirst()));
        RemoteStep step = answer.containsKey("state") ? desk.remote().back(answer) : desk.remote().standing();
        if (step instanceof RemoteStep.Ended ended && ended.document().isPresent()) {
            event.forwardTo(kept(event.getUI(), ended), QueryParameters.empty());
        } else {
            show(event.getUI(), step);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", title);
    }

    /** What became of a signature of this document, to be told once. */
    static Optional<RoundOutcome> outcome(UI ui, DocumentId document) {
        var ended = Optional.ofNullable(ComponentUtil.getData(ui, RemoteStep.Ended.class))
                .filter(became -> became.document().filter(document::equals).isPresent());
        ended.ifPresent(_ -> ComponentUtil.setData(ui, RemoteStep.Ended.class, null));
        return ended.map(RemoteStep.Ended::outcome);
    }

    /** Leaves the outcome for the document's page; the address of that. */
    private static String kept(UI ui, RemoteStep.Ended ended) {
        ComponentUtil.setData(ui, RemoteStep.Ended.class, ended);
        return "sign/" + ended.document().orElseThrow();
    }

    private void follow(RemoteStep step) {
        UI ui = UI.getCurrent();
        if (step instanceof RemoteStep.Ended ended && ended.document().isPresent()) {
            ui.navigate(kept(ui, ended));
        } else {
            show(ui, step);
        }
    }

    private void show(UI ui, RemoteStep step) {
        content.removeAll();
        switch (step) {
            case RemoteStep.Visit(var service, var address) -> {
                head(getTranslation("signing.remote.title", service));
                content.add(new Paragraph(getTranslation("signing.remote.visit", service)),
                        new Anchor(address.toString(), getTranslation("signing.remote.act", service)));
                ui.getPage().setLocation(address);
            }
            case RemoteStep.Choose(var of, var keys) -> ask(of, new RemoteKeyChoice(keys, key -> follow(desk.remote().choose(key))));
            case RemoteStep.AskPin ask -> ask(ask.of(), new RemotePinForm(ask, act(ask.of()), pin -> follow(desk.remote().confirm(pin))));
            case RemoteStep.Ended(_, var outcome) -> {
                head(getTranslation("signing.remote.over"));
                content.add(problem(outcome), new Anchor("signatures", getTranslation("signing.remote.list")));
            }
        }
    }

    private void head(String words) {
        title = words;
        content.add(new H1(words));
    }

    private void ask(RemoteStep.Of of, Component form) {
        head(getTranslation("signing.remote.title", of.service()));
        var document = desk.signing().round(of.asked().document()).document();
        content.add(new Paragraph(getTranslation("signing.remote.document", document.title(), document.shortCode())), form,
                new Button(getTranslation("signing.remote.giveUp"), click -> {
                    desk.remote().giveUp();
                    UI.getCurrent().navigate("sign/" + of.asked().document());
                }));
    }

    /** The words that name the act, as on the document's page. */
    private String act(RemoteStep.Of of) {
        Round round = desk.signing().round(of.asked().document());
        var slot = round.slots().stream().filter(each -> each.name().equals(of.asked().slot())).findFirst().orElseThrow();
        return getTranslation("signing.act", SlotWords.signer(slot, user.require().fullName()), SlotWords.state(slot));
    }

    private Paragraph problem(RoundOutcome outcome) {
        var said = new Paragraph(
                outcome instanceof RoundOutcome.Refused(var key, var arguments) ? getTranslation(key, arguments.toArray()) : "");
        said.addClassName("problem");
        said.getElement().setAttribute("role", "alert");
        return said;
    }
}
