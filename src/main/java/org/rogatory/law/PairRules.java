package org.rogatory.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rogatory.law.Instrument.Nature;
import org.rogatory.shared.State;

/** The rules by which one instrument goes before another. Each says in its reasons on what it rests. */
final class PairRules {

    /** What an instrument is to a request, and why. */
    record Outcome(Role role, List<Statement> reasons) {}

    /** The conventions of the United Nations that leave procedure to another treaty on assistance where there is one. */
    private static final Set<String> STEP_BACK = Set.of("UNTOC", "UNCAC", "VIENNA88");

    private final Coverage coverage;
    private final PairScopes scopes;

    PairRules(Coverage coverage) {
        this.coverage = coverage;
        this.scopes = new PairScopes(coverage, STEP_BACK);
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

    private Outcome treaty(PairLink link, List<PairLink> all, PairQuestion question) {
        Instrument instrument = link.instrument();
        if (!instrument.inForce()) {
            return only(Role.NOT_SELECTABLE, Statement.of("reason.notInForce", instrument.provenance(), instrument.shortName()));
        }
        if (link.excluded()) {
            return only(Role.NOT_BINDING, excluded(link, question));
        }
        if (!link.binds()) {
            return notKnown(link);
        }
        if (scopes.isOutOfScope(link, question)) {
            return only(Role.OUT_OF_SCOPE, say("reason.outOfScope", link, question.offences(), question.kinds()));
        }
        if (instrument.use() == Instrument.Use.INFORMATION) {
            return only(Role.INFORMATION, say("reason.information." + instrument.code(), link));
        }
        if (instrument.use() == Instrument.Use.TRANSMISSION) {
            return only(Role.SUPPORTING, say("reason.transmission", link));
        }
        return instrument.nature() == Nature.EU_ACT ? euAct(link) : ranked(link, all, question);
    }

    private Outcome notKnown(PairLink link) {
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
        return link.believedExcluded()
                ? only(Role.UNLIKELY, say("reason.believedOutside", link, open))
                : only(Role.TO_BE_CONFIRMED, say("reason.statusUnknown", link, open));
    }

    private static Statement excluded(PairLink link, PairQuestion question) {
        Instrument instrument = link.instrument();
        if (!instrument.isInForce(question.date())) {
            return Statement.of("reason.notYetInForce", instrument.provenance(), instrument.shortName(), question.date());
        }
        if (instrument.binding() instanceof Binding.Between between) {
            return Statement.of("reason.betweenSides", instrument.provenance(), between.group(), between.others());
        }
        PartyStatus out = link.requesting().standing() == Standing.NOT_IN_FORCE ? link.requesting() : link.requested();
        return Statement.of("reason.notBound", out.provenance(), out.state(), question.date());
    }

    /** Acts of the Union for certain measures take the place of assistance for these. */
    private Outcome euAct(PairLink link) {
        boolean whole = link.scope().kindsNotNamed().isEmpty();
        String key = "reason.euAct." + link.instrument().code();
        return only(whole ? Role.PRIMARY : Role.APPLIES_IN_PART,
                say(key, link, link.scope().kinds().stream().map(KindCover::kind).toList()));
    }

    private Outcome ranked(PairLink link, List<PairLink> all, PairQuestion question) {
        Optional<PairLink> order = find("EIO", all).filter(PairLink::binds);
        if (!link.is("BUDAPEST") && order.isPresent() && replacedBy(order.get(), question)) {
            return only(Role.SUPPORTING, say("reason.replacedByOrder", order.get()));
        }
        Optional<PairLink> first = all.stream().filter(PairLink::governs).filter(each -> PairScopes.coversSome(each, question)).findFirst();
        if (link.is("BUDAPEST")) {
            return cybercrime(link, first, all);
        }
        if (first.isPresent() && first.get() == link) {
            return new Outcome(Role.PRIMARY, precedence(link));
        }
        if (link.instrument().supplements().isPresent()) {
            return only(Role.SUPPORTING, say("reason.supplements", link, link.instrument().supplements().get()));
        }
        return first.isPresent() ? behind(link, first.get()) : alone(link, all);
    }

    /** The order replaces evidence gathering; without a word on the kinds of assistance, evidence is what is asked for. */
    private boolean replacedBy(PairLink order, PairQuestion question) {
        return question.kinds().isEmpty() || order.scope().kindsNotNamed().isEmpty();
    }

    private List<Statement> precedence(PairLink link) {
        var reasons = new ArrayList<Statement>();
        reasons.add(say("reason.governs", link));
        if (link.instrument().nature() == Nature.BILATERAL) {
            link.treaties().stream().flatMap(each -> each.doubt().stream().map(doubt -> Statement.of("doubt." + doubt, each.provenance())))
                    .forEach(reasons::add);
        }
        return reasons;
    }

    /** Another treaty on assistance goes first: UNTOC 18(6)-(7), UNCAC 46(6)-(7), VIENNA88 7(6)-(7). */
    private Outcome behind(PairLink link, PairLink first) {
        Instrument instrument = link.instrument();
        if (STEP_BACK.contains(instrument.code())) {
            Provenance rule = Provenance.weakest(List.of(first.provenance(), provision(link, "precedence").provenance()));
            return only(Role.SUPPORTING, Statement.of("reason.otherTreatyFirst", rule, first.instrument().shortName(),
                    provision(link, "precedence").article(), provision(link, "operative").article()));
        }
        String key = link.is("EUUS") ? "reason.withBilateral" : "reason.besides";
        return only(Role.SUPPORTING, say(key, link, first.instrument().shortName()));
    }

    /** No general treaty: of the conventions on certain offences, those govern that name most of the offences asked for. */
    private Outcome alone(PairLink link, List<PairLink> all) {
        Set<String> named = link.named();
        boolean otherNamesMore = all.stream().filter(each -> each.binds() && STEP_BACK.contains(each.instrument().code()))
                .map(PairLink::named).anyMatch(more -> more.size() > named.size() && more.containsAll(named));
        if (!STEP_BACK.contains(link.instrument().code()) || otherNamesMore) {
            return only(Role.SUPPORTING, say("reason.supporting", link));
        }
        return only(Role.PRIMARY, say("reason.noOtherTreaty", link));
    }

    /** BUDAPEST 27 and 28 are for States without another treaty; 25, 26 and 29 to 35 apply in any case. */
    private Outcome cybercrime(PairLink link, Optional<PairLink> first, List<PairLink> all) {
        boolean onlyIncidental = !link.scope().offences().isEmpty() && link.named().isEmpty() && link.scope().kinds().isEmpty();
        Optional<PairLink> other = first.or(() -> find("EIO", all).filter(PairLink::binds));
        return other.map(each -> only(Role.APPLIES_IN_PART,
                Statement.of("reason.cybercrimeInPart", Provenance.weakest(List.of(each.provenance(), link.provenance())),
                        each.instrument().shortName())))
                .orElseGet(() -> only(onlyIncidental ? Role.SUPPORTING : Role.PRIMARY, say("reason.cybercrimeWhole", link)));
    }

    private Outcome reciprocity(PairLink link, List<PairLink> all) {
        boolean treaty = all.stream().anyMatch(each -> each != link && each.binds() && each.instrument().nature() != Nature.EU_ACT
                && (each.instrument().general() || STEP_BACK.contains(each.instrument().code())));
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
