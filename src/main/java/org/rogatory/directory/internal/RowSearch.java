package org.rogatory.directory.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.directory.DataQuery;
import org.rogatory.directory.DataRow;
import org.rogatory.directory.DataTable;
import org.rogatory.law.States;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;
import org.springframework.stereotype.Component;

/** Finds rows of a table. */
@Component
class RowSearch {

    /** After this time a statement ought to be looked up again. */
    private static final int MONTHS = 12;

    private final Clock clock;

    RowSearch(Clock clock) {
        this.clock = clock;
    }

    Stream<DataRow> rows(LawSnapshot law, String table, DataQuery query) {
        DataTable shape = law.table(table);
        LocalDate limit = LocalDate.now(clock).minusMonths(MONTHS);
        List<String> words = Arrays.stream(query.text().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return law.standing(table).rows().stream()
                .filter(row -> query.state().isEmpty() || names(shape, row, query.state().get()))
                .filter(row -> query.instrument().isEmpty() || query.instrument().equals(shape.instrumentColumn().map(row::get)))
                .filter(row -> query.certainty().isEmpty() || query.certainty().get() == row.provenance().certainty())
                .filter(row -> !query.changed() || row.origin() != DataRow.Origin.SHIPPED)
                .filter(row -> !query.overdue() || row.provenance().isOlderThan(limit))
                .filter(row -> words.isEmpty() || containsAll(row, words, shape, law.law().states()));
    }

    private static boolean names(DataTable shape, DataRow row, State state) {
        return shape.stateColumns().stream().anyMatch(column -> row.get(column).equals(state.code()));
    }

    private static boolean containsAll(DataRow row, List<String> words, DataTable shape, States states) {
        Stream<String> names = shape.stateColumns().stream().map(row::get).flatMap(code -> states.find(code).stream())
                .map(state -> states.name(state, Language.ENGLISH));
        String text = String.join(" ", Stream.of(row.values().values().stream(), names, Optional.of(row.provenance().source()).stream())
                .flatMap(each -> each).toList()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
