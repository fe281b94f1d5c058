package org.rogatory.law;

import java.util.List;

import org.rogatory.shared.State;

/** The authorities that States named for requests, by instrument. */
public final class Authorities {

    private final Declarations<NotifiedAuthority> declarations;

    private Authorities(Declarations<NotifiedAuthority> declarations) {
        this.declarations = declarations;
    }

    static Authorities of(Rows rows) {
        return new Authorities(new Declarations<>(rows.of("central_authorities"), Authorities::authority));
    }

    private static NotifiedAuthority authority(State state, LawRow row) {
        return new NotifiedAuthority(state, row.get("instrument"), row.get("matter"), row.get("authority_en"), row.get("authority_local"),
                row.get("city"), row.get("channel"), ElectronicTerms.of(row), row.get("note"), row.provenance());
    }

    public List<NotifiedAuthority> of(State state) {
        return declarations.of(state);
    }

    Found<NotifiedAuthority> find(State requested, State requesting, Instrument instrument, Instruments instruments) {
        return declarations.find(requested, requesting, instrument, instruments);
    }
}
