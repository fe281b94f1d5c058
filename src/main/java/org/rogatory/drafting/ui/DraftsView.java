package org.rogatory.drafting.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.rogatory.drafting.DraftStatus;
import org.rogatory.drafting.DraftSummary;
import org.rogatory.drafting.Drafting;
import org.rogatory.law.Law;
import org.rogatory.shared.Language;
import org.rogatory.shared.ui.LabelledSelect;
import org.rogatory.shared.ui.RowList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;

/** The drafts of the reader's authority. What is searched for stands in the address, so that it can be kept and sent. */
@Route("drafts")
@Menu(title = "app.menu.drafts", order = 2, icon = "vaadin:file-text-o")
@RolesAllowed({"DRAFTER", "APPROVER"})
class DraftsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 200;

    private final transient Drafting drafting;
    private final transient Law law;
    private final TextField search = new TextField();
    private final LabelledSelect<DraftStatus> status = new LabelledSelect<>();
    private final Paragraph count = new Paragraph();
    private final RowList rows = new RowList();
    private transient List<DraftSummary> drafts = List.of();

    DraftsView(Drafting drafting, Law law) {
        this.drafting = drafting;
        this.law = law;
        addClassName("page");
        var head = new Div(new H1(getTranslation("drafts.title")), new NewDraftButtons(drafting));
        head.addClassName("page-head");
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        add(head, filters(), count, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        search.setValue(query.getSingleParameter("q").orElse(""));
        query.getSingleParameter("status").flatMap(DraftsView::known).ifPresent(status::setValue);
        drafts = drafting.list();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("drafts.title"));
    }

    private Div filters() {
        search.setLabel(getTranslation("drafts.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        status.setLabel(getTranslation("drafts.status"));
        status.setItems(DraftStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("drafts.status.any"));
        status.setItemLabelGenerator(item -> getTranslation(item == null ? "drafts.status.any" : "drafts.status." + item));
        status.addValueChangeListener(change -> changed(change.isFromClient()));
        var filters = new Div(search, status);
        filters.addClassName("filters");
        return filters;
    }

    private void changed(boolean byReader) {
        if (byReader) {
            show();
            var query = QueryParameters.empty();
            query = search.isEmpty() ? query : query.merging("q", search.getValue());
            query = status.isEmpty() ? query : query.merging("status", status.getValue().name());
            var address = "drafts" + (query.getQueryString().isEmpty() ? "" : "?" + query.getQueryString());
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        }
    }

    private void show() {
        var found = drafts.stream().filter(this::matches).toList();
        count.setText(getTranslation("drafts.count", found.size(), drafts.size()));
        rows.show(found.stream().limit(SHOWN).map(draft -> DraftRows.row(this, draft, law.states())).toList(),
                getTranslation(drafts.isEmpty() ? "drafts.empty" : "drafts.nothingFound"));
    }

    private boolean matches(DraftSummary draft) {
        var wanted = search.getValue().strip().toLowerCase(Locale.ROOT);
        var states = draft.states().stream().map(state -> law.states().name(state, Language.ENGLISH)).collect(Collectors.joining(" "));
        var text = String.join(" ", draft.title(), draft.reference(), draft.owner(), states).toLowerCase(Locale.ROOT);
        return text.contains(wanted) && (status.isEmpty() || status.getValue() == draft.status());
    }

    private static Optional<DraftStatus> known(String name) {
        return Arrays.stream(DraftStatus.values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
