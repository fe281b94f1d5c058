package org.rogatory.drafting.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.rogatory.drafting.DraftId;
import org.rogatory.drafting.DraftView;
import org.rogatory.drafting.Drafting;
import org.rogatory.law.Law;
import org.rogatory.shared.Language;
import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What a draft is called, how far it is, whether the last change is safe, and what can be done with it as a whole. */
final class WizardHead extends Header {

    private final transient Drafting drafting;
    private final transient Law law;
    private final H1 title = new H1();
    private final Span states = new Span();
    private final Span reference = new Span();
    private final Span version = new Span();
    private final Span saved = new Span();
    private final Span counters = new Span();
    private final Anchor review = new Anchor();
    private final Button preview;
    private final Span nextDate = new Span();
    private final transient Clock clock;
    private transient DraftView shown;
    private MenuItem followUps;

    WizardHead(Drafting drafting, Law law, Clock clock, DraftView draft, Runnable togglePreview, Runnable help) {
        this.drafting = drafting;
        this.law = law;
        this.clock = clock;
        this.shown = draft;
        var id = draft.summary().id();
        addClassName("wizard-head");
        saved.getElement().setAttribute("role", "status");
        saved.addClassName("saved");
        counters.addClassName("counters");
        var facts = new Div(states, reference, version, nextDate, saved);
        facts.addClassName("row-details");
        review.setHref("drafts/" + id + "/review");
        review.setText(getTranslation("wizard.review"));
        review.addClassName("button-link");
        preview = new Button(getTranslation("wizard.preview"), VaadinIcon.FILE_TEXT_O.create(), click -> togglePreview.run());
        var actions = new Div(counters, preview, review, more(id, help));
        actions.addClassName("actions");
        add(new Div(title, facts), actions);
    }

    void show(DraftView view, Topics topics) {
        shown = view;
        var next = DatesDialog.next(view, LocalDate.now(clock));
        nextDate.setText(next.map(date -> getTranslation("dates.next", date)).orElse(""));
        nextDate.setVisible(next.isPresent());
        followUps.setVisible(!FollowUpDialog.offered(view).isEmpty());
        var summary = view.summary();
        title.setText(summary.training() ? getTranslation("wizard.training", summary.title()) : summary.title());
        states.setText(
                summary.states().stream().map(state -> law.states().name(state, Language.ENGLISH)).collect(Collectors.joining(", ")));
        reference.setText(summary.reference());
        reference.setVisible(!summary.reference().isEmpty());
        version.setText(getTranslation("wizard.version", view.revisions().values().stream().mapToInt(Integer::intValue).max().orElse(0)));
        counters.setText(getTranslation("wizard.counters", topics.stops(), topics.openWarnings()));
    }

    /** Said only when the change is stored for good. */
    void saved(Instant at) {
        saved.setText(getTranslation("wizard.saved", Moments.time(at)));
    }

    void previewShown(boolean shown) {
        preview.getElement().setAttribute("aria-pressed", Boolean.toString(shown));
    }

    private MenuBar more(DraftId id, Runnable help) {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        var more = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        more.setAriaLabel(getTranslation("wizard.more"));
        var pdf = new Anchor(FileDelivery.attachment(getTranslation("wizard.draftPdf.file"), FileDelivery.PDF,
                () -> drafting.draftPdf(id, Language.ENGLISH)), getTranslation("wizard.draftPdf"));
        more.getSubMenu().addItem(pdf);
        more.getSubMenu().addItem(getTranslation("dates.title"), click -> new DatesDialog(shown, new Topics(shown), clock).open());
        followUps = more.getSubMenu().addItem(getTranslation("followUp.title"), click -> new FollowUpDialog(drafting, shown).open());
        more.getSubMenu().addItem(getTranslation("wizard.keys.title"), click -> help.run());
        more.getSubMenu().addItem(getTranslation("wizard.discard"), click -> confirmDiscarding(id));
        return bar;
    }

    private void confirmDiscarding(DraftId id) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("wizard.discard.question"));
        dialog.setText(getTranslation("wizard.discard.consequence"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("app.cancel"));
        dialog.setConfirmText(getTranslation("wizard.discard"));
        dialog.addConfirmListener(confirmed -> {
            drafting.discard(id);
            getUI().ifPresent(ui -> ui.navigate("drafts"));
        });
        dialog.open();
    }
}
