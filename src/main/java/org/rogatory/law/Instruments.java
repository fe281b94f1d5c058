package org.rogatory.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rogatory.law.internal.Table;

/** The instruments known as bases for joint investigation teams, in the order in which they govern. */
public record Instruments(List<Instrument> all) {

    public Instruments {
        all = all.stream().sorted(Comparator.comparingInt(Instrument::order)).toList();
    }

    public Optional<Instrument> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Before this day there was no instrument on joint teams at all. */
    public LocalDate firstDate() {
        return all.stream().flatMap(each -> each.date().stream()).min(Comparator.naturalOrder()).orElseThrow();
    }

    static Instruments load() {
        return new Instruments(Table.read("instruments.csv").stream().map(Instruments::instrument).toList());
    }

    private static Instrument instrument(Table.Line line) {
        boolean inForce = !line.get("in_force").equals("no");
        return new Instrument(line.get("code"), Integer.parseInt(line.get("order")), Binding.parse(line.get("binding")), line.get("title"),
                line.get("short"), line.given("date").map(LocalDate::parse), line.get("article"), line.get("citation"),
                inForce ? line.given("in_force").map(LocalDate::parse) : Optional.empty(), inForce, line.get("regulates").equals("yes"),
                line.get("selectable").equals("yes"), line.get("source"), line.given("checked_on").map(LocalDate::parse),
                line.get("status").equals("verified"), line.get("article_status").equals("verified"));
    }
}
