package org.rogatory.directory.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataTable;
import org.springframework.stereotype.Component;

/** Whether a row can be taken: each value by itself, then what the table and the law say of the row as a whole. */
@Component
class RowJudge {

    private static final int LONGEST_SOURCE = 1000;

    private final Clock clock;

    RowJudge(Clock clock) {
        this.clock = clock;
    }

    List<DataFault> faults(LawSnapshot law, DataTable table, Map<String, String> values) {
        var faults = new ArrayList<>(LawColumns.faults(law.law(), table, values));
        faults.addAll(ValueCheck.faults(table, values));
        if (faults.isEmpty() && table.name().equals(DataTable.AUTHORITIES)) {
            faults.addAll(AuthorityTable.faults(values));
        }
        return faults;
    }

    List<DataFault> provenance(String source, String checkedOn) {
        var faults = new ArrayList<DataFault>();
        if (source.isBlank()) {
            faults.add(DataFault.of("source", "lawdata.fault.missing"));
        } else if (source.length() > LONGEST_SOURCE) {
            faults.add(DataFault.of("source", "lawdata.fault.long", String.valueOf(LONGEST_SOURCE)));
        }
        date(checkedOn).ifPresent(faults::add);
        return faults;
    }

    private Optional<DataFault> date(String checkedOn) {
        if (checkedOn.isBlank()) {
            return Optional.of(DataFault.of("checked_on", "lawdata.fault.missing"));
        }
        if (!ValueCheck.isDay(checkedOn)) {
            return Optional.of(DataFault.of("checked_on", "lawdata.fault.date", checkedOn));
        }
        // somebody east of here may be a day ahead
        return LocalDate.parse(checkedOn).isAfter(LocalDate.now(clock).plusDays(1))
                ? Optional.of(DataFault.of("checked_on", "lawdata.fault.future", checkedOn))
                : Optional.empty();
    }
}
