package org.rogatory.advice.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.advice.ui.matrix.Confirming;
import org.rogatory.advice.ui.matrix.Proof;
import org.rogatory.advice.ui.matrix.Proofs;
import org.rogatory.law.ElectronicTerms;
import org.rogatory.law.Found;
import org.rogatory.law.Instrument;
import org.rogatory.law.LanguageRule;
import org.rogatory.law.Law;
import org.rogatory.law.NotifiedAuthority;
import org.rogatory.law.PairBasis;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.UI;

/** In which language a request goes to whom, and by what way. */
final class SendingLines {

    private static final int HINTS = 3;

    private final Law law;
    private final Language reader;
    private final Function<State, String> names;
    private final LocalDate day;

    SendingLines(Law law, Language reader, Function<State, String> names, LocalDate day) {
        this.law = law;
        this.reader = reader;
        this.names = names;
        this.day = day;
    }

    Line language(PairBasis basis) {
        Found<LanguageRule> found = basis.languages();
        if (found.declared().isEmpty()) {
            return unknown("language", basis, found.hints().stream().limit(HINTS)
                    .map(hint -> word("law.pair.hint", accepted(hint), under(hint.instrument()))).collect(Collectors.joining("; ")),
                    Confirming.address("languages", basis.requested().state().code(), basis.instrument().code()));
        }
        var rule = found.declared().getFirst();
        var text = new StringBuilder(accepted(rule));
        rule.validFrom().ifPresent(since -> text.append(word("law.pair.language.since", Moments.date(since))));
        found.declaredUnder().flatMap(law.instruments()::find)
                .ifPresent(under -> text.append(word("law.pair.declaredUnder", under.shortName())));
        text.append(word("law.pair.annexes." + kind(rule.annexes()))).append(word("law.pair.certified." + kind(rule.certified())));
        return Line.of("language", text + note(rule.note()), "",
                Proofs.of(rule.provenance(), Confirming.address("languages", rule.state().code(), rule.instrument())));
    }

    private String accepted(LanguageRule rule) {
        return TeamAnswer.either(rule.accepted().stream().map(each -> each.nameIn(reader)).toList());
    }

    private String under(String code) {
        return law.instruments().find(code).map(Instrument::shortName).orElseGet(() -> switch (code) {
            case "NATIONAL" -> word("law.pair.national");
            case "GENERAL" -> word("law.pair.general");
            default -> word("law.pair.bilateral");
        });
    }

    List<Line> authorities(PairBasis basis) {
        var found = basis.authorities();
        if (found.declared().isEmpty()) {
            return List.of(unknown("authority", basis, found.hints().stream().limit(HINTS)
                    .map(hint -> word("law.pair.hint", hint.name(), under(hint.instrument()))).collect(Collectors.joining("; ")),
                    Confirming.newRow("central_authorities", basis.requested().state().code(), basis.instrument().code(), "MLA")));
        }
        return found.declared().stream().flatMap(each -> List.of(authority(each), electronic(each)).stream()).toList();
    }

    private Line authority(NotifiedAuthority authority) {
        var name = authority.localName().isEmpty()
                ? authority.name()
                : word("law.pair.authority.local", authority.name(), authority.localName());
        var channel = word("law.pair.channel." + kind(authority.channel()));
        var text = authority.city().isEmpty()
                ? word("law.pair.authority.noCity", name, channel)
                : word("law.pair.authority", name, authority.city(), channel);
        var whole = authority.matter().equals("MLA") ? text : word("law.pair.authority.matter", authority.matter(), text);
        return Line.of("authority", whole + note(authority.note()), "", proof(authority));
    }

    /** Whether and how, and what has to follow on paper: on the day of the request. */
    private Line electronic(NotifiedAuthority authority) {
        ElectronicTerms terms = authority.terms();
        var accepted = kind(terms.acceptedOn(day));
        var text = new StringBuilder(word("law.pair.electronic." + accepted));
        if (!accepted.equals("unknown")) {
            said(text, "law.pair.electronic.at", terms.address());
            text.append(note(terms.means()));
            said(text, "law.pair.electronic.signature", terms.signature());
            said(text, "law.pair.electronic.encryption", terms.encryption());
            text.append(terms.withinDays().map(days -> word("law.pair.electronic.paper.within", days))
                    .orElseGet(() -> word("law.pair.electronic.paper." + kind(terms.paper()))));
        }
        return Line.of("electronic", text.toString(), "", accepted.equals("unknown") ? proof(authority).unknown() : proof(authority));
    }

    private static void said(StringBuilder text, String key, String value) {
        if (!value.isEmpty()) {
            text.append(word(key, value));
        }
    }

    private static Proof proof(NotifiedAuthority authority) {
        return Proofs.of(authority.provenance(),
                Confirming.address("central_authorities", authority.state().code(), authority.instrument(), authority.matter()));
    }

    /** Silence of the data: said as such, with what was said for other instruments, and traced to no row. */
    private Line unknown(String topic, PairBasis basis, String hints, Optional<String> confirm) {
        var state = names.apply(basis.requested().state());
        var text = hints.isEmpty() ? word("law.pair." + topic + ".unknown", state) : word("law.pair." + topic + ".hints", state, hints);
        return Line.of(topic, text, "",
                new Proof(word("law.note.noRow"), Optional.empty(), Optional.empty(), Proof.Sureness.UNKNOWN, confirm));
    }

    private static String kind(String value) {
        return value.equals("?") || value.isEmpty() ? "unknown" : value;
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : word("law.pair.note", note);
    }

    private static String word(String key, Object... names) {
        return UI.getCurrent().getTranslation(key, names);
    }
}
