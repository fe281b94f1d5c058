package org.rogatory.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rogatory.law.PairBasis.Scope;
import org.rogatory.law.Provenance.Confidence;
import org.rogatory.shared.State;

/** Says which instruments govern a request from one State to another, in which order and why. It never takes silence of the data for a "no". */
public final class PairAdvisor {

    private final Law law;
    private final Bonds bonds;
    private final PairRules rules;
    private final List<Instrument> instruments;

    PairAdvisor(Law law, Bonds bonds) {
        this.law = law;
        this.bonds = bonds;
        this.rules = new PairRules(law.coverage());
        this.instruments = law.instruments().all().stream().filter(Instrument::concernsPairs).toList();
    }

    public PairAdvice advise(PairQuestion question) {
        List<PairLink> links = instruments.stream().map(instrument -> link(instrument, question)).toList();
        List<PairBasis> bases = new ArrayList<>(links.size());
        for (PairLink link : links) {
            PairRules.Outcome outcome = rules.judge(link, links, question);
            bases.add(basis(link, outcome, question));
        }
        bases.sort(Comparator.comparing(PairBasis::role).thenComparing(each -> each.instrument().order()));
        return new PairAdvice(question, bases);
    }

    private PairBasis basis(PairLink link, PairRules.Outcome outcome, PairQuestion question) {
        Instrument instrument = link.instrument();
        State requested = question.requested();
        State requesting = question.requesting();
        return new PairBasis(instrument, outcome.role(), outcome.reasons(), link.requesting(), link.requested(), link.scope(),
                link.treaties(),
                law.languages().find(requested, requesting, instrument, law.instruments(), question.date()),
                law.authorities().find(requested, requesting, instrument, law.instruments()), law.coverage().provisions(instrument.code()),
                law.coverage().contents(instrument.code(), question.kinds()));
    }

    private PairLink link(Instrument instrument, PairQuestion question) {
        List<BilateralTreaty> treaties = treaties(instrument, question);
        PartyStatus one = status(instrument, question.requesting(), question, treaties);
        PartyStatus other = status(instrument, question.requested(), question, treaties);
        if (instrument.binding() instanceof Binding.Between sides
                && sides.others().contains(question.requesting()) == sides.others().contains(question.requested())) {
            one = one.with(Standing.NOT_IN_FORCE);
            other = other.with(Standing.NOT_IN_FORCE);
        }
        return new PairLink(instrument, one, other, scope(instrument, question), treaties);
    }

    private List<BilateralTreaty> treaties(Instrument instrument, PairQuestion question) {
        return instrument.nature() == Instrument.Nature.BILATERAL
                ? law.bilaterals().between(question.requesting(), question.requested())
                : List.of();
    }

    private PartyStatus status(Instrument instrument, State state, PairQuestion question, List<BilateralTreaty> treaties) {
        if (instrument.nature() != Instrument.Nature.BILATERAL) {
            return bonds.status(instrument, state, question.date());
        }
        return treaties.stream().map(treaty -> treaty.status(state, question.date())).min(Comparator.comparing(PartyStatus::standing))
                .orElseGet(() -> new PartyStatus(state, Standing.UNKNOWN, "none", Optional.empty(), Optional.empty(),
                        new Provenance("no treaty of the two States is recorded", Optional.empty(), Optional.empty(), Confidence.UNKNOWN)));
    }

    private Scope scope(Instrument instrument, PairQuestion question) {
        var offences = new ArrayList<OffenceCover>();
        var outside = new ArrayList<String>();
        for (String category : question.offences()) {
            law.coverage().offence(instrument.code(), category).ifPresentOrElse(offences::add, () -> outside.add(category));
        }
        var kinds = new ArrayList<KindCover>();
        var notNamed = new ArrayList<String>();
        for (String kind : question.kinds()) {
            law.coverage().kind(instrument.code(), kind).ifPresentOrElse(kinds::add, () -> notNamed.add(kind));
        }
        return new Scope(offences, outside, kinds, notNamed);
    }
}
