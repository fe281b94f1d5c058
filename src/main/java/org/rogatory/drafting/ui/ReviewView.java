package org.rogatory.drafting.ui;

import java.time.Clock;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;

import org.rogatory.account.CurrentUser;
import org.rogatory.account.Role;
import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftIsClosed;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.Finalising;
import org.rogatory.law.Law;
import org.rogatory.shared.Finding;
import org.rogatory.shared.Language;
import org.rogatory.shared.ui.Addresses;
import org.rogatory.shared.ui.ErrorSummary;
import org.rogatory.shared.ui.FileDelivery;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/** All answers on one page before the document becomes final: what is missing, what was warned of, and the button that ends drafting. */
@Route("drafts/:draftId/review")
@RolesAllowed({"DRAFTER", "APPROVER"})
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Drafting drafting;
    private final transient CurrentUser user;
    private final transient Law law;
    private final transient Clock clock;
    private final ErrorSummary problems = new ErrorSummary();
    private transient DraftDesk desk;

    ReviewView(Drafting drafting, CurrentUser user, Law law, Clock clock) {
        this.drafting = drafting;
        this.user = user;
        this.law = law;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Addresses.id(event, "draftId").map(DraftId::new).ifPresentOrElse(this::open,
                    () -> event.rerouteToError(NotFoundException.class));
        } catch (DraftNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        var title = getTranslation("app.pageTitle", getTranslation("review.title"));
        return problems.isVisible() ? getTranslation("app.pageTitle.error", title) : title;
    }

    private void open(DraftId id) {
        desk = new DraftDesk(drafting, id);
        var view = desk.view();
        var topics = new Topics(view);
        var words = new DraftWords(view, Language.ENGLISH, law);
        removeAll();
        add(new H1(getTranslation("review.title")), lead(view), problems);
        if (view.isOpen()) {
            tell(topics, words, view.findings().stream().filter(Finding::isStop).toList());
            add(new Warnings(desk, topics, words, drafting.history(id)));
        }
        var answers = new AnswerWords(view, Language.ENGLISH, law.states());
        topics.needed().forEach(topic -> add(new ReviewTopic(view, topics, topic, words.labels(), answers)));
        add(end(view));
    }

    private Paragraph lead(DraftView view) {
        var summary = view.summary();
        var lead = new Paragraph(summary.reference().isEmpty() ? summary.title() : summary.title() + " · " + summary.reference());
        lead.addClassName("quiet");
        return lead;
    }

    private void tell(Topics topics, DraftWords words, List<Finding> findings) {
        problems.show(findings.stream().map(finding -> new ErrorSummary.Problem.Elsewhere(words.finding(finding), topics.address(finding)))
                .toList());
    }

    private Div end(DraftView view) {
        var pdf = new Anchor(FileDelivery.attachment(FileDelivery.fileName(view.summary().title(), "pdf"), FileDelivery.PDF,
                () -> drafting.draftPdf(desk.id(), Language.ENGLISH)), getTranslation("wizard.draftPdf"));
        var actions = new Div();
        actions.addClassNames("actions", "review-end");
        if (view.isOpen()) {
            finalising(actions);
            actions.add(pdf, new Anchor("drafts/" + desk.id(), getTranslation("review.back")));
        } else {
            view.summary().document().ifPresent(document -> actions.add(new Paragraph(getTranslation("review.closed")),
                    new Anchor("sign/" + document, getTranslation("review.toSignatures"))));
        }
        actions.add(new Button(getTranslation("dates.title"), click -> new DatesDialog(view, new Topics(view), clock).open()));
        if (!FollowUpDialog.offered(view).isEmpty()) {
            actions.add(new Button(getTranslation("followUp.title"), click -> new FollowUpDialog(drafting, view).open()));
        }
        return actions;
    }

    /** The words of the last step differ: an agreement is not a request. */
    private String ofType(String key, Object... arguments) {
        return getTranslation(key + "." + desk.view().summary().template(), arguments);
    }

    private void finalising(Div actions) {
        var account = user.require();
        if (account.has(Role.APPROVER)) {
            var button = new Button(ofType("review.finalise"), click -> confirm());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(button);
        } else {
            actions.add(new Paragraph(ofType("review.whoFinalises", account.authorityName())));
        }
    }

    private void confirm() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(ofType("review.finalise.question"));
        dialog.setText(getTranslation("review.finalise.consequence"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("app.cancel"));
        dialog.setConfirmText(ofType("review.finalise"));
        dialog.addConfirmListener(confirmed -> finalise());
        dialog.open();
    }

    private void finalise() {
        try {
            switch (drafting.finalise(desk.id())) {
                case Finalising.Done(var document) -> getUI().ifPresent(ui -> ui.navigate("sign/" + document.id()));
                case Finalising.NotReady(var findings) -> {
                    open(desk.id());
                    tell(new Topics(desk.view()), new DraftWords(desk.view(), Language.ENGLISH, law), findings);
                    getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
                }
            }
        } catch (DraftIsClosed closed) {
            open(desk.id());
        }
    }
}
