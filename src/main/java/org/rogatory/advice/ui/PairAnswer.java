package org.rogatory.advice.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.rogatory.advice.Enquiry;
import org.rogatory.advice.ui.matrix.Footnotes;
import org.rogatory.advice.ui.matrix.InstrumentMatrix;
import org.rogatory.advice.ui.matrix.Proofs;
import org.rogatory.advice.ui.matrix.Readable;
import org.rogatory.advice.ui.matrix.Standings;
import org.rogatory.law.Law;
import org.rogatory.law.LawTexts;
import org.rogatory.law.PairAdvice;
import org.rogatory.law.PairBasis;
import org.rogatory.law.PairQuestion;
import org.rogatory.law.Provenance.Confidence;
import org.rogatory.law.Role;
import org.rogatory.law.Statement;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** What governs a request from one State to another, in which order and why, and what follows for the request. */
final class PairAnswer {

    private static final Set<Role> REST = EnumSet.of(Role.UNLIKELY, Role.OUT_OF_SCOPE, Role.NOT_SELECTABLE, Role.NOT_BINDING);
    private static final List<List<Role>> RANKS = List.of(List.of(Role.PRIMARY), List.of(Role.APPLIES_IN_PART, Role.SUPPORTING),
            List.of(Role.TO_BE_CONFIRMED), List.of(Role.INFORMATION), List.of(Role.LAST_RESORT));

    private final Law law;
    private final Function<State, String> names;
    private final LawTexts texts;
    private final Language reader;

    PairAnswer(Law law, Function<State, String> names, Language reader) {
        this.law = law;
        this.names = names;
        this.texts = new LawTexts(reader, law.states());
        this.reader = reader;
    }

    Answer to(Enquiry enquiry) {
        var day = enquiry.date().orElseThrow();
        var advice = law.pairs().advise(new PairQuestion(enquiry.from().orElseThrow(), enquiry.to().orElseThrow(), day, enquiry.offences(),
                enquiry.kinds()));
        var lines = new PairLines(law, texts, names, new SendingLines(law, reader, names, day));
        var groups = RANKS.stream().map(rank -> group(advice, rank, lines)).toList();
        return new Answer(question(enquiry, day), lead(advice), groups, rest(advice, lines),
                footnotes -> matrix(advice, footnotes));
    }

    private String question(Enquiry enquiry, LocalDate day) {
        var words = new ArrayList<String>();
        enquiry.offences().forEach(code -> words.add(word("law.offence." + code)));
        enquiry.kinds().forEach(code -> words.add(word("law.kind." + code)));
        var question = word("law.pair.question", names.apply(enquiry.from().orElseThrow()), names.apply(enquiry.to().orElseThrow()),
                Moments.date(day));
        return words.isEmpty() ? question : word("law.pair.question.for", question, String.join("; ", words));
    }

    private List<String> lead(PairAdvice advice) {
        var first = advice.with(Role.PRIMARY);
        var open = advice.with(Role.TO_BE_CONFIRMED);
        var lead = new ArrayList<String>();
        if (first.isEmpty()) {
            lead.add(word("law.pair.lead.none"));
        } else {
            var sure = first.getFirst().confidence() == Confidence.VERIFIED ? "sure" : "unsure";
            lead.add(word("law.pair.lead." + sure, TeamAnswer.list(first.stream().map(each -> each.instrument().shortName()).toList()),
                    first.size()));
        }
        if (!open.isEmpty()) {
            lead.add(word("law.pair.lead.open", open.size()));
        }
        return lead;
    }

    private Answer.Group group(PairAdvice advice, List<Role> rank, PairLines lines) {
        var key = "law.pair." + rank.getLast();
        return new Answer.Group(word(key), word(key + ".means"),
                advice.bases().stream().filter(each -> rank.contains(each.role())).map(each -> entry(each, lines)).toList());
    }

    /** By what speaks against them, and what is certain apart from what is not. */
    private List<Answer.Group> rest(PairAdvice advice, PairLines lines) {
        var byReason = advice.bases().stream().filter(each -> REST.contains(each.role())).collect(Collectors.groupingBy(
                each -> word(
                        each.reasons().stream().allMatch(reason -> reason.provenance().isVerified()) ? "law.rest.sure" : "law.rest.unsure",
                        texts.text("role." + each.role(), List.of())),
                LinkedHashMap::new, Collectors.mapping(each -> entry(each, lines), Collectors.toList())));
        return byReason.entrySet().stream().map(each -> new Answer.Group(each.getKey(), "", each.getValue())).toList();
    }

    private Entry entry(PairBasis basis, PairLines lines) {
        var instrument = basis.instrument();
        var why = basis.reasons().isEmpty() ? Optional.<Statement>empty() : Optional.of(basis.reasons().getFirst());
        boolean detailed = !REST.contains(basis.role());
        return new Entry(heading(basis), instrument.title(), why.map(Readable::of).map(texts::bare).orElse(""),
                why.map(reason -> Proofs.of(reason.provenance(), confirm(basis))),
                basis.role().isCitable() && basis.confidence() == Confidence.VERIFIED,
                detailed ? lines.of(basis) : List.of(), detailed ? lines.provisions(basis) : List.of());
    }

    /** For example "UN Convention against Corruption, art. 46(3)(f)"; articles are those to be cited, so only where it can be cited. */
    private String heading(PairBasis basis) {
        return basis.role().isCitable() ? texts.cited(basis) : basis.instrument().shortName();
    }

    private static Optional<String> confirm(PairBasis basis) {
        return Proofs.of(basis.instrument()).confirm();
    }

    private InstrumentMatrix matrix(PairAdvice advice, Footnotes footnotes) {
        var question = advice.question();
        var columns = List.of(word("law.matrix.instrument"), names.apply(question.requesting()), names.apply(question.requested()),
                word("law.matrix.role"));
        return new InstrumentMatrix(word("law.matrix"), columns, advice.bases().stream()
                .map(each -> new InstrumentMatrix.Row(new Span(each.instrument().shortName()),
                        List.of(standings(question, footnotes, each).cell(each.instrument(), each.requesting()),
                                standings(question, footnotes, each).cell(each.instrument(), each.requested())),
                        new Span(texts.text("role." + each.role(), List.of())), !REST.contains(each.role())))
                .toList());
    }

    /** Rows that are folded away are not printed either, so their sources need no number. */
    private Standings standings(PairQuestion question, Footnotes footnotes, PairBasis basis) {
        return REST.contains(basis.role()) ? new Standings(names, question.date()) : new Standings(names, question.date(), footnotes);
    }

    private static String word(String key, Object... names) {
        return UI.getCurrent().getTranslation(key, names);
    }
}
