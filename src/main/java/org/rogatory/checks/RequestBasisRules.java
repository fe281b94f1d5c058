package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rogatory.law.Instrument;
import org.rogatory.law.PairAdvice;
import org.rogatory.law.PairBasis;
import org.rogatory.law.PartyStatus;
import org.rogatory.law.Provenance.Confidence;
import org.rogatory.law.Role;
import org.rogatory.law.Standing;
import org.rogatory.shared.Finding;
import org.rogatory.shared.State;

/** Whether the instruments that a request cites carry it. */
final class RequestBasisRules {

    private static final Set<String> UNTOC_FAMILY = Set.of("UNTOC", "UNTOC-TIP", "UNTOC-SOM", "UNTOC-FA");
    private static final String UNTOC_SCOPE = "UNTOC, arts 2(b), 3, 18(1)";
    private static final int SERIOUS = 4;

    /** The questions that hold what an instrument demands; facts are looked at by V04. Codes of fields as in the domain's list. */
    private static final Map<String, List<String>> FIELDS = Map.ofEntries(Map.entry("R02", List.of("requestedAuthority")),
            Map.entry("R03", List.of("requestingAuthority")), Map.entry("R04", List.of("conductingAuthority", "conductingFunctions")),
            Map.entry("R06", List.of(Request.BASES)), Map.entry("R07", List.of("stage", "caseNumber")),
            Map.entry("R09", List.of("offences")),
            Map.entry("R10", List.of("dualCriminality")), Map.entry("R11", List.of(Request.ITEMS)),
            Map.entry("R12", List.of("persons", "organisations")), Map.entry("R13", List.of("purpose")),
            Map.entry("R14", List.of("procedures", "procedureText")), Map.entry("R19", List.of("requestLanguage")),
            Map.entry("R20", List.of("channel")), Map.entry("R21", List.of("costs")), Map.entry("R22", List.of("reciprocity")),
            Map.entry("R24", List.of("contacts")), Map.entry("R27", List.of("signatories")));

    /** The kinds for which the Convention on Cybercrime has an article of its own (29 to 34). */
    private static final Set<String> CYBERCRIME = Set.of("preservation", "stored-data", "traffic-data", "interception");

    private RequestBasisRules() {
    }

    static List<Finding> v01TwoStates(Request request) {
        boolean same = request.requesting().isPresent() && request.requesting().equals(request.requested());
        return same ? List.of(stop("V01.sameState", at("requestedState"), "", request.requesting().orElseThrow())) : List.of();
    }

    /** Every basis in force for both States on the date of the request, and no treaty left out that goes before it. */
    static List<Finding> v02InForce(Request request) {
        return request.advice().map(advice -> {
            var findings = new ArrayList<Finding>();
            request.bases().forEach(code -> advice.basis(code).ifPresent(basis -> judged(basis, advice).ifPresent(findings::add)));
            otherTreaty(request, advice).ifPresent(findings::add);
            return List.copyOf(findings);
        }).orElse(List.of());
    }

    private static Optional<Finding> judged(PairBasis basis, PairAdvice advice) {
        Instrument instrument = basis.instrument();
        String name = instrument.shortName();
        String source = instrument.title();
        State one = advice.question().requesting();
        State other = advice.question().requested();
        return switch (basis.role()) {
            case NOT_BINDING -> Optional.of(stop("V02.notInForce", at(Request.BASES), source, name, one, other, advice.question().date()));
            case NOT_SELECTABLE -> Optional.of(stop("V02.notSelectable", at(Request.BASES), source, name));
            case OUT_OF_SCOPE -> Optional.of(warn("V02.outOfScope", at(Request.BASES), source, name));
            case INFORMATION -> Optional.of(warn("V02.noBasis", at(Request.BASES), source, name));
            case TO_BE_CONFIRMED -> Optional.of(instrument.nature() == Instrument.Nature.BILATERAL
                    ? warn("V02.unverified", at(Request.BASES), source, name, open(basis))
                    : stop("V02.unknown", at(Request.BASES), source, name, open(basis)));
            case UNLIKELY -> Optional.of(warn("V02.unverified", at(Request.BASES), source, name, open(basis)));
            case PRIMARY, APPLIES_IN_PART, SUPPORTING -> basis.confidence() == Confidence.VERIFIED
                    ? Optional.empty()
                    : Optional.of(warn("V02.unverified", at(Request.BASES), source, name, open(basis)));
            case LAST_RESORT -> Optional.empty();
        };
    }

