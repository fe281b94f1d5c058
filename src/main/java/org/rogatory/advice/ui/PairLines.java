package org.rogatory.advice.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.advice.ui.matrix.Confirming;
import org.rogatory.advice.ui.matrix.Proof;
import org.rogatory.advice.ui.matrix.Proofs;
import org.rogatory.law.BilateralTreaty;
import org.rogatory.law.Found;
import org.rogatory.law.Instrument;
import org.rogatory.law.LanguageRule;
import org.rogatory.law.Law;
import org.rogatory.law.LawTexts;
import org.rogatory.law.NotifiedAuthority;
import org.rogatory.law.PairBasis;
import org.rogatory.law.Provenance;
import org.rogatory.law.RequiredContent;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;

import com.vaadin.flow.component.UI;

/** What follows from an instrument for a request between two States, a line for each statement. */
final class PairLines {

    private final Law law;
    private final LawTexts texts;
    private final Language reader;
    private final Function<State, String> names;

    PairLines(Law law, LawTexts texts, Language reader, Function<State, String> names) {
        this.law = law;
        this.texts = texts;
        this.reader = reader;
        this.names = names;
    }

    /** What has to be known to write and send the request. */
    List<Line> of(PairBasis basis) {
        var lines = new ArrayList<Line>();
        basis.treaties().forEach(treaty -> lines.add(treaty(treaty)));
        basis.reasons().stream().skip(1).forEach(reason -> lines.add(
                line("condition", texts.text(reason.message(), reason.arguments()), "", proof(reason.provenance(), basis.instrument()))));
        covered(basis, lines);
        if (basis.role().isCitable()) {
            lines.add(language(basis));
            lines.addAll(authorities(basis));
            lines.addAll(contents(basis));
        }
        return lines;
    }

    /** What it says besides, by topic. */
    List<Line> provisions(PairBasis basis) {
        return basis.provisions().stream().map(each -> line(each.topic(),
                Optional.of(each.message()).filter(_ -> texts.text(each).isPresent()).map(key -> texts.text(key, List.of()))
                        .orElse(word("law.topic.see")),
                each.article(), Proofs.of(each.provenance(), Confirming.address("provisions", each.instrument(), each.topic())))).toList();
    }

    private Line treaty(BilateralTreaty treaty) {
        var text = word("law.pair.treaty", treaty.title(), treaty.signed().orElse(word("law.cell.unknown")),
                treaty.inForce().orElse(word("law.cell.unknown")));
        return line("treaty", text, "", Proofs.of(treaty.provenance(),
                Confirming.address("bilateral", treaty.between().getFirst().code(), treaty.between().getLast().code(), treaty.title())));
    }

    private void covered(PairBasis basis, List<Line> lines) {
        var code = basis.instrument().code();
        basis.scope().offences().forEach(each -> lines.add(line("offence", word("law.offence." + each.category()), each.article(),
                Proofs.of(each.provenance(), Confirming.address("offences", each.category(), code)))));
        basis.scope().kinds().forEach(each -> lines.add(line("kind", word("law.kind." + each.kind()), each.article(),
                Proofs.of(each.provenance(), Confirming.address("kinds", each.kind(), code)))));
    }

    private Line language(PairBasis basis) {
        Found<LanguageRule> found = basis.languages();
        if (found.declared().isEmpty()) {
            var text = found.hints().isEmpty()
                    ? word("law.pair.language.unknown", names.apply(basis.requested().state()))
                    : word("law.pair.language.hints", names.apply(basis.requested().state()), hints(found.hints()));
            return line("language", text, "", unknown(basis));
        }
        var rule = found.declared().getFirst();
        var text = new StringBuilder(accepted(rule));
        found.declaredUnder().flatMap(law.instruments()::find)
                .ifPresent(under -> text.append(word("law.pair.declaredUnder", under.shortName())));
        text.append(word("law.pair.annexes." + kind(rule.annexes()))).append(word("law.pair.certified." + kind(rule.certified())));
        return line("language", text + note(rule.note()), "",
                Proofs.of(rule.provenance(), Confirming.address("languages", rule.state().code(), rule.instrument())));
    }

    private String accepted(LanguageRule rule) {
        return TeamAnswer.either(rule.accepted().stream().map(each -> each.nameIn(reader)).toList());
    }

    private String hints(List<LanguageRule> hints) {
        return hints.stream().limit(3).map(hint -> word("law.pair.hint", accepted(hint), under(hint.instrument())))
                .collect(Collectors.joining("; "));
    }

    private String under(String code) {
        return law.instruments().find(code).map(Instrument::shortName).orElseGet(() -> switch (code) {
            case "NATIONAL" -> word("law.pair.national");
            case "GENERAL" -> word("law.pair.general");
            default -> word("law.pair.bilateral");
        });
    }

    private List<Line> authorities(PairBasis basis) {
        var found = basis.authorities();
        if (found.declared().isEmpty()) {
            return List
                    .of(line("authority", word("law.pair.authority.unknown", names.apply(basis.requested().state())), "", unknown(basis)));
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
        return line("authority", whole + note(authority.note()), "", proof(authority));
    }

    private Line electronic(NotifiedAuthority authority) {
        var key = "law.pair.electronic." + kind(authority.electronic());
        return line("electronic", word(key) + note(authority.means()), "", authority.electronic().equals("?")
                ? new Proof(authority.provenance().source(), Optional.empty(), Optional.empty(), Proof.Sureness.UNKNOWN,
                        proof(authority).confirm())
                : proof(authority));
    }

    private static Proof proof(NotifiedAuthority authority) {
        return Proofs.of(authority.provenance(),
                Confirming.address("central_authorities", authority.state().code(), authority.instrument(), authority.matter()));
    }

    private List<Line> contents(PairBasis basis) {
        var bySource = basis.contents().stream()
                .collect(Collectors.groupingBy(RequiredContent::provenance, LinkedHashMap::new, Collectors.toList()));
        return bySource.entrySet().stream().map(each -> line("contents",
                each.getValue().stream().map(PairLines::content).collect(Collectors.joining("; ")), "",
                Proofs.of(each.getKey(), Proofs.of(basis.instrument()).confirm()))).toList();
    }

    private static String content(RequiredContent content) {
        var key = content.mandatory() ? "law.content" : "law.content.conditional";
        return word(content.article().isEmpty() ? key + ".bare" : key, word("law.field." + content.field()), content.article());
    }

    /** Silence of the data: said as such, and traced to no row. */
    private static Proof unknown(PairBasis basis) {
        return new Proof(word("law.note.noRow"), Optional.empty(), Optional.empty(), Proof.Sureness.UNKNOWN,
                Confirming.address("languages", basis.requested().state().code(), basis.instrument().code()));
    }

    private static Proof proof(Provenance provenance, Instrument instrument) {
        return Proofs.of(provenance, Proofs.of(instrument).confirm());
    }

    private static String kind(String value) {
        return value.equals("?") || value.isEmpty() ? "unknown" : value;
    }

    private static String note(String note) {
        return note.isEmpty() ? "" : word("law.pair.note", note);
    }

    private static Line line(String topic, String text, String article, Proof proof) {
        return new Line(topic, word("law.topic." + topic), text, article, Optional.of(proof));
    }

    private static String word(String key, Object... names) {
        return UI.getCurrent().getTranslation(key, names);
    }
}
