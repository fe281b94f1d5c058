package org.rogatory.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.rogatory.law.Provenance.Confidence;
import org.rogatory.law.internal.Table;

/**
 * The lists from which the data was read, with their dates. A row names its list at the beginning of its source. Tables that came as a whole were
 * read on one day.
 */
final class Sources {

    private record Source(String prefix, String asOf) {}

    private static final Sources SHIPPED = load();

    private final List<Source> all;
    private final Map<String, LocalDate> datasets;
    private final Map<String, Optional<String>> dates = new ConcurrentHashMap<>();

    private Sources(List<Source> all, Map<String, LocalDate> datasets) {
        this.all = all;
        this.datasets = datasets;
    }

    static Sources shipped() {
        return SHIPPED;
    }

    private static Sources load() {
        var datasets = new HashMap<String, LocalDate>();
        Table.read("datasets.csv").forEach(line -> datasets.put(line.get("table"), LocalDate.parse(line.get("checked_on"))));
        return new Sources(Table.read("sources.csv").stream().map(line -> new Source(line.get("prefix"), line.get("as_of"))).toList(),
                datasets);
    }

    Optional<String> asOf(String source) {
        return dates.computeIfAbsent(source, this::find);
    }

    private Optional<String> find(String source) {
        return all.stream().filter(each -> source.startsWith(each.prefix())).max(Comparator.comparingInt(each -> each.prefix().length()))
                .map(Source::asOf);
    }

    /** A row that does not say whether it was verified belongs to a table that was read as a whole. */
    Provenance provenance(LawTable table, Map<String, String> values) {
        var confidence = Confidence.of(values.getOrDefault("status", "verified"));
        String source = values.getOrDefault("source", confidence == Confidence.VERIFIED ? table.name() : "memory");
        Optional<String> asOf = Optional.ofNullable(values.get("source_date")).or(() -> asOf(source));
        Optional<LocalDate> checkedOn = confidence == Confidence.VERIFIED
                ? Optional.ofNullable(values.get("checked_on")).map(LocalDate::parse)
                        .or(() -> Optional.ofNullable(datasets.get(table.name())))
                : Optional.empty();
        return new Provenance(source, asOf, checkedOn, confidence);
    }
}
