package org.rogatory.advice.ui;

import java.text.ListFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rogatory.advice.Enquiry;
import org.rogatory.advice.ui.matrix.Confirming;
import org.rogatory.advice.ui.matrix.Footnotes;
import org.rogatory.advice.ui.matrix.InstrumentMatrix;
import org.rogatory.advice.ui.matrix.Proof;
import org.rogatory.advice.ui.matrix.Proof.Sureness;
import org.rogatory.advice.ui.matrix.Proofs;
import org.rogatory.advice.ui.matrix.Standings;
import org.rogatory.law.Judgement;
import org.rogatory.law.Judgement.Reach;
import org.rogatory.law.Law;
import org.rogatory.law.LawTexts;
import org.rogatory.law.Standing;
import org.rogatory.law.TeamBasis;
import org.rogatory.shared.Language;
import org.rogatory.shared.State;
import org.rogatory.shared.ui.Moments;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;

/** What a joint investigation team can rest on: what binds all its States, what binds some, and what its agreement then has to say. */
final class TeamAnswer {

    private final Law law;
    private final Function<State, String> names;
    private final LawTexts texts;

    TeamAnswer(Law law, Function<State, String> names, Language reader) {
        this.law = law;
        this.names = names;
        this.texts = new LawTexts(reader, law.states());
    }

    Answer to(Enquiry enquiry) {
        var day = enquiry.date().orElseThrow();
        var judged = law.advisor().team(enquiry.team(), day);
        var groups = Stream.of(Reach.ALL, Reach.UNVERIFIED, Reach.SOME)
                .map(reach -> new Answer.Group(word("law.team." + reach), word("law.team." + reach + ".means"), entries(judged, reach)))
                .toList();
        return new Answer(word("law.team.question", list(enquiry.team()), Moments.date(day)), lead(judged), groups,
                rest(judged), footnotes -> matrix(enquiry.team(), judged, day, footnotes));
    }

    private List<String> lead(List<Judgement> judged) {
        var sure = judged.stream().filter(each -> each.reach() == Reach.ALL).toList();
        var lead = new ArrayList<String>();
        lead.add(sure.isEmpty()
                ? word("law.team.lead.none")
                : word("law.team.lead.all", texts.cited(sure.getFirst().basis()), sure.size() - 1));
        judged.stream().filter(each -> each.reach() == Reach.UNVERIFIED && !each.isUnlikely() && each.basis().regulatesTeams()).findFirst()
                .ifPresent(each -> lead.add(word("law.team.lead.open", texts.cited(each.basis()), list(each.toBeConfirmed()))));
        if (sure.stream().noneMatch(each -> each.basis().regulatesTeams())) {
            lead.add(word("law.team.lead.unregulated"));
        }
        return lead;
    }

    private List<Entry> entries(List<Judgement> judged, Reach reach) {
        return judged.stream().filter(each -> each.reach() == reach && !each.isUnlikely()).map(this::entry).toList();
    }

    private List<Answer.Group> rest(List<Judgement> judged) {
        return List.of(
                new Answer.Group(word("law.rest.unsure", texts.text("role.UNLIKELY", List.of())), "",
                        judged.stream().filter(Judgement::isUnlikely).map(this::entry).toList()),
                new Answer.Group(word("law.team.NONE"), "", entries(judged, Reach.NONE)));
    }

    private Entry entry(Judgement judgement) {
        var basis = judgement.basis();
        var lines = judgement.reach() == Reach.NONE ? List.<Line>of() : lines(judgement);
        return new Entry(texts.cited(basis), basis.title(), why(judgement), Optional.of(proof(basis)), judgement.reach() == Reach.ALL,
                lines,
                List.of());
    }

    private String why(Judgement judgement) {
        return switch (judgement.reach()) {
            case ALL -> word("law.team.why.ALL", list(judgement.bound()));
            case UNVERIFIED -> word("law.team.why.UNVERIFIED", list(judgement.toBeConfirmed()));
            case SOME -> judgement.oneSide().isEmpty()
                    ? word("law.team.why.SOME", list(judgement.reached()), list(judgement.notBound()))
                    : word("law.team.why.sides", list(judgement.oneSide()), list(judgement.otherSide()));
            case NONE -> judgement.basis().inForce()
                    ? word("law.team.why.NONE", list(judgement.notBound()))
                    : word("law.team.why.notInForce");
        };
    }

    private List<Line> lines(Judgement judgement) {
        var basis = judgement.basis();
        var lines = new ArrayList<Line>();
        lines.add(line("article", basis.article().isEmpty() ? word("law.team.article.unseen") : word("law.team.article"), basis.article(),
                articleProof(basis)));
        if (basis.regulatesTeams()) {
            lines.add(line("regulates", word("law.team.regulates.yes"), "", Optional.of(proof(basis))));
        }
        judgement.clausesToSpellOut().forEach(clause -> lines.add(line("clauses", texts.bare(clause), "",
                Optional.of(Proofs.of(clause.provenance(), proof(basis).confirm())))));
        return lines;
    }

    private Line line(String topic, String text, String article, Optional<Proof> proof) {
        return new Line("team." + topic, word("law.team.topic." + topic), text, article, proof);
    }

    private static Proof proof(TeamBasis basis) {
        return Proofs.of(basis.provenance(), Confirming.address("team_bases", basis.code()));
    }

    private static Optional<Proof> articleProof(TeamBasis basis) {
        var proof = proof(basis);
        return Optional.of(basis.articleVerified()
                ? proof
                : new Proof(proof.source(), proof.asOf(), Optional.empty(), Sureness.UNVERIFIED, proof.confirm()));
    }

    private InstrumentMatrix matrix(List<State> team, List<Judgement> judged, LocalDate day, Footnotes footnotes) {
        var columns = new ArrayList<String>(List.of(word("law.matrix.instrument")));
        team.forEach(state -> columns.add(names.apply(state)));
        columns.add(word("law.matrix.reach"));
        return new InstrumentMatrix(word("law.matrix"), columns, judged.stream()
                .map(each -> new InstrumentMatrix.Row(new Span(texts.cited(each.basis())),
                        each.states().stream().map(status -> standings(each, day, footnotes).cell(each.basis().instrument(), status))
                                .toList(),
                        new Span(word("law.team.reach." + each.reach())), isListed(each)))
                .toList());
    }

    private static boolean isListed(Judgement judgement) {
        return judgement.reach() != Reach.NONE && !judgement.isUnlikely();
    }

    /** Rows that are folded away are not printed either, so their sources need no number. */
    private Standings standings(Judgement judgement, LocalDate day, Footnotes footnotes) {
        return isListed(judgement) ? new Standings(names, day, footnotes) : new Standings(names, day);
    }

    private String list(Collection<State> states) {
        return states.isEmpty() ? word("law.nobody") : list(states.stream().map(names).toList());
    }

    static String list(List<String> items) {
        return joined(items, ListFormat.Type.STANDARD);
    }

    static String either(List<String> items) {
        return joined(items, ListFormat.Type.OR);
    }

    private static String joined(List<String> items, ListFormat.Type type) {
        return items.isEmpty() ? "" : ListFormat.getInstance(UI.getCurrent().getLocale(), type, ListFormat.Style.FULL).format(items);
    }

    private static String word(String key, Object... names) {
        return UI.getCurrent().getTranslation(key, names);
    }
}
