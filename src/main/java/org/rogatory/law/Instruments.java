package org.rogatory.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The instruments, in the order in which they are looked at. */
public final class Instruments {

    private final List<Instrument> all;
    private final Map<String, Instrument> byCode;

    private Instruments(List<Instrument> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(Instrument::order)).toList();
        this.byCode = all.stream().collect(Collectors.toMap(Instrument::code, Function.identity()));
    }

    static Instruments of(Rows rows) {
        return new Instruments(rows.of("instruments").stream().map(Instruments::instrument).toList());
    }

    public List<Instrument> all() {
        return all;
    }

    public Optional<Instrument> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Before this day there was no instrument on assistance in criminal matters at all. */
    public LocalDate firstDate() {
        return all.stream().filter(Instrument::concernsPairs).flatMap(each -> each.date().stream()).min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Instrument instrument(LawRow row) {
        boolean inForce = !row.is("in_force", "no");
        return new Instrument(row.get("code"), Integer.parseInt(row.get("order")), Instrument.Nature.valueOf(constant(row, "nature")),
                Instrument.Use.valueOf(constant(row, "use")), row.is("general", "yes"), Binding.parse(row.get("binding")),
                row.given("supplements"), row.get("title"), row.get("short"), row.get("place"), row.date("date"), row.get("citation"),
                inForce ? row.date("in_force") : Optional.empty(), inForce, row.is("force_status", "verified"), row.get("force_rule"),
                row.given("force_after"), row.get("from_memory"), row.provenance());
    }

    private static String constant(LawRow row, String column) {
        return row.get(column).toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
