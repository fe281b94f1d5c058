package org.rogatory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rogatory.law.Instrument.Nature;
import org.rogatory.law.Provenance.Confidence;
import org.rogatory.shared.State;

/** The rules by which one instrument goes before another. Each says in its reasons on what it rests. */
final class PairRules {

    /** What an instrument is to a request, and why. */
    record Outcome(Role role, List<Statement> reasons) {}

    private final Coverage coverage;
    private final Set<String> stepBack;
    private final PairScopes scopes;

    PairRules(Coverage coverage) {
        this.coverage = coverage;
        this.stepBack = coverage.instrumentsWith("operative");
        this.scopes = new PairScopes(coverage, this::stepsBack);
    }

    Outcome judge(PairLink link, List<PairLink> all, PairQuestion question) {
        Instrument instrument = link.instrument();
        Outcome outcome = switch (instrument.nature()) {
            case MODEL -> only(Role.NOT_SELECTABLE, say("reason.model", link));
            case SCHEME -> only(Role.NOT_SELECTABLE, say("reason.scheme", link));
            case RECIPROCITY -> reciprocity(link, all);
            case CONVENTION, PROTOCOL, AGREEMENT, EU_ACT, BILATERAL -> treaty(link, all, question);
        };
        if (!outcome.role().isCitable()) {
            return outcome;
        }
        var reasons = new ArrayList<>(outcome.reasons());
        reasons.addAll(scopes.conditions(link));
        return new Outcome(outcome.role(), reasons);
    }

    /** A convention on certain offences that leaves its rules on procedure to another treaty on assistance: it has a provision on which these are. */
    private boolean stepsBack(Instrument instrument) {
        return stepBack.contains(instrument.code());
    }

    private Outcome treaty(PairLink link, List<PairLink> all, PairQuestion question) {
        Instrument instrument = link.instrument();
        if (!instrument.inForce()) {
            return only(Role.NOT_SELECTABLE, Statement.of("reason.notInForce", instrument.provenance(), instrument.shortName()));
        }
        if (link.excluded()) {
            return only(Role.NOT_BINDING, excluded(link, question));
        }
        if (!link.binds()) {
            return notKnown(link, question);
        }
        if (scopes.isOutOfScope(link, question)) {
            return only(Role.OUT_OF_SCOPE, say("reason.outOfScope", link, question.asked()));
        }
        if (instrument.use() == Instrument.Use.INFORMATION) {
            return only(Role.INFORMATION, say("reason.information." + instrument.code(), link));
        }
        if (instrument.use() == Instrument.Use.TRANSMISSION) {
            return only(Role.SUPPORTING, say("reason.transmission", link));
        }
        return instrument.isActOfTheUnion() ? euAct(link) : ranked(link, all, question);
    }

    /** What would not help even if it bound both need not be asked about. */
    private Outcome notKnown(PairLink link, PairQuestion question) {
        List<State> open = new ArrayList<>();
        if (link.requesting().standing() == Standing.UNKNOWN) {
            open.add(link.requesting().state());
        }
        if (link.requested().standing() == Standing.UNKNOWN) {
            open.add(link.requested().state());
        }
        if (link.instrument().nature() == Nature.BILATERAL) {
            return only(Role.TO_BE_CONFIRMED, say("reason.noTreatyRecorded", link, open));
        }
        if (!link.believedExcluded() && scopes.isOutOfScope(link, question)) {
            return only(Role.OUT_OF_SCOPE, Statement.of("reason.outOfScopeAnyway", link.instrument().provenance(), question.asked()));
        }
        return link.believedExcluded()
                ? only(Role.UNLIKELY, say("reason.believedOutside", link, open))
                : only(Role.TO_BE_CONFIRMED, say("reason.statusUnknown", link, open));
    }

    private static Statement excluded(PairLink link, PairQuestion question) {
        Instrument instrument = link.instrument();
        if (!instrument.isInForce(question.date())) {
            Provenance since = instrument.forceKnown() ? instrument.provenance() : instrument.provenance().atMost(Confidence.MEMORY);
            return Statement.of("reason.notYetInForce", since, instrument.shortName(), question.date());
        }
        if (instrument.binding() instanceof Binding.Between between) {
            return Statement.of("reason.betweenSides", instrument.provenance(), between.group(), between.others());
        }
        PartyStatus out = link.requesting().standing() == Standing.NOT_IN_FORCE ? link.requesting() : link.requested();
        return Statement.of("reason.notBound", out.provenance(), out.state(), question.date());
    }

    /** Acts of the Union for certain measures take the place of assistance for these; what else is asked for goes by a treaty. */
    private Outcome euAct(PairLink link) {
        return only(Role.PRIMARY, say("reason.euAct." + link.instrument().code(), link));
    }

