package org.rogatory.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.rogatory.shared.Language;
import org.rogatory.shared.State;

/** In which languages States take requests, by instrument. */
public final class Languages {

    private final Declarations<LanguageRule> declarations;

    private Languages(Declarations<LanguageRule> declarations) {
        this.declarations = declarations;
    }

    static Languages of(Rows rows) {
        return new Languages(new Declarations<>(rows.of("languages"), Languages::rule));
    }

    private static LanguageRule rule(State state, LawRow row) {
        List<Language> accepted = Arrays.stream(row.get("accepted").split(",")).map(String::strip).map(Language::new).toList();
        return new LanguageRule(state, row.get("instrument"), accepted, row.get("translation_of_annexes"), row.get("certified"),
                row.date("valid_from"), row.get("note"), row.provenance());
    }

    public List<LanguageRule> of(State state) {
        return declarations.of(state);
    }

    Found<LanguageRule> find(State requested, State requesting, Instrument instrument, Instruments instruments, LocalDate date) {
        return declarations.find(requested, requesting, instrument, instruments).keeping(rule -> rule.countsOn(date));
    }
}
