package org.rogatory.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rogatory.OnH2;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataRow.Origin;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.LawData;
import org.rogatory.directory.RowKey;
import org.rogatory.law.Law;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;

/** Confirming, correcting and importing on the page. Other tests share the application, so what was changed is withdrawn first and last. */
@OnH2
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
class LawDataIT extends SpringBrowserlessTest {

    private static final RowKey NAURU = new RowKey("NR | UNTOC");

    @Autowired
    private LawData data;
    @Autowired
    private Law law;

    @Test
    void confirmsARowWithItsSource() {
        choose(NAURU);
        test($(Button.class).withText("Confirm").single()).click();
        field("Source").setValue("depositary, list of 20 November 2026");
        test($(Button.class).withText("Confirm row").single()).click();
        assertThat(row().origin()).isEqualTo(Origin.CONFIRMED);
        assertThat($(Span.class).withClassName("tag").all()).extracting(Span::getText).contains("confirmed here");
        assertThat($(ListItem.class).all()).anyMatch(item -> text(item).startsWith("Confirmed by Administrator, "));
        withdraw();
    }

    @Test
    void namesWhatIsMissingBeforeAnythingIsStored() {
        choose(NAURU);
        test($(Button.class).withText("Confirm").single()).click();
        $(DatePicker.class).single().clear();
        test($(Button.class).withText("Confirm row").single()).click();
        assertThat($(NativeButton.class).withClassName("link-button").all()).extracting(NativeButton::getText).containsExactly(
                "Say where you read it", "Give the day on which you read it; it cannot lie in the future");
        assertThat(row().origin()).isEqualTo(Origin.SHIPPED);
    }

    @Test
    void correctsARowAndKeepsTheShippedOneInView() {
        choose(NAURU);
        test($(Button.class).withText("Correct").single()).click();
        field("Deposited on (optional)").setValue("2012-02-30");
        field("Source").setValue("depositary notification C.N.1");
        test($(Button.class).withText("Save correction").single()).click();
        assertThat(field("Deposited on (optional)").getErrorMessage())
                .isEqualTo("Deposited on: there is no day “2012-02-30”. Write it as 2026-11-23.");
        assertThat(row().origin()).isEqualTo(Origin.SHIPPED);
        field("Deposited on (optional)").setValue("2012-02-28");
        test($(Button.class).withText("Save correction").single()).click();
        assertThat(row().get("deposited")).isEqualTo("2012-02-28");
        assertThat($(NativeTableCell.class).all()).anyMatch(cell -> text(cell).contains("differs"));
        test($(Button.class).withText("Withdraw").single()).click();
        withdraw();
    }

    /** From a statement whose row is missing to the form in which it is written, with what is known already. */
    @Test
    void offersToWriteARowThatIsMissing() {
        UI.getCurrent().navigate("law-data", QueryParameters.simple(Map.of("table", "languages", "key", "NR | UNTOC")));
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .contains("There is no row for Nauru (NR), UNTOC yet: what is asked there is unknown.");
        test($(Button.class).withText("Add this row").single()).click();
        field("Languages accepted").setValue("en");
        field("Source").setValue("note verbale");
        test($(Button.class).withText("Add row").single()).click();
        RowKey added = new RowKey("NR | UNTOC");
        assertThat(data.row("languages", added).orElseThrow().get("accepted")).isEqualTo("en");
        data.withdraw("languages", added, data.row("languages", added).orElseThrow().number());
    }

    @Test
    void showsEveryTableWithItsColumns() {
        navigate(LawDataView.class);
        for (DataTable table : data.tables()) {
            tables().setValue(table);
            assertThat(grid().getColumns()).as(table.name()).hasSize(table.key().size() + 3);
        }
    }

    @Test
    void hasAWordForEveryColumnAndEveryChoice() {
        navigate(LawDataView.class);
        var keys = data.tables().stream().flatMap(table -> Stream.concat(Stream.of("lawdata.table." + table.name()),
                table.columns().stream().flatMap(column -> Stream.concat(Stream.of("lawdata.column." + column.name()),
                        column.choices().stream().map(choice -> "lawdata.choice." + choice)))))
                .distinct();
        assertThat(keys).allSatisfy(key -> assertThat(UI.getCurrent().getTranslation(key)).doesNotContain("!"));
    }

    @Test
    void saysWhatAFileWouldDoBeforeItDoesIt() {
        navigate(LawDataView.class);
        withdraw();
        var dialog = new ImportDialog(data, table("parties"), new DataWords(tables(), law), () -> {});
        dialog.open();
        dialog.examine(("iso2;instrument;action;deposited;in_force;source;checked_on;status\n"
                + "NR;UNTOC;accession;2012-07-12;2012-08-11;depositary;2026-11-20;verified\n"
                + "TV;UNTOC;accession;2026-02-30;;gazette;2026-11-20;\n").getBytes(StandardCharsets.UTF_8));
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText)
                .contains("No row is new, 1 says something else, 0 are known already. 1 fault was found. Nothing has been changed yet.");
        assertThat($(ListItem.class).all()).extracting(ListItem::getText)
                .contains("Line 3: Deposited on: there is no day “2026-02-30”. Write it as 2026-11-23.");
        assertThat(row().origin()).isEqualTo(Origin.SHIPPED);
        test($(Button.class).withText("Leave the faulty lines out and take 1 row").single()).click();
        assertThat(row().provenance().source()).isEqualTo("depositary");
        withdraw();
    }

    @Test
    @WithMockUser(username = "drafter", roles = "DRAFTER")
    void isClosedToEverybodyElse() {
        assertThatThrownBy(() -> navigate(LawDataView.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private void withdraw() {
        data.row("parties", NAURU).filter(row -> row.origin() != Origin.SHIPPED)
                .ifPresent(row -> data.withdraw("parties", NAURU, row.number()));
    }

    private void choose(RowKey key) {
        navigate(LawDataView.class);
        withdraw();
        tables().setValue(table("parties"));
        grid().select(data.row("parties", key).orElseThrow());
    }

    private DataTable table(String name) {
        return data.tables().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private DataRow row() {
        return data.row("parties", NAURU).orElseThrow();
    }

    private TextField field(String label) {
        return $(TextField.class).withPropertyValue(TextField::getLabel, label).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<DataRow> grid() {
        return (Grid<DataRow>) $(Grid.class).single();
    }

    @SuppressWarnings("unchecked")
    private Select<DataTable> tables() {
        return (Select<DataTable>) $(Select.class).all().stream().filter(select -> "Table".equals(select.getLabel())).findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