    private Outcome ranked(PairLink link, List<PairLink> all, PairQuestion question) {
        UnionActs acts = UnionActs.among(all, question);
        if (!link.is("BUDAPEST") && acts.takeThePlace()) {
            return only(Role.SUPPORTING, acts.instead());
        }
        Optional<PairLink> first = all.stream().filter(PairLink::governs).filter(each -> PairScopes.coversSome(each, question)).findFirst();
        if (link.is("BUDAPEST")) {
            return cybercrime(link, first, all);
        }
        if (first.isPresent() && first.get() == link) {
            return new Outcome(Role.PRIMARY, precedence(link, acts.left()));
        }
        if (link.instrument().supplements().isPresent()) {
            String code = link.instrument().supplements().get();
            return only(Role.SUPPORTING,
                    say("reason.supplements", link, find(code, all).map(each -> each.instrument().shortName()).orElse(code)));
        }
        return first.isPresent() ? behind(link, first.get()) : alone(link, all);
    }

    private List<Statement> precedence(PairLink link, List<String> left) {
        var reasons = new ArrayList<Statement>();
        reasons.add(say("reason.governs", link));
        if (!left.isEmpty()) {
            reasons.add(say("reason.remaining", link, left));
        }
        if (link.instrument().nature() == Nature.BILATERAL) {
            link.treaties().stream().flatMap(each -> each.doubt().stream().map(doubt -> Statement.of("doubt." + doubt, each.provenance())))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    /** Another treaty on assistance goes first: UNTOC 18(6)-(7), UNCAC 46(6)-(7), VIENNA88 7(6)-(7). */
    private Outcome behind(PairLink link, PairLink first) {
        Instrument instrument = link.instrument();
        if (stepsBack(instrument)) {
            Provenance rule = Provenance.weakest(List.of(first.provenance(), provision(link, "precedence").provenance()));
            return only(Role.SUPPORTING, Statement.of("reason.otherTreatyFirst", rule, first.instrument().shortName(),
                    provision(link, "precedence").article(), provision(link, "operative").article()));
        }
        String key = link.is("EUUS") ? "reason.withBilateral" : "reason.besides";
        return only(Role.SUPPORTING, say(key, link, first.instrument().shortName()));
    }

    /** No general treaty: of the conventions on certain offences, those govern that name most of the offences asked for. */
    private Outcome alone(PairLink link, List<PairLink> all) {
        var named = link.named();
        boolean otherNamesMore = all.stream().filter(each -> each.binds() && stepsBack(each.instrument()))
                .map(PairLink::named).anyMatch(more -> more.size() > named.size() && more.containsAll(named));
        if (!stepsBack(link.instrument()) || otherNamesMore) {
            return only(Role.SUPPORTING, say("reason.supporting", link));
        }
        return only(Role.PRIMARY, say("reason.noOtherTreaty", link));
    }

    /** BUDAPEST 27 and 28 are for States without another treaty; 25, 26 and 29 to 35 apply in any case. */
    private Outcome cybercrime(PairLink link, Optional<PairLink> first, List<PairLink> all) {
        boolean onlyIncidental = !link.scope().offences().isEmpty() && link.named().isEmpty() && link.scope().kinds().isEmpty();
        Optional<PairLink> other = first.or(() -> all.stream().filter(PairLink::isOrder).findFirst());
        return other.map(each -> only(Role.APPLIES_IN_PART,
                Statement.of("reason.cybercrimeInPart", Provenance.weakest(List.of(each.provenance(), link.provenance())),
                        each.instrument().shortName())))
                .orElseGet(() -> only(onlyIncidental ? Role.SUPPORTING : Role.PRIMARY, say("reason.cybercrimeWhole", link)));
    }

    private Outcome reciprocity(PairLink link, List<PairLink> all) {
        boolean treaty = all.stream().anyMatch(each -> each != link && each.binds() && each.instrument().nature() != Nature.EU_ACT
                && (each.instrument().general() || stepsBack(each.instrument())));
        return only(Role.LAST_RESORT, say(treaty ? "reason.reciprocityLast" : "reason.reciprocityOnly", link));
    }

    private Provision provision(PairLink link, String topic) {
        return coverage.provision(link.instrument().code(), topic).orElseGet(() -> new Provision(link.instrument().code(), topic, "",
                link.instrument().provenance()));
    }

    private static Optional<PairLink> find(String code, List<PairLink> all) {
        return all.stream().filter(each -> each.is(code)).findFirst();
    }

    static Statement say(String key, PairLink link, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(link.instrument().shortName());
        arguments.addAll(List.of(more));
        return new Statement(key, arguments, link.provenance());
    }

    private static Outcome only(Role role, Statement... reasons) {
        return new Outcome(role, List.of(reasons));
    }
}
