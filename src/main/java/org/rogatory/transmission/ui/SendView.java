package org.rogatory.transmission.ui;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;

import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.shared.ui.Addresses;
import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.transmission.OutgoingMessage;
import org.rogatory.transmission.Transmission;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/** Prepares the message that carries a document: recipients, subject, text; the mail program of the reader sends it. */
@Route("send/:documentId")
@RolesAllowed({"DRAFTER", "APPROVER"})
class SendView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");

    /** What the fields say; read by the download, which runs beside the page. */
    private record Message(List<String> recipients, Optional<String> subject, String body) {}

    private final transient Transmission transmission;
    private final TextArea recipients = new TextArea();
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final Div download = new Div();
    private final Paragraph obstacle = new Paragraph();
    private transient Optional<Anchor> link = Optional.empty();
    private transient volatile Message message = new Message(List.of(), Optional.empty(), "");

    SendView(Transmission transmission) {
        this.transmission = transmission;
        addClassNames("page", "narrow");
        label(recipients, "send.recipients");
        recipients.setHelperText(getTranslation("send.recipients.hint"));
        subject.setLabel(getTranslation("send.subject"));
        subject.setHelperText(getTranslation("send.subject.hint"));
        subject.setMaxLength(200);
        subject.addValueChangeListener(change -> read());
        label(body, "send.body");
        body.setValue(getTranslation("send.body.default"));
        body.setMinRows(8);
        body.setMaxLength(20000);
        download.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Addresses.id(event, "documentId").map(DocumentId::new).ifPresentOrElse(this::open,
                    () -> event.rerouteToError(NotFoundException.class));
        } catch (DraftNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("send.title"));
    }

    private void open(DocumentId id) {
        removeAll();
        recipients.setValue(String.join("\n", transmission.recipients(id)));
        var fields = new Div(recipients, subject, body);
        fields.addClassName("stacked");
        var file = new Anchor(FileDelivery.attachment(getTranslation("send.fileName"), FileDelivery.MESSAGE, () -> bytes(id)),
                getTranslation("send.download"));
        file.addClassName("button-link");
        link = Optional.of(file);
        download.removeAll();
        download.add(obstacle, file);
        add(new H1(getTranslation("send.title")), new Paragraph(getTranslation("send.intro")), fields, download,
                new Paragraph(new Anchor("sign/" + id, getTranslation("send.back"))));
        read();
    }

    private byte[] bytes(DocumentId id) {
        var ready = message;
        return transmission.message(id, ready.recipients(), ready.subject(), ready.body());
    }

    private void label(TextArea field, String key) {
        field.setLabel(getTranslation(key));
        field.setWidthFull();
        field.addValueChangeListener(change -> read());
    }

    /** A file is offered only if it can be made: a download that fails tells nobody why. */
    private void read() {
        var addresses = Stream.of(recipients.getValue().split("[\\s,;]+")).filter(text -> !text.isEmpty()).toList();
        var wrong = addresses.stream().filter(address -> !isAddress(address)).findFirst();
        recipients.setInvalid(wrong.isPresent());
        recipients.setErrorMessage(wrong.map(address -> getTranslation("send.recipients.wrong", address)).orElse(""));
        obstacle.setText(getTranslation(wrong.isPresent() ? "send.obstacle.wrong" : "send.obstacle.none"));
        boolean ready = wrong.isEmpty() && !addresses.isEmpty();
        obstacle.setVisible(!ready);
        link.ifPresent(file -> file.setVisible(ready));
        message = new Message(addresses, Optional.of(subject.getValue().strip()).filter(text -> !text.isEmpty()), body.getValue());
    }

    private static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches() && OutgoingMessage.isAddress(text);
    }
}
