package org.rogatory.signing.ui;

import java.util.ArrayList;

import jakarta.annotation.security.PermitAll;

import org.rogatory.account.CurrentUser;
import org.rogatory.drafting.DocumentId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.Drafting;
import org.rogatory.shared.ui.Addresses;
import org.rogatory.shared.ui.Moments;
import org.rogatory.signing.Round;
import org.rogatory.signing.Round.Proof;
import org.rogatory.signing.RoundDocument;
import org.rogatory.signing.RoundOutcome;
import org.rogatory.signing.RoundState;
import org.rogatory.signing.Slot;
import org.rogatory.signing.SlotState;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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

    private final transient RoundDesk desk;
    private final transient Drafting drafting;
    private final transient CurrentUser user;
    private final Paragraph outcome = new Paragraph();
    private final Div act = new Div();
    private final Div slots = new Div();
    private final DocumentPane paper;
    private String title = "";

    SigningView(RoundDesk desk, Drafting drafting, CurrentUser user) {
        this.desk = desk;
        this.drafting = drafting;
        this.user = user;
        addClassNames("page", "wide");
        outcome.addClassName("outcome");
        outcome.getElement().setAttribute("role", "status");
        outcome.getElement().setAttribute("tabindex", "-1");
        outcome.setVisible(false);
        act.addClassName("signing-act");
        paper = new DocumentPane(desk);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Addresses.id(event, "documentId").map(DocumentId::new);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            open(desk.signing().round(id.get()));
            RemoteView.outcome(event.getUI(), id.get()).ifPresent(this::tell);
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
        var columns = new Div(left, paper);
        columns.addClassName("signing-columns");
        add(new H1(title), particulars(round.document()), columns);
        show(round);
    }

    private Div particulars(RoundDocument document) {
        var particulars = new Div(new Span(getTranslation("signing.pages", document.pages())),
                new Span(document.sender()
                        .map(sender -> getTranslation("signing.received", sender, document.by(), Moments.dateTime(document.at())))
                        .orElse(getTranslation("signing.finalised", document.by(), Moments.dateTime(document.at())))));
        particulars.addClassName("row-details");
        return particulars;
    }

    private void show(Round round) {
        act.removeAll();
        act.add(new RoundNotice(round, drafting));
        round.slots().stream().filter(slot -> slot.holding().mine()).map(slot -> new SlotActs(desk, round, slot, user.require(),
                new SlotActs.After(this::signed, this::changed))).forEach(act::add);
        slots.removeAll();
        slots.add(new SlotList(desk, round, this::changed, this::named), end(round));
        round.proof().map(this::proof).ifPresent(slots::add);
        if (round.may().keeps()) {
            slots.add(new KeeperActs(desk, round, this::tookIn, this::changed));
        }
        slots.add(new RoundHistoryList(round));
        paper.show(round);
    }

    /** What became of a signature for which the reader was away. */
    private void tell(RoundOutcome became) {
        switch (became) {
            case RoundOutcome.Done(var round) -> signed(round);
            case RoundOutcome.Refused(var key, var arguments) -> say(getTranslation(key, arguments.toArray()), true);
        }
    }

    private void changed(Round round, String sentence) {
        show(round);
        say(sentence, false);
    }

    /** Whoever is choosing people may go on choosing: it is said, and they stay where they are. */
    private void named(Round round, String slot) {
        show(round);
        tell(getTranslation("signing.assign.done"), false);
        slots.getChildren().filter(SlotList.class::isInstance).map(SlotList.class::cast).forEach(list -> list.focus(slot));
    }

    private void tookIn(Round round) {
        show(round);
        say(getTranslation("signing.return.done") + next(round), false);
    }

    private void signed(Round round) {
        show(round);
        say(getTranslation("signing.done", round.document().shortCode()) + next(round), false);
    }

    private void tell(String sentence, boolean problem) {
        outcome.setText(sentence);
        outcome.setClassName("problem", problem);
        outcome.setVisible(true);
    }

    /** Likewise, and it is where the reader goes on. */
    private void say(String sentence, boolean problem) {
        tell(sentence, problem);
        outcome.getElement().callJsFunction("focus");
    }

    /** Who is next; that nobody is says the notice of the round. */
    private String next(Round round) {
        return round.slots().stream().filter(slot -> slot.slotState() == SlotState.TURN).findFirst().map(slot -> " " + next(slot))
                .orElse("");
    }

    private String next(Slot slot) {
        return slot.asked().isEmpty()
                ? getTranslation("signing.done.nobody", slot.party().signatory(), SlotWords.state(slot))
                : getTranslation("signing.done.next", slot.asked(), SlotWords.state(slot));
    }

    /** Nothing where no period could end, as in a request. */
    private Paragraph end(Round round) {
        var end = new Paragraph(round.endsOn().map(day -> getTranslation("signing.endsOn", Moments.date(day)))
                .orElse(round.endHangs() ? getTranslation("signing.end.open") : ""));
        end.setVisible(!end.getText().isEmpty() && round.state() != RoundState.WITHDRAWN);
        return end;
    }

    /** What a reader years later will be able to see from the file alone, and what is still to be added. */
    private Paragraph proof(Proof proof) {
        var sentences = new ArrayList<String>();
        sentences.add(getTranslation("signing.proof." + proof.reached()));
        if (proof.isPending()) {
            sentences.add(getTranslation("signing.proof.pending"));
        }
        proof.until().ifPresent(day -> sentences.add(
                getTranslation(proof.isRenewed() ? "signing.proof.until.renewed" : "signing.proof.until", Moments.date(day))));
        return new Paragraph(String.join(" ", sentences));
    }
}
