package org.rogatory.signing.ui;

import jakarta.annotation.security.PermitAll;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.FinalisedDocument;
import org.rogatory.shared.ui.Addresses;
import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Round;
import org.rogatory.signing.SigningRound;
import org.rogatory.signing.Slot;
import org.rogatory.signing.SlotState;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/** One document and its signatures in their order: what has been signed, whose turn it is, and the act of signing. */
@Route("sign/:documentId")
@PermitAll
class SigningView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SigningRound signing;
    private final transient Drafting drafting;
    private final transient CurrentUser user;
    private final Paragraph outcome = new Paragraph();
    private final Div act = new Div();
    private final Div slots = new Div();
    private final Div paper = new Div();
    private String title = "";

    SigningView(SigningRound signing, Drafting drafting, CurrentUser user) {
        this.signing = signing;
        this.drafting = drafting;
        this.user = user;
        addClassNames("page", "wide");
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        outcome.getElement().setAttribute("tabindex", "-1");
        outcome.setVisible(false);
        act.addClassName("signing-act");
        paper.addClassName("paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Addresses.id(event, "documentId").map(DocumentId::new);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            open(signing.round(id.get()));
        } catch (DraftNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("signing.title", title));
    }

    private void open(Round round) {
        title = round.document().title();
        removeAll();
        var left = new Section(new H2(getTranslation("signing.order")), outcome, act, slots);
        var columns = new Div(left, new Section(new H2(getTranslation("signing.document")), paper));
        columns.addClassName("signing-columns");
        add(new H1(title), particulars(round.document()), columns);
        show(round);
    }

    private Div particulars(FinalisedDocument document) {
        var code = new Span(document.shortCode());
        code.addClassName("short-code");
        var particulars = new Div(new Span(new Span(getTranslation("signing.shortCode") + " "), code),
                new Span(getTranslation("signing.pages", document.pages())),
                new Span(getTranslation("signing.finalised", document.by(), Moments.dateTime(document.at()))));
        particulars.addClassName("row-details");
        return particulars;
    }

    private void show(Round round) {
        var ours = isOurs(round);
        slots.removeAll();
        slots.add(
                new SlotList(signing, round, ours && user.require().has(Role.APPROVER), () -> show(signing.round(round.document().id()))));
        act.removeAll();
        round.slots().stream().filter(Slot::mine).forEach(slot -> act.add(sign(round, slot)));
        slots.add(end(round));
        paper.removeAll();
        paper.add(downloads(round, ours), frame(round));
    }

    private Div sign(Round round, Slot slot) {
        var box = new Div();
        if (slot.slotState() == SlotState.TURN) {
            var button = new Button(getTranslation("signing.act", slot.signatory(), SlotWords.state(slot)),
                    click -> new SignDialog(signing, round.document(), slot, this::signed).open());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            box.add(new Paragraph(getTranslation("signing.compare", round.document().shortCode())), button);
        } else if (slot.slotState() == SlotState.WAITING) {
            box.add(new Paragraph(getTranslation("signing.notYet")));
        }
        return box;
    }

    private void signed(Round round) {
        show(round);
        outcome.setText(round.slots().stream().filter(slot -> slot.slotState() == SlotState.TURN).findFirst()
                .map(next -> getTranslation("signing.done.next", next.assignedTo().orElse(next.signatory()), SlotWords.state(next)))
                .orElse(getTranslation("signing.done.last")));
        outcome.setVisible(true);
        outcome.getElement().callJsFunction("focus");
    }

    private Paragraph end(Round round) {
        return new Paragraph(round.endsOn().map(day -> getTranslation("signing.endsOn", Moments.date(day)))
                .orElse(getTranslation(round.complete() ? "signing.end.none" : "signing.end.open")));
    }

    private Div downloads(Round round, boolean ours) {
        var id = round.document().id();
        var name = FileDelivery.fileName(round.document().title(), "pdf");
        var save = new Anchor(FileDelivery.attachment(name, FileDelivery.PDF, () -> signing.current(id)),
                getTranslation("signing.download"));
        save.getElement().setAttribute("download", name);
        var links = new Div(save);
        links.addClassName("actions");
        if (ours) {
            links.add(new Anchor("send/" + id, getTranslation("signing.send")));
        }
        return links;
    }

    /** Not sandboxed: browsers refuse to show a PDF in a sandboxed frame. */
    private IFrame frame(Round round) {
        var name = FileDelivery.fileName(round.document().title(), "pdf");
        var frame = new IFrame(FileDelivery.inline(name, FileDelivery.PDF, () -> signing.current(round.document().id())));
        frame.getElement().setAttribute("title", getTranslation("signing.frame", round.document().title()));
        frame.addClassName("pdf-frame");
        return frame;
    }

    /** Whether the reader's authority drafted it; a signatory of another authority sees the round only. */
    private boolean isOurs(Round round) {
        return user.require().hasAny(Role.DRAFTER, Role.APPROVER)
                && drafting.list().stream().anyMatch(draft -> draft.document().filter(round.document().id()::equals).isPresent());
    }
}
