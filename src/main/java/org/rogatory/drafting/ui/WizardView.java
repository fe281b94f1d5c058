package org.rogatory.drafting.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;

import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftNotFound;
import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.Drafting;
import org.rogatory.drafting.SaveOutcome;
import org.rogatory.law.Law;
import org.rogatory.questionnaire.Answer;
import org.rogatory.questionnaire.Section;
import org.rogatory.shared.Language;
import org.rogatory.shared.QuestionKey;
import org.rogatory.shared.ui.Addresses;
import org.rogatory.shared.ui.Moments;
import org.rogatory.template.OutlineNode;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;

/** A draft, topic by topic: topics at the left, questions in the middle, the document at the right. What is shown stands in the address. */
@Route("drafts/:draftId/:section?")
@RolesAllowed({"DRAFTER", "APPROVER"})
class WizardView extends Div implements BeforeEnterObserver, HasDynamicTitle, DraftDesk.Listener {

    private static final int ROOM_FOR_PREVIEW = 1280;
    private static final int ROOM_FOR_TOPICS = 900;

    private final transient Drafting drafting;
    private final transient Law law;
    private final transient Clock clock;
    private final TopicNav nav = new TopicNav();
    private final Div columns = new Div();
    private transient DraftDesk desk;
    private transient WizardHead head;
    private transient TopicPane pane;
    private transient DocumentPane document;
    private String title = "";

    WizardView(Drafting drafting, Law law, Clock clock) {
        this.drafting = drafting;
        this.law = law;
        this.clock = clock;
        addClassName("wizard");
        new WizardKeys(this, List.of(() -> nav, () -> pane, () -> pane.findings(), () -> pane.wording(), () -> document),
                () -> pane.next());
        columns.addClassName("wizard-columns");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            Addresses.id(event, "draftId").map(DraftId::new).ifPresentOrElse(id -> enter(event, id),
                    () -> event.rerouteToError(NotFoundException.class));
        } catch (DraftNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", title);
    }

    private void enter(BeforeEnterEvent event, DraftId id) {
        sitDown(id);
        var view = desk.view();
        var topics = new Topics(view);
        var wanted = event.getRouteParameters().get("section");
        var topic = wanted.flatMap(name -> topics.needed().stream().filter(each -> each.id().equals(name)).findFirst());
        if (!view.isOpen()) {
            event.forwardTo("drafts/" + id + "/review");
        } else if (topic.isEmpty() && wanted.isPresent() && view.template().questionnaire().section(wanted.get()).isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (topic.isEmpty()) {
            event.forwardTo(topics.address(topics.entrance()));
        } else {
            show(topic.get());
            event.getLocation().getQueryParameters().getSingleParameter("at").ifPresentOrElse(pane::focusOn, pane::focusTopic);
        }
    }

    /** The same draft stays on the desk when only the topic changes, but is looked at again: it may have changed elsewhere. */
    private void sitDown(DraftId id) {
        if (desk != null && desk.id().equals(id)) {
            desk.refresh();
            return;
        }
        desk = new DraftDesk(drafting, id);
        desk.listen(this);
        removeAll();
        document = new DocumentPane(drafting, id);
        head = new WizardHead(drafting, law, clock, desk.view(), this::togglePreview, () -> new KeyboardHelp().open());
        add(head, columns);
        fitInto(UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth());
    }

    /** A narrow screen begins with the questions alone; what was folded away can be unfolded. A width that is not known counts as wide. */
    private void fitInto(int width) {
        if (width > 0 && width < ROOM_FOR_TOPICS) {
            nav.fold();
        }
        document.setVisible(width <= 0 || width >= ROOM_FOR_PREVIEW);
        head.previewShown(document.isVisible());
    }

    private void show(Section topic) {
        var view = desk.view();
        var labels = view.template().labels(Language.ENGLISH);
        title = getTranslation("wizard.pageTitle", labels.section(topic.id()), view.summary().title());
        pane = new TopicPane(desk, topic, law, clock);
        columns.removeAll();
        columns.add(nav, pane, document);
        refresh(view);
        document.show(
                new TopicClauses(view.template()).of(topic, view.content().answers()).stream().findFirst().map(OutlineNode.Clause::id));
    }

    private void refresh(DraftView view) {
        head.show(view, new Topics(view));
        nav.show(new Topics(view), view.template().labels(Language.ENGLISH), pane.topic());
        pane.refresh(view);
    }

    private void togglePreview() {
        document.setVisible(!document.isVisible());
        head.previewShown(document.isVisible());
        document.render();
    }

    @Override
    public void saved(Instant at, DraftView view, Optional<QuestionKey> question) {
        refresh(view);
        head.saved(at);
        document.changed(question.flatMap(new TopicClauses(view.template())::firstOf));
    }

    @Override
    public void conflict(QuestionKey key, Answer mine, SaveOutcome.Conflict theirs) {
        var question = theirs.view().template().questionnaire().question(key).orElseThrow();
        new ConflictDialog(question, mine, theirs, new AnswerWords(theirs.view(), Language.ENGLISH, law.states()),
                () -> desk.answer(key, mine, theirs.revision()), () -> {
                    desk.takeTheirs(theirs);
                    refresh(desk.view());
                }).open();
    }

    @Override
    public void wordingConflict(String clause, SaveOutcome.Conflict theirs) {
        refresh(desk.view());
        tell(getTranslation("wizard.conflict.wording", theirs.by(), Moments.dateTime(theirs.at())));
    }

    @Override
    public void refused(String messageKey, List<Object> arguments) {
        tell(getTranslation(messageKey, arguments.toArray()));
    }

    private static void tell(String text) {
        var notice = Notification.show(text, 10_000, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.WARNING);
        notice.setAssertive(true);
    }
}
