package org.rogatory.checks;

import static org.rogatory.checks.Findings.at;
import static org.rogatory.checks.Findings.stop;
import static org.rogatory.checks.Findings.warn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rogatory.law.NotifiedAuthority;
import org.rogatory.law.Provenance;
import org.rogatory.shared.Finding;

/** From whom to whom a request goes, by which way, and what was said before. */
final class RouteRules {

    private static final Set<String> CENTRAL_ONLY = Set.of("UNTOC", "UNTOC-TIP", "UNTOC-SOM", "UNTOC-FA", "UNCAC", "VIENNA88");
    private static final Set<String> COMMON_WORDS = Set.of("of", "the", "and", "for", "in", "ministry", "office", "republic", "department",
            "state", "national", "international", "authority");

    private RouteRules() {
    }

    /** An electronic request goes to those who take one, and is confirmed where that is asked for. */
    static List<Finding> v14Electronic(Request request) {
        if (!request.answers().chose("electronic", "yes")) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        request.answers().date("confirmationBy").filter(request.date()::isAfter)
                .ifPresent(day -> findings.add(stop("V14.early", at("confirmationBy"), "", day)));
        List<NotifiedAuthority> declared = request.governingBasis().map(basis -> basis.authorities().declared()).orElse(List.of());
        boolean urgentOnly = declared.stream().anyMatch(authority -> authority.terms().acceptedOn(request.date()).equals("urgent"));
        if (urgentOnly && request.answers().chose("urgency", "ordinary")) {
            findings.add(warn("V14.urgentOnly", at("electronic"), declared.getFirst().provenance().source()));
        }
        if (request.rests("VIENNA88") && request.answers().chose("confirmation", "none")) {
            findings.add(warn("V14.onPaper", at("confirmation"), "VIENNA88 7(9)"));
        }
        return findings;
    }

    /** The authority that signs was named for this instrument, as far as its State told. */
    static List<Finding> v19Signatory(Request request) {
        return request.requesting().flatMap(state -> request.governing().map(code -> request.law().authorities().of(state).stream()
                .filter(authority -> authority.instrument().equals(code) && authority.provenance().isVerified()
                        && authority.channel().equals("central"))
                .toList()))
                .filter(named -> !named.isEmpty() && !request.isBlank("requestingAuthority")
                        && !request.answers().chose("channel", "direct")
                        && named.stream().noneMatch(authority -> same(authority, request.answers().text("requestingAuthority").orElse(""))))
                .map(named -> List.of(warn("V19.notNamed", at("requestingAuthority"), named.getFirst().provenance().source(),
                        request.requesting().orElseThrow(), named.stream().map(NotifiedAuthority::name).distinct().toList())))
                .orElse(List.of());
    }

    /** The addressee is the one notified for the instrument, and the channel one that it allows. */
    static List<Finding> channel(Request request) {
        var findings = new ArrayList<Finding>();
        request.governingBasis().ifPresent(basis -> {
            List<NotifiedAuthority> named = basis.authorities().declared().stream().filter(each -> each.matter().equals("MLA")).toList();
            String chosen = request.answers().text("requestedAuthority").orElse("");
            if (!named.isEmpty() && !chosen.isBlank() && goesToTheNotified(request)
                    && named.stream().noneMatch(authority -> same(authority, chosen))) {
                Provenance provenance = named.getFirst().provenance();
                findings.add(warn("M07.addressee", at("requestedAuthority"), provenance.source(), basis.instrument().shortName(),
                        named.stream().map(NotifiedAuthority::name).distinct().toList(),
                        provenance.asOf().or(() -> provenance.checkedOn().map(LocalDate::toString)).orElse("?")));
            }
            if (CENTRAL_ONLY.contains(basis.instrument().code()) && request.answers().chose("channel", "direct")) {
                findings.add(
                        warn("M07.central", at("channel"), "UNTOC 18(13); UNCAC 46(13); VIENNA88 7(8)", basis.instrument().shortName()));
            }
        });
        transferBetweenMinistries(request).ifPresent(findings::add);
        return findings;
    }

    /** ECMA 15(2): whatever else a State allows, a transfer of a person in custody is asked for from ministry to ministry. */
    private static Optional<Finding> transferBetweenMinistries(Request request) {
        boolean past = Stream.of("direct", "direct-with-copy", "interpol", "network-24-7")
                .anyMatch(channel -> request.answers().chose("channel", channel));
        return past && request.rests("ECMA", "ECMA-AP", "ECMA-2AP")
                && request.items().stream().anyMatch(item -> item.is("custody-transfer"))
                        ? Optional.of(stop("M07.ministries", at("channel"), "ECMA 15(2)"))
                        : Optional.empty();
    }

    /** Courts write to one another, the police through INTERPOL, and the points on duty day and night among themselves. */
    private static boolean goesToTheNotified(Request request) {
        return Stream.of("direct", "interpol", "network-24-7").noneMatch(channel -> request.answers().chose("channel", channel));
    }

    /** Offices are written in many ways: it is the same if the words that tell it from others agree. */
    private static boolean same(NotifiedAuthority authority, String chosen) {
        Set<String> words = words(chosen);
        return Stream.of(authority.name(), authority.localName()).map(RouteRules::words).filter(named -> !named.isEmpty())
                .anyMatch(named -> words.containsAll(named) || named.containsAll(words));
    }

    private static Set<String> words(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && !COMMON_WORDS.contains(word))
                .collect(Collectors.toSet());
    }

    /** A word before it is sent: a draft, a call, the police, a network. Where nothing at all is said, it was perhaps forgotten. */
    static List<Finding> coordination(Request request) {
        if (request.requested().isEmpty() || !request.answers().chose("wholeRequest", "yes")
                || request.answers().chose("isLetter", "yes")) {
            return List.of();
        }
        boolean forgotten = request.needsFacts() && request.isBlank("priorContact", "networks", "teamReference")
                && !request.answers().has("draftShared");
        if (forgotten || request.answers().chose("draftShared", "no")) {
            return List.of(warn(forgotten ? "M12.none" : "M12.draft", at(forgotten ? "priorContact" : "draftShared"), "WARSAW 34(6)",
                    request.requested().get()));
        }
        return List.of();
    }
}
