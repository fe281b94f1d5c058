package org.rogatory.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.rogatory.law.LawTable.Column;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** Says what is wrong with a row that somebody wrote, one sentence for each fault. */
public final class RowCheck {

    private static final Set<String> SCHEMES = Set.of("NATIONAL", "GENERAL", "BILAT");

    private final Law law;
    private final Set<String> otherTerritories;

    RowCheck(Law law) {
        this.law = law;
        otherTerritories = Rows.shipped("bilateral").stream().flatMap(row -> List.of(row.get("iso2_a"), row.get("iso2_b")).stream())
                .collect(Collectors.toSet());
        Rows.shipped("languages").forEach(row -> otherTerritories.add(row.get("iso2")));
        Rows.shipped("central_authorities").forEach(row -> otherTerritories.add(row.get("iso2")));
    }

    /** The faults of a row; empty if it can be taken. The columns {@code source}, {@code checked_on} and {@code status} come from the correction. */
    public List<RowFault> faults(LawTable table, Map<String, String> values) {
        var faults = new ArrayList<RowFault>();
        values.keySet().stream().filter(name -> table.column(name).isEmpty())
                .forEach(name -> faults.add(new RowFault(name, "fault.column", name, table.name())));
        for (Column column : table.columns()) {
            String value = values.getOrDefault(column.name(), "").strip();
            if (!value.isEmpty()) {
                fault(column, value).ifPresent(faults::add);
            } else if (column.required() && !List.of("source", "checked_on", "status").contains(column.name())) {
                faults.add(new RowFault(column.name(), "fault.missing", column.name()));
            }
        }
        together(table, values).ifPresent(faults::add);
        return faults;
    }

    /** What the columns say together: a treaty has two States, and no instrument supplements itself, however far around. */
    private Optional<RowFault> together(LawTable table, Map<String, String> values) {
        List<String> states = table.key().stream().filter(column -> column.type() == LawTable.Type.STATE).map(Column::name).toList();
        if (states.size() == 2 && !values.getOrDefault(states.getFirst(), "").isBlank()
                && values.get(states.getFirst()).equals(values.get(states.getLast()))) {
            return Optional.of(new RowFault(states.getLast(), "fault.sameState", values.get(states.getLast())));
        }
        String code = values.getOrDefault("code", "");
        var passed = new HashSet<String>();
        Optional<String> next = Optional.of(values.getOrDefault("supplements", "")).filter(_ -> table.name().equals("instruments"));
        while (next.isPresent() && passed.add(next.get())) {
            next = law.instruments().find(next.get()).flatMap(Instrument::supplements);
        }
        return passed.contains(code) && !code.isEmpty()
                ? Optional.of(new RowFault("supplements", "fault.supplements", code))
                : Optional.empty();
    }

    private Optional<RowFault> fault(Column column, String value) {
        return switch (column.type()) {
            case TEXT -> Optional.empty();
            case CODE -> unless(value.matches("[A-Z0-9-]{2,30}"), column, "fault.code", value);
            case STATE -> unless(isState(value), column, "fault.state", value);
            case INSTRUMENT -> unless(isInstrument(value), column, "fault.instrument", value);
            case INSTRUMENT_OR_SCHEME ->
                unless(isInstrument(value) || SCHEMES.contains(value) || value.matches("BILAT(-[A-Z]{2}){1,2}"), column,
                        "fault.instrument", value);
            case DATE -> unless(isDate(value), column, "fault.date", value);
            case DATE_OR_NO -> unless(value.equals("no") || isDate(value), column, "fault.date", value);
            case DAY_OR_YEAR -> unless(value.matches("\\d{4}") || isDate(value), column, "fault.date", value);
            case LANGUAGES -> unless(Arrays.stream(value.split(",", -1)).map(String::strip).allMatch(Language::isValid), column,
                    "fault.languages", value);
            case OPTION -> unless(column.options().contains(value), column, "fault.option", value, String.join(", ", column.options()));
            case NUMBER -> unless(value.matches("\\d{1,4}"), column, "fault.number", value);
            case FORCE -> unless(EntryIntoForce.isRule(value), column, "fault.force", value);
            case BINDING -> unless(Binding.isRule(value), column, "fault.binding", value);
            case OFFENCE -> unless(value.equals("*") || listed("offence_categories", value::equals), column, "fault.offence", value);
            case KIND -> unless(listed("kind_codes", value::equals), column, "fault.kind", value);
            case KIND_OR_ANY -> unless(value.equals("*") || listed("kind_codes", value::equals), column, "fault.kind", value);
            case FIELD -> unless(value.matches("R(0[1-9]|1\\d|2[0-8])"), column, "fault.field", value);
        };
    }

    private static Optional<RowFault> unless(boolean fine, Column column, String message, Object... arguments) {
        return fine ? Optional.empty() : Optional.of(new RowFault(column.name(), message, arguments));
    }

    private boolean isState(String value) {
        return State.isValid(value) && (law.states().isKnown(new State(value)) || otherTerritories.contains(value));
    }

    private boolean isInstrument(String value) {
        return law.instruments().find(value).isPresent();
    }

    private boolean listed(String table, Predicate<String> code) {
        return law.rows(LawTables.get(table)).stream().anyMatch(row -> code.test(row.get("code")));
    }

    private static boolean isDate(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
