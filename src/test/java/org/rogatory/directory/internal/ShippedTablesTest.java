package org.rogatory.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.directory.DataRow.Shipped;
import org.rogatory.directory.DataTable;
import org.rogatory.law.Law;

/** Every table of the release can be shown, confirmed and taken back. */
class ShippedTablesTest {

    private static final ShippedTables SHIPPED = new ShippedLaw();
    private static final LawSnapshot LAW = new LawSnapshot(SHIPPED, Map.of(), Law.shipped());
    private static final RowJudge JUDGE = new RowJudge(Clock.systemUTC());
    private static final Properties TEXTS = texts();

    static Stream<DataTable> tables() {
        return SHIPPED.tables().stream();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyShippedRowCouldBeConfirmed(DataTable table) {
        assertThat(SHIPPED.rows(table).stream().flatMap(row -> JUDGE.faults(LAW, table, row.values()).stream()
                .map(fault -> table.keyOf(row.values()) + " " + fault.column() + " " + fault.messageKey()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowHasAKeyOfItsOwn(DataTable table) {
        assertThat(SHIPPED.rows(table)).extracting(row -> table.keyOf(row.values())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableColumnAndChoiceHasAName(DataTable table) {
        Stream<String> wanted = Stream.of(Stream.of("lawdata.table." + table.name()),
                table.columns().stream().map(column -> "lawdata.column." + column.name()),
                table.columns().stream().flatMap(column -> column.choices().stream()).map(choice -> "lawdata.choice." + choice))
                .flatMap(each -> each);
        assertThat(wanted.distinct().filter(key -> !TEXTS.containsKey(key))).isEmpty();
    }

    @Test
    void theDirectoryExtendsTheTableOfAuthorities() {
        DataTable table = LAW.table(DataTable.AUTHORITIES);
        assertThat(table.columnNames()).contains("authority_en", "contact1_time_zone", "contact3_hours", "certificate",
                "paper_within_days");
        Shipped first = SHIPPED.rows(table).getFirst();
        assertThat(first.values().keySet()).containsExactlyElementsOf(table.columnNames());
    }

    private static Properties texts() {
        var texts = new Properties();
        try (var in = new InputStreamReader(ShippedTablesTest.class.getResourceAsStream("/vaadin-i18n/translations.properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
