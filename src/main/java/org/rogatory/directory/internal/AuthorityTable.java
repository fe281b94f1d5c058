package org.rogatory.directory.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rogatory.directory.Column;
import org.rogatory.directory.Column.Kind;
import org.rogatory.directory.DataFault;
import org.rogatory.directory.DataTable;

/**
 * The table of authorities: the columns of the law data, and those that only the directory has. The release fills the former; the latter are
 * known to this installation alone (docs/decisions/0012).
 */
final class AuthorityTable {

    static final int CONTACT_POINTS = 3;

    private static final List<Column> OWN = Stream.concat(
            Stream.of(Column.of("address", Kind.LONG_TEXT), Column.choice("all_hours", "yes", "no", "?"),
                    Column.of("certificate", Kind.CERTIFICATE)),
            IntStream.rangeClosed(1, CONTACT_POINTS).boxed().flatMap(AuthorityTable::contactPoint)).toList();

    private AuthorityTable() {
    }

    static DataTable extending(DataTable law) {
        var columns = new ArrayList<>(law.columns());
        columns.addAll(OWN);
        return new DataTable(law.name(), columns, law.key());
    }

    static boolean isOwn(String column) {
        return OWN.stream().anyMatch(each -> each.name().equals(column));
    }

    static boolean saysContact(Map<String, String> values, String prefix) {
        return OWN.stream().map(Column::name).anyMatch(column -> column.startsWith(prefix) && !values.getOrDefault(column, "").isEmpty());
    }

    private static Stream<Column> contactPoint(int number) {
        String prefix = "contact" + number + "_";
        return Stream.of(Column.of(prefix + "office", Kind.TEXT), Column.of(prefix + "phone", Kind.TEXT),
                Column.of(prefix + "email", Kind.E_MAIL), Column.of(prefix + "time_zone", Kind.TIME_ZONE),
                Column.of(prefix + "languages", Kind.LANGUAGES), Column.of(prefix + "hours", Kind.TEXT));
    }

    /** What the columns say together. */
    static List<DataFault> faults(Map<String, String> values) {
        var faults = new ArrayList<DataFault>();
        String from = values.getOrDefault("valid_from", "");
        String to = values.getOrDefault("valid_to", "");
        if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
            faults.add(DataFault.of("valid_to", "lawdata.fault.endsBefore", to, from));
        }
        if (!values.getOrDefault("paper_within_days", "").isEmpty() && !"yes".equals(values.get("paper_confirmation"))) {
            faults.add(DataFault.of("paper_within_days", "lawdata.fault.noPaper"));
        }
        for (int number = 1; number <= CONTACT_POINTS; number++) {
            contactFaults("contact" + number + "_", values, faults);
        }
        return faults;
    }

    private static void contactFaults(String prefix, Map<String, String> values, List<DataFault> faults) {
        String phone = values.getOrDefault(prefix + "phone", "");
        if (!phone.isEmpty() && !phone.matches("\\+?[0-9 ()/.\\-]{4,40}")) {
            faults.add(DataFault.of(prefix + "phone", "lawdata.fault.phone", phone));
        }
        if (!values.getOrDefault(prefix + "hours", "").isEmpty() && values.getOrDefault(prefix + "time_zone", "").isEmpty()) {
            faults.add(DataFault.of(prefix + "time_zone", "lawdata.fault.hoursWithoutZone"));
        }
    }
}
