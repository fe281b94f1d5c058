package org.rogatory.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The instruments known as bases for joint investigation teams, in the order in which they govern. */
public record TeamBases(List<TeamBasis> all) {

    public TeamBases {
        all = all.stream().sorted(Comparator.comparingInt(TeamBasis::order)).toList();
    }

    static TeamBases of(Rows rows, Instruments instruments) {
        return new TeamBases(rows.of("team_bases").stream().map(row -> basis(row, instruments)).toList());
    }

    public Optional<TeamBasis> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Before this day there was no instrument on joint teams at all. */
    public LocalDate firstDate() {
        return all.stream().flatMap(each -> each.date().stream()).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static TeamBasis basis(LawRow row, Instruments instruments) {
        Instrument instrument = instruments.find(row.get("instrument"))
                .orElseThrow(() -> new IllegalStateException("team basis " + row.get("code") + " names no instrument"));
        return new TeamBasis(row.get("code"), Integer.parseInt(row.get("order")), instrument, row.get("article"),
                row.is("regulates", "yes"),
                row.is("selectable", "yes"), row.is("article_status", "verified"), row.provenance());
    }
}
