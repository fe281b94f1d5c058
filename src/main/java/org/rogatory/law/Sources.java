package org.rogatory.law;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rogatory.law.internal.Table;

/** The lists from which the data was read, with their dates. A row names its list at the beginning of its source. */
record Sources(List<Source> all) {

    record Source(String prefix, String asOf) {}

    static Sources load() {
        return new Sources(Table.read("sources.csv").stream().map(line -> new Source(line.get("prefix"), line.get("as_of"))).toList());
    }

    Optional<String> asOf(String source) {
        return all.stream().filter(each -> source.startsWith(each.prefix())).max(Comparator.comparingInt(each -> each.prefix().length()))
                .map(Source::asOf);
    }
}