    /** The States for which nobody has read that the instrument binds them. */
    private static List<State> open(PairBasis basis) {
        return Stream.of(basis.requesting(), basis.requested()).filter(status -> status.standing() != Standing.IN_FORCE)
                .map(PartyStatus::state).toList();
    }

    /** UNTOC 18(6), (7), UNCAC 46(6), (7), VIENNA88 7(6), (7), BUDAPEST 27(1): another treaty on mutual assistance goes first. */
    private static Optional<Finding> otherTreaty(Request request, PairAdvice advice) {
        List<PairBasis> first = advice.with(Role.PRIMARY).stream().filter(basis -> isTreatyOnAssistance(basis.instrument())).toList();
        boolean chosen = request.bases().stream()
                .anyMatch(code -> first.stream().anyMatch(basis -> basis.instrument().code().equals(code)));
        if (first.isEmpty() || chosen || request.bases().isEmpty() || restsOnCybercrimeAlone(request)) {
            return Optional.empty();
        }
        return Optional
                .of(warn("V02.otherTreaty", at(Request.BASES), "UNTOC 18(6), (7); UNCAC 46(6), (7); VIENNA88 7(6), (7); BUDAPEST 27(1)",
                        first.stream().map(basis -> basis.instrument().shortName()).toList(), request.bases()));
    }

    /** Articles 29 to 34 of the Convention on Cybercrime apply beside every other treaty; only 27 and 28 give way to it. */
    private static boolean restsOnCybercrimeAlone(Request request) {
        return request.bases().contains("BUDAPEST") && !request.items().isEmpty()
                && request.items().stream().allMatch(item -> CYBERCRIME.stream().anyMatch(item::is));
    }

    private static boolean isTreatyOnAssistance(Instrument instrument) {
        return instrument.general() && instrument.nature() != Instrument.Nature.EU_ACT;
    }

    /** UNTOC covers its own offences and serious crime; the ground and the group are asked for where it is cited. */
    static List<Finding> v03WithinUntoc(Request request) {
        if (request.bases().stream().noneMatch(UNTOC_FAMILY::contains) || request.answers().rows("offences").isEmpty()) {
            return List.of();
        }
        boolean inside = request.answers().rows("offences").stream().anyMatch(row -> row.answers().choice("category")
                .filter(category -> category.name().startsWith("O0")).isPresent() || row.answers().count("maxYears").orElse(0) >= SERIOUS);
        return inside ? List.of() : List.of(stop("V03.outsideScope", at("offences"), UNTOC_SCOPE, SERIOUS));
    }

    /** Between States that apply the directive, evidence is asked for by order, not by request. */
    static List<Finding> v20InvestigationOrder(Request request) {
        return request.advice().flatMap(advice -> advice.basis("EIO")).filter(basis -> basis.role() == Role.PRIMARY)
                .map(basis -> List.of(warn("V20.order", at(Request.BASES), "Directive 2014/41/EU", basis.requesting().state(),
                        basis.requested().state())))
                .orElse(List.of());
    }

    /** What each chosen instrument says a request must contain. */
    static List<Finding> contents(Request request) {
        Set<String> kinds = Set.copyOf(request.items().stream().flatMap(item -> item.part().stream()).map(part -> part.code()).toList());
        return request.advice().stream().flatMap(advice -> request.bases().stream().flatMap(code -> advice.basis(code).stream()))
                .flatMap(basis -> basis.contents().stream().filter(content -> content.mandatory() && FIELDS.containsKey(content.field()))
                        .filter(content -> content.kind().map(kinds::contains).orElse(true))
                        .filter(content -> FIELDS.get(content.field()).stream().allMatch(request::isBlank)
                                && isAsked(request, content.field()))
                        .map(content -> stop("C01.missing", at(FIELDS.get(content.field()).getFirst()), basis.instrument().title(),
                                basis.instrument().shortName(), content.article(), at(FIELDS.get(content.field()).getFirst()))))
                .distinct().toList();
    }

    /** Where no treaty is relied on, the undertaking is all that the request rests on. */
    static List<Finding> reciprocity(Request request) {
        return request.rests("RECIP") && request.answers().flag("reciprocity").filter(yes -> !yes).isPresent()
                ? List.of(stop("C02.undertaking", at("reciprocity"), "practice where no treaty binds both States"))
                : List.of();
    }

    /** A follow-up is not asked again for what the first request said; who conducts the case itself needs to name nobody else. */
    private static boolean isAsked(Request request, String field) {
        boolean whole = request.answers().chose("wholeRequest", "yes") && !request.answers().chose("isLetter", "yes");
        return whole && !(field.equals("R04") && request.answers().chose("conductsItself", "yes"));
    }
}
