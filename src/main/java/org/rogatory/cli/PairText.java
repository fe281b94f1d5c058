package org.rogatory.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rogatory.law.ElectronicTerms;
import org.rogatory.law.LanguageRule;
import org.rogatory.law.LawTexts;
import org.rogatory.law.NotifiedAuthority;
import org.rogatory.law.PairAdvice;
import org.rogatory.law.PairBasis;
import org.rogatory.law.PairQuestion;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Provenance;
import org.rogatory.law.Role;

/** Advice on a pair of States as lines. Nothing is said without its source and its mark. */
final class PairText {

    private final LawTexts texts;
    private final LocalDate day;

    PairText(LawTexts texts, LocalDate day) {
        this.texts = texts;
        this.day = day;
    }

    String lines(PairAdvice advice) {
        PairQuestion question = advice.question();
        var lines = new ArrayList<String>();
        lines.add(capital(texts.text("cli.pair", List.of(question.requesting(), question.requested(), question.date()))));
        advice.bases().stream().filter(basis -> basis.role().ordinal() <= Role.LAST_RESORT.ordinal())
                .forEach(basis -> lines.addAll(full(basis)));
        advice.bases().stream().filter(basis -> basis.role().ordinal() > Role.LAST_RESORT.ordinal())
                .forEach(basis -> lines.add(head(basis) + " " + texts.text(basis.reasons().getFirst())));
        return String.join(System.lineSeparator(), lines);
    }

    private List<String> full(PairBasis basis) {
        var lines = new ArrayList<String>();
        lines.add(head(basis) + " " + (basis.role().isCitable() ? texts.cited(basis) : basis.instrument().shortName())
                + texts.mark(basis.confidence()));
        basis.reasons().forEach(reason -> lines.add(indent(texts.text(reason))));
        lines.add(indent(status(basis.requesting()) + "; " + status(basis.requested())));
        if (basis.role().isCitable()) {
            lines.addAll(declarations(basis));
            contents(basis).ifPresent(all -> lines.add(indent(texts.text("cli.contents", List.of(all)))));
        }
        lines.add(indent(texts.text("cli.source", List.of(texts.source(basis.instrument().provenance())))));
        return lines;
    }

    /** Each item with its article, and its mark where nobody read that. */
    private Optional<String> contents(PairBasis basis) {
        return basis.contents().stream().map(each -> texts.content(each) + texts.mark(each.provenance().confidence()))
                .reduce((one, other) -> one + "; " + other);
    }

    private List<String> declarations(PairBasis basis) {
        var lines = new ArrayList<String>();
        if (!basis.languages().isKnown()) {
            lines.add(indent(texts.text("cli.languagesUnknown", List.of())));
        }
        for (LanguageRule rule : basis.languages().declared()) {
            String accepted = texts.either(rule.accepted());
            lines.add(indent(texts.text("cli.languages", List.of(rule.validFrom()
                    .map(since -> texts.text("cli.languages.since", List.of(accepted, since))).orElse(accepted)))
                    + note(rule.note()) + marked(rule.provenance())));
        }
        if (!basis.authorities().isKnown()) {
            lines.add(indent(texts.text("cli.authorityUnknown", List.of())));
        }
        for (NotifiedAuthority each : basis.authorities().declared()) {
            lines.add(indent(texts.text("cli.authority", List.of(each.name(), each.matter(), each.channel(), electronic(each)))
                    + note(each.note()) + marked(each.provenance())));
        }
        return lines;
    }

    private String electronic(NotifiedAuthority authority) {
        ElectronicTerms terms = authority.terms();
        String accepted = terms.acceptedOn(day);
        var said = new ArrayList<>(List.of(texts.text("cli.electronic." + accepted, List.of())));
        if (!accepted.equals("?")) {
            Stream.of(terms.address(), terms.means(), terms.signature(), terms.encryption()).filter(text -> !text.isEmpty())
                    .forEach(said::add);
            terms.withinDays().map(days -> texts.text("cli.paper.within", List.of(days)))
                    .or(() -> Optional.of(terms.paper()).filter(paper -> !paper.equals("?"))
                            .map(paper -> texts.text("cli.paper." + paper, List.of())))
                    .ifPresent(said::add);
        }
        return String.join(", ", said);
    }

    private String note(String note) {
        return note.isEmpty() ? "" : " " + texts.text("cli.note", List.of(note));
    }

    private static String head(PairBasis basis) {
        return "%-15s %-13s".formatted(basis.role(), basis.instrument().code());
    }

    private String marked(Provenance provenance) {
        return texts.mark(provenance.confidence()) + " [" + texts.source(provenance) + "]";
    }

    private String status(PartyStatus status) {
        return status.state() + " " + status.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (status.standing().isToBeConfirmed() ? "" : status.inForce().map(date -> " since " + date).orElse("")) + " ("
                + texts.source(status.provenance()) + ")";
    }

    private static String indent(String text) {
        return " ".repeat(16) + text;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
