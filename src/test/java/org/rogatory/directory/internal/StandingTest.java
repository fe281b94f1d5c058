package org.rogatory.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rogatory.directory.Column;
import org.rogatory.directory.DataChange;
import org.rogatory.directory.DataChange.Kind;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataRow.Certainty;
import org.rogatory.directory.DataRow.Origin;
import org.rogatory.directory.DataRow.Provenance;
import org.rogatory.directory.DataRow.Shipped;
import org.rogatory.directory.DataTable;
import org.rogatory.directory.RowKey;

/** What happens to corrections when a new release brings other tables. */
class StandingTest {

    private static final DataTable TABLE = new DataTable("languages",
            List.of(Column.of("iso2", Column.Kind.STATE), Column.of("accepted", Column.Kind.LANGUAGES)), List.of("iso2"));
    private static final RowKey LATVIA = new RowKey("LV");

    @Test
    void aNewReleaseDoesNotOverwriteACorrection() {
        DataRow row = standing(shipped("LV", "ru,lv"), change(Kind.CORRECTED, "en,lv"));
        assertThat(row.get("accepted")).isEqualTo("en,lv");
        assertThat(row.origin()).isEqualTo(Origin.CORRECTED);
        assertThat(row.shipped().orElseThrow().values()).containsEntry("accepted", "ru,lv");
    }

    @Test
    void aReleaseThatSaysTheSameMakesACorrectionAConfirmation() {
        assertThat(standing(shipped("LV", "en,lv"), change(Kind.CORRECTED, "en,lv")).origin()).isEqualTo(Origin.CONFIRMED);
    }

    @Test
    void aConfirmedRowKeepsWhatWasConfirmedWhenTheReleaseChangesIt() {
        DataRow row = standing(shipped("LV", "lv"), change(Kind.CONFIRMED, "en,lv"));
        assertThat(row.get("accepted")).isEqualTo("en,lv");
        assertThat(row.origin()).isEqualTo(Origin.CORRECTED);
    }

    @Test
    void anAddedRowStaysWhenTheReleaseBringsItsOwnAndWhenItTakesItAway() {
        assertThat(standing(shipped("LV", "lv"), change(Kind.ADDED, "en")).origin()).isEqualTo(Origin.CORRECTED);
        assertThat(standing(shipped("EE", "et"), change(Kind.CORRECTED, "en")).origin()).isEqualTo(Origin.ADDED);
    }

    @Test
    void aWithdrawnRowIsTheShippedOneOfToday() {
        DataRow row = standing(shipped("LV", "lv"), change(Kind.WITHDRAWN, "en,lv"));
        assertThat(row.get("accepted")).isEqualTo("lv");
        assertThat(row.origin()).isEqualTo(Origin.SHIPPED);
        assertThat(row.number()).isEqualTo(3);
    }

    private static DataRow standing(Shipped shipped, DataChange change) {
        return Standing.of(TABLE, List.of(shipped), Map.of(LATVIA, change)).row(LATVIA).orElseThrow();
    }

    private static Shipped shipped(String state, String accepted) {
        return new Shipped(Map.of("iso2", state, "accepted", accepted), new Provenance("a list", "2014", Certainty.VERIFIED));
    }

    private static DataChange change(Kind kind, String accepted) {
        return new DataChange(3, kind, Map.of("iso2", "LV", "accepted", accepted), "a notice", LocalDate.of(2026, 11, 20), "",
                Instant.EPOCH);
    }
}
