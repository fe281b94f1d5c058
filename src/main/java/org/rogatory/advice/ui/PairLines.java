package org.rogatory.advice.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.advice.ui.matrix.Confirming;
import org.rogatory.advice.ui.matrix.Proof;
import org.rogatory.advice.ui.matrix.Proofs;
import org.rogatory.advice.ui.matrix.Readable;
import org.rogatory.law.BilateralTreaty;
import org.rogatory.law.Binding;
import org.rogatory.law.Instrument;
import org.rogatory.law.Law;
import org.rogatory.law.LawTexts;
import org.rogatory.law.PairBasis;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Provenance;
import org.rogatory.law.RequiredContent;
import org.rogatory.shared.State;

import com.vaadin.flow.component.UI;

/** What follows from an instrument for a request between two States, a line for each statement. */
final class PairLines {

    private final Law law;
    private final LawTexts texts;
    private final Function<State, String> names;
    private final SendingLines sending;

    PairLines(Law law, LawTexts texts, Function<State, String> names, SendingLines sending) {
        this.law = law;
        this.texts = texts;
        this.names = names;
        this.sending = sending;
    }

    /** What has to be known to write and send the request. */
    List<Line> of(PairBasis basis) {
        var lines = new ArrayList<Line>();
        basis.treaties().forEach(treaty -> lines.add(treaty(treaty)));
        basis.reasons().stream().skip(1).forEach(reason -> lines.add(
                line("condition", texts.bare(Readable.of(reason)), "", proof(reason.provenance(), basis.instrument()))));
        covered(basis, lines);
        if (basis.role().isCitable()) {
            lines.add(sending.language(basis));
            lines.addAll(sending.authorities(basis));
            lines.addAll(contents(basis));
            lines.addAll(reservations(basis));
        }
        return lines;
    }

    /** What it says besides, by topic. */
    List<Line> provisions(PairBasis basis) {
        return basis.provisions().stream().map(each -> line(each.topic(),
                texts.wording(each).orElseGet(() -> word("law.topic.see")),
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

    /** Of the two, so far as something is recorded; that nothing is recorded is said once, of the requested State. */
    private List<Line> reservations(PairBasis basis) {
        if (!(basis.instrument().binding() instanceof Binding.Ratified(var treaty, _))) {
            return List.of();
        }
        var lines = new LinkedHashMap<String, Line>();
        for (PartyStatus status : List.of(basis.requested(), basis.requesting())) {
            law.parties().notes(status.state(), treaty).ifPresent(notes -> {
                var proof = Proofs.of(notes.provenance(), Confirming.address("parties", status.state().code(), treaty));
                notes.reservations().ifPresent(text -> said("law.pair.reservations", text, status.state(), proof, lines));
                notes.declarations().ifPresent(text -> said("law.pair.declarations", text, status.state(), proof, lines));
            });
        }
        boolean ownText = basis.instrument().supplements().isEmpty();
        return lines.isEmpty() && ownText ? List.of(noneRecorded(basis, treaty)) : List.copyOf(lines.values());
    }

    /** The same of both States is said once: paper is short. */
    private void said(String key, String text, State state, Proof proof, Map<String, Line> lines) {
        lines.merge(key + text, line("reservations", word(key, names.apply(state), text), "", proof),
                (first, second) -> line("reservations", word("law.pair.alike", first.text(), names.apply(state)), "", proof));
    }

    private Line noneRecorded(PairBasis basis, String treaty) {
        var state = basis.requested().state();
        var proof = new Proof(word("law.note.noRow"), Optional.empty(), Optional.empty(), Proof.Sureness.UNKNOWN,
                Confirming.address("parties", state.code(), treaty));
        return line("reservations", word("law.pair.reservations.unknown", names.apply(state)), "", proof);
    }

    private List<Line> contents(PairBasis basis) {
        var bySource = basis.contents().stream()
                .collect(Collectors.groupingBy(RequiredContent::provenance, LinkedHashMap::new, Collectors.toList()));
        return bySource.entrySet().stream().map(each -> line("contents",
                each.getValue().stream().map(texts::content).collect(Collectors.joining("; ")), "",
                Proofs.of(each.getKey(), Proofs.of(basis.instrument()).confirm()))).toList();
    }

    private static Proof proof(Provenance provenance, Instrument instrument) {
        return Proofs.of(provenance, Proofs.of(instrument).confirm());
    }

    private static Line line(String topic, String text, String article, Proof proof) {
        return Line.of(topic, text, article, proof);
    }

    private static String word(String key, Object... names) {
        return UI.getCurrent().getTranslation(key, names);
    }
}
