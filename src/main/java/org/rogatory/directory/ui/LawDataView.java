package org.rogatory.directory.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;

import org.rogatory.directory.Column;
import org.rogatory.directory.DataQuery;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.LawData;
import org.rogatory.directory.RowKey;
import org.rogatory.law.Law;
import org.rogatory.shared.ui.FileDelivery;
import org.rogatory.shared.ui.LabelledSelect;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;

/** The tables on which every statement about the law rests; an administrator confirms, corrects and adds rows. */
@Route("law-data")
@Menu(title = "lawdata.title", order = 10, icon = "vaadin:scale")
@RolesAllowed("ADMINISTRATOR")
class LawDataView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String FIRST = "parties";
    private static final String CSV = "text/csv";

    private final transient LawData data;
    private final transient DataWords words;
    private final transient Clock clock;
    private final LabelledSelect<DataTable> table = new LabelledSelect<>();
    private final DataFilters filters;
    private final Paragraph count = new Paragraph();
    private final Grid<DataRow> grid = new Grid<>();
    private final Div detail = new Div();
    private transient DataQuery query = DataQuery.ALL;

    LawDataView(LawData data, Law law, Clock clock) {
        this.data = data;
        this.clock = clock;
        this.words = new DataWords(this, law);
        this.filters = new DataFilters(words, this::show);
        addClassNames("page", "wide");
        table.setLabel(getTranslation("lawdata.table"));
        table.addClassName("data-table");
        table.setItems(data.tables());
        table.setItemLabelGenerator(words::table);
        table.addValueChangeListener(change -> open());
        grid.addThemeName("wrap-cell-content");
        grid.addClassName("data-grid");
        grid.getElement().setAttribute("aria-label", getTranslation("lawdata.rows"));
        grid.setItems(wanted -> data.rows(name(), query, wanted.getOffset(), wanted.getLimit()).stream(),
                wanted -> data.count(name(), query));
        grid.addSelectionListener(chosen -> {
            detail(chosen.getFirstSelectedItem());
            chosen.getFirstSelectedItem().ifPresent(_ -> reach());
        });
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        var columns = new Div(grid, detail);
        columns.addClassName("data-columns");
        add(head(), new Paragraph(getTranslation("lawdata.intro")), table, filters, count, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getLocation().getQueryParameters().getSingleParameter("table").orElse(FIRST);
        data.tables().stream().filter(each -> each.name().equals(wanted)).findFirst().or(() -> data.tables().stream().findFirst())
                .ifPresent(table::setValue);
        event.getLocation().getQueryParameters().getSingleParameter("key").map(RowKey::new).ifPresent(this::lookUp);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.pageTitle", getTranslation("lawdata.title"));
    }

    private Div head() {
        var add = new Button(getTranslation("lawdata.add"), click -> new RowForm(data, table.getValue(), words, Optional.empty(),
                LocalDate.now(clock), this::added).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var take = new Button(getTranslation("lawdata.import"),
                click -> new ImportDialog(data, table.getValue(), words, this::refresh).open());
        var give = new Anchor(FileDelivery.attachment("law-data.csv", CSV, () -> data.export(name(), query)),
                getTranslation("lawdata.export"));
        give.addClassName("button-link");
        var actions = new Div(add, take, give);
        actions.addClassName("actions");
        var head = new Div(new H1(getTranslation("lawdata.title")), actions);
        head.addClassName("page-head");
        return head;
    }

    /** Whoever comes from a statement finds its row, or where to write the row that is missing. */
    private void lookUp(RowKey key) {
        data.row(name(), key).ifPresentOrElse(row -> {
            detail(Optional.of(row));
            reach();
        }, () -> missing(key));
    }

    private void missing(RowKey key) {
        DataTable shape = table.getValue();
        Map<String, String> start = shape.valuesOf(key);
        if (!start.isEmpty()) {
            detail.removeAll();
            detail.add(new MissingRow(words, shape, start,
                    () -> new RowForm(data, shape, words, start, LocalDate.now(clock), this::added).open()));
            reach();
        }
    }

    /** Where the columns stand one below the other, the row would be out of sight. */
    private void reach() {
        detail.getElement().executeJs("if (window.innerWidth <= 1100) setTimeout(() => this.scrollIntoView({block: 'start'}), 300)");
    }

    private String name() {
        return table.getValue().name();
    }

    private void open() {
        DataTable shape = table.getValue();
        grid.removeAllColumns();
        shape.key().forEach(column -> shape.column(column).ifPresent(this::column));
        grid.addColumn(row -> words.summary(shape, row)).setHeader(getTranslation("lawdata.row.says")).setFlexGrow(3);
        grid.addColumn(row -> words.certainty(row.provenance()) + ", " + words.origin(row)).setHeader(getTranslation("lawdata.certainty"));
        grid.addColumn(row -> words.checked(row.provenance())).setHeader(getTranslation("lawdata.checked"));
        filters.show(DataQuery.ALL);
        filters.offer(!shape.stateColumns().isEmpty(), instruments(shape));
        show();
    }

    private void column(Column column) {
        grid.addColumn(row -> column.kind() == Column.Kind.STATE ? words.state(row.get(column.name())) : row.get(column.name()))
                .setHeader(words.column(column)).setFlexGrow(1);
    }

    private List<String> instruments(DataTable shape) {
        return shape.instrumentColumn().map(column -> data.rows(shape.name(), DataQuery.ALL, 0, Integer.MAX_VALUE).stream()
                .map(row -> row.get(column)).distinct().sorted().toList()).orElse(List.of());
    }

    private void show() {
        query = filters.query();
        detail(Optional.empty());
        refresh();
    }

    private void refresh() {
        filters.countOverdue(data.count(name(), overdue()));
        count.setText(getTranslation("lawdata.count", data.count(name(), query), data.count(name(), DataQuery.ALL)));
        grid.getDataProvider().refreshAll();
    }

    private DataQuery overdue() {
        return query.overdueOnly();
    }

    private void detail(Optional<DataRow> row) {
        detail.removeAll();
        row.ifPresentOrElse(found -> {
            var panel = new RowPanel(data, table.getValue(), words, clock, () -> again(found.key()));
            panel.show(found);
            detail.add(panel);
        }, () -> {
            var hint = new Paragraph(getTranslation("lawdata.choose"));
            hint.addClassName("why-empty");
            detail.add(hint);
        });
    }

    /** After a change, what the row says now. */
    private void again(RowKey key) {
        refresh();
        detail(data.row(name(), key));
    }

    private void added(RowKey key) {
        Notification.show(getTranslation("lawdata.added"));
        again(key);
    }
}
